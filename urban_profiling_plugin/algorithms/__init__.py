"""Processing adapters: one short class per method of core."""
