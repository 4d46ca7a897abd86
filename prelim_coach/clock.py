"""The one place that asks what time it is.

Everything else takes the instant or the day as an argument, so a test can live on any day.
"""

from collections.abc import Callable

import pendulum

Clock = Callable[[], pendulum.DateTime]
"""Gives the present instant, with the UTC offset of where the user is."""


def now() -> pendulum.DateTime:
    """Give the present instant in the local time zone."""
    return pendulum.now()
