"""Choosing few sites that cover most people: the maximal covering problem, greedily and exactly with a proved bound."""

from .coverage import Coverage, coverage_of, greedy, rank
from .exact import Found, best_sites, fewest_sites, greedy_best, greedy_fewest

__all__ = [
    "Coverage",
    "Found",
    "best_sites",
    "coverage_of",
    "fewest_sites",
    "greedy",
    "greedy_best",
    "greedy_fewest",
    "rank",
]
