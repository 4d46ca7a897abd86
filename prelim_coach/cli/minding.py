"""Text typed on the command line, looked over for patients before it is kept."""

from typing import TYPE_CHECKING

import click

from prelim_coach.text import clean

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach

LONGEST = 40
"""Characters of a finding that are said again; a pasted chart is not."""

as_is = click.option("--as-is", is_flag=True, help="Keep in the text what may name a patient.")
"""The option of every command that keeps free text."""


def minded(coach: "Coach", text: str, *, keep: bool) -> str:
    """Give ``text`` as it is to be saved, and say on stderr what was replaced and why.

    ``keep`` leaves in it what may name a patient.
    """
    text = clean(text)
    found = coach.guarding.find(text) if text and not keep else ()
    for one in found:
        span = text[one.start : one.end]
        what = "This" if len(span) > LONGEST else f'"{" ".join(span.split())}"'
        click.echo(f"prelim-coach: {what} {one.why}; a placeholder is kept instead.", err=True)
    if not found:
        return text
    click.echo("prelim-coach: --as-is keeps what was typed.", err=True)
    return coach.guarding.redact(text)
