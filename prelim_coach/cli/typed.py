"""Words of the command line read as values."""

from datetime import date


def a_day(text: str) -> date:
    """Give the day of a text such as ``2026-11-23``; ValueError says how a day is written."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a date; write it as 2026-11-23.") from None
