"""A made-up city with known answers: layers for tests, benchmarks and the demonstration of Urban Profiling."""
