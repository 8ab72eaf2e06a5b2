"""In which order to clear blocked ways: the problem, an order found step by step, and the best order of few parts."""

from .best_order import BestOrder, best_order
from .choice import Choice, choose_order
from .greedy_order import greedy_order
from .problem import Blockage, Groups
from .reduced import Reduced, reduced

__all__ = [
    "BestOrder",
    "Blockage",
    "Choice",
    "Groups",
    "Reduced",
    "best_order",
    "choose_order",
    "greedy_order",
    "reduced",
]
