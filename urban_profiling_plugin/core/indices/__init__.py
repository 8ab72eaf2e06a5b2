"""Composite indices: indicators, normalisation, weights, aggregation, ranks and their spread over choices."""
