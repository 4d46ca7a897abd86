"""Intervals that hold what they should."""

import random

from tests.simulation.figures import mean, rate


def test_a_share_lies_in_its_interval():
    """Wilson's interval for 8 of 10 is 49 to 94 %."""
    found = rate(8, 10)
    assert (found.value, round(found.low, 2), round(found.high, 2)) == (0.8, 0.49, 0.94)
    assert rate(0, 0).high == 1.0


def test_a_mean_lies_in_its_interval():
    """Of a known spread, about two standard errors to each side."""
    rng = random.Random(1)
    found = mean([rng.gauss(5, 1) for _ in range(400)])
    assert found.low < found.value < found.high
    assert 0.15 < found.high - found.low < 0.25
