"""Linear and whole-number programmes for HiGHS, solved so that QGIS stays responsive."""

from .programme import Programme, can_price, can_solve_whole, solve

__all__ = ["Programme", "can_price", "can_solve_whole", "solve"]
