"""Checking a random sample of the tags: how many to look at, what the error rate is, and when to stop."""

from dataclasses import dataclass
from math import ceil, sqrt
from statistics import NormalDist

CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Rate:
    """`wrong` of `looked_at` tags, and between what bounds the share of wrong ones among all lies."""

    wrong: int
    looked_at: int
    low: float
    high: float

    @property
    def share(self) -> float | None:
        """Of those that were looked at; None before the first."""
        return self.wrong / self.looked_at if self.looked_at else None


def error_rate(wrong: int, looked_at: int, population: int | None = None, confidence: float = CONFIDENCE) -> Rate:
    """The error rate with the score interval of Wilson, 1927, Journal of the American Statistical Association 22.

    With `population`, the number of tags that the sample was drawn from without putting back, the interval narrows by
    the finite population correction: nothing is left open once all have been looked at.
    """
    if not looked_at:
        return Rate(0, 0, 0.0, 1.0)
    if population is not None and looked_at >= population:
        return Rate(wrong, looked_at, wrong / looked_at, wrong / looked_at)
    # As if the sample were as much larger as the correction makes its spread smaller.
    worth = looked_at if population is None else looked_at * (population - 1) / (population - looked_at)
    share, z = wrong / looked_at, _z(confidence)
    middle = (share + z * z / (2 * worth)) / (1 + z * z / worth)
    half = z / (1 + z * z / worth) * sqrt(share * (1 - share) / worth + z * z / (4 * worth * worth))
    return Rate(wrong, looked_at, max(0.0, middle - half) if wrong else 0.0, min(1.0, middle + half))


def sample_size(
    precision: float, population: int | None = None, share: float = 0.5, confidence: float = CONFIDENCE
) -> int:
    """How many tags to look at, so that the error rate is known to within `precision` to either side.

    `share` is the error rate that is expected; one half is the most cautious. Cochran, Sampling Techniques, 3rd
    edition, 1977, sections 4.4 to 4.6.
    """
    endless = _z(confidence) ** 2 * share * (1 - share) / precision**2
    if population is None:
        return ceil(endless)
    return min(population, ceil(endless / (1 + (endless - 1) / population))) if population else 0


def _z(confidence: float) -> float:
    return NormalDist().inv_cdf((1 + confidence) / 2)


def may_stop(rate: Rate, wanted: float, precision: float) -> bool:
    """Whether further looking would not change what is done: the rate is known closely enough, or is surely fit.

    `wanted` is the highest error rate that is good enough.
    """
    if not rate.looked_at:
        return False
    return rate.high <= wanted or (rate.high - rate.low) / 2 <= precision
