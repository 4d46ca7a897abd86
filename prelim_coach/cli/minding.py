"""Text typed on the command line, looked over for patients before it is kept."""

from typing import TYPE_CHECKING

import click

from prelim_coach.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prelim_coach.coach.coach import Coach
    from prelim_coach.domain.identifiers import Finding

LONGEST = 40
"""Characters of a finding that are said again; a pasted chart is not."""

KEEPS = "prelim-coach: --as-is keeps what was typed."
"""What is said after all that was replaced."""
as_is = click.option("--as-is", is_flag=True, help="Keep in the text what may name a patient.")
"""The option of every command that keeps free text."""


def minded(coach: "Coach", text: str, *, keep: bool) -> str:
    """Give ``text`` as it is to be saved, and say on stderr what was replaced and why.

    ``keep`` leaves in it what may name a patient.
    """
    text = clean(text)
    found = coach.guarding.find(text) if text and not keep else ()
    if not found:
        return text
    say(text, found)
    click.echo(KEEPS, err=True)
    return coach.guarding.redact(text)


def say(text: str, found: "Iterable[Finding]") -> None:
    """Say on stderr what is replaced in ``text``, and why."""
    for one in found:
        span = text[one.start : one.end]
        what = "This" if len(span) > LONGEST else f'"{" ".join(span.split())}"'
        click.echo(f"prelim-coach: {what} {one.why}; a placeholder is kept instead.", err=True)
