"""The words of an index's method, as parameters and tables write them."""

MINMAX, ZSCORE, RANK, GOALPOSTS = "minmax", "zscore", "rank", "goalposts"
NORMALISATIONS = (MINMAX, ZSCORE, RANK, GOALPOSTS)
ARITHMETIC, GEOMETRIC, HARMONIC, MAX, DEPRIVATIONS = "arithmetic", "geometric", "harmonic", "max", "deprivation_count"
AGGREGATIONS = (ARITHMETIC, GEOMETRIC, HARMONIC, MAX, DEPRIVATIONS)
NEEDS_POSITIVE = (GEOMETRIC, HARMONIC)
TABLE, EQUAL, AHP = "table", "equal", "ahp"
WEIGHTS = (TABLE, EQUAL, AHP)
