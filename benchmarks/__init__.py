"""Measuring kltrack beside its peers: `benchmarks/run`."""
