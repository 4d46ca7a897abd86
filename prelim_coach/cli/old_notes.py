"""What ``doctor --identifiers`` and an import say of texts that are there already."""

from typing import TYPE_CHECKING

import click

from prelim_coach.cli.progress import at_work
from prelim_coach.cli.said import many

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prelim_coach.coach.coach import Coach
    from prelim_coach.storage.outside import Change

HOW = "In the app, Settings (,) under Your records goes through them one by one."


def report(coach: "Coach") -> int:
    """Print every finding with its day, record and reason, never its text; give the exit code."""
    with at_work("Looking through what you wrote"):
        found = coach.looking_over.find()
    for old in found:
        day = old.day.isoformat() if old.day else "no day    "
        for one in old.found:
            click.echo(f"{day}  {old.kind}, {one.kind.value}: {one.why}")
    looked = many(coach.looking_over.looked_at, "text")
    if found:
        findings = many(sum(len(old.found) for old in found), "finding")
        click.echo(f"{findings} in {len(found)} of {looked}. {HOW}")
    else:
        click.echo(f"Nothing found in {looked}.")
    click.echo(coach.guarding.limits[0])
    return 1 if found else 0


def warn(coach: "Coach", changes: "Sequence[Change]") -> None:
    """Say on stderr how many texts of taken-in records may name a patient; they are as written."""
    count = coach.looking_over.count(change.after for change in changes)
    if count:
        click.echo(
            f"prelim-coach: {many(count, 'text')} in it may name a patient; they are left as "
            "written. doctor --identifiers lists what is here.",
            err=True,
        )
