"""How sure a model may be of what it finds, going by documents that it had not learned from."""

from math import exp, log

from annotator.suggest.learned.measures import Measure

ENOUGH = 5
"""So many finds of a type tell how right it is."""
UNMEASURED_FROM = 0.8
"""The score from which something is suggested whose type could not be measured yet."""
WEAK_BELOW = 0.5
"""The precision below which a type is not suggested."""
_EDGE = 0.001


def is_measured(measure: Measure | None) -> bool:
    """Whether there were enough finds to tell."""
    return measure is not None and measure.found >= ENOUGH


def is_weak(measure: Measure) -> bool:
    """Whether it was wrong more often than right."""
    return is_measured(measure) and measure.precision < WEAK_BELOW


def calibrated(score: float, measure: Measure, mean: float) -> float:
    """The score moved by as much as the finds were righter, or less right, than their `mean` score said.

    It is moved in log odds, so the order of the finds stays, and none is ever quite sure. A right and a wrong find are
    added to those that were counted (Laplace's rule of succession).
    """
    share = (measure.right + 1) / (measure.found + 2)
    return 1 / (1 + exp(-(_odds(score) + _odds(share) - _odds(mean))))


def _odds(share: float) -> float:
    kept = min(max(share, _EDGE), 1 - _EDGE)
    return log(kept / (1 - kept))
