"""Rates and means with their 95 % intervals."""

import math
import random
from dataclasses import dataclass

Z = 1.96
DRAWS = 2000
"""Resamples of a bootstrap."""


@dataclass(frozen=True)
class Figure:
    """A number with the interval it lies in, 95 % sure."""

    value: float
    low: float
    high: float

    def percent(self):
        """Give it as "97 % (94-99)"."""
        return f"{100 * self.value:.0f} % ({100 * self.low:.0f}-{100 * self.high:.0f})"

    def plain(self):
        """Give it as "1.2 (0.9 to 1.5)"."""
        return f"{self.value:.1f} ({self.low:.1f} to {self.high:.1f})"


def rate(yes, of):
    """Give a share with its Wilson interval; 0-1 for nothing seen."""
    if not of:
        return Figure(0.0, 0.0, 1.0)
    share = yes / of
    middle = (share + Z * Z / (2 * of)) / (1 + Z * Z / of)
    half = Z / (1 + Z * Z / of) * math.sqrt(share * (1 - share) / of + Z * Z / (4 * of * of))
    return Figure(share, max(0.0, middle - half), min(1.0, middle + half))


def mean(values, seed=1):
    """Give a mean with its bootstrap interval, the same every time."""
    known = list(values)
    if not known:
        return Figure(0.0, 0.0, 0.0)
    rng = random.Random(seed)
    count = len(known)
    means = sorted(sum(rng.choices(known, k=count)) / count for _ in range(DRAWS))
    return Figure(sum(known) / count, means[int(0.025 * DRAWS)], means[int(0.975 * DRAWS)])
