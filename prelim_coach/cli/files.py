"""The commands about files: schedules in, backups, restore, and a look-over."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from prelim_coach import clock
from prelim_coach.cli import old_notes
from prelim_coach.cli.minding import KEEPS, as_is, say
from prelim_coach.cli.out import shown
from prelim_coach.cli.progress import at_work
from prelim_coach.cli.root import main, open_coach, refusals
from prelim_coach.cli.typed import a_day
from prelim_coach.paths import Places
from prelim_coach.text import clean_line

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach
    from prelim_coach.exchange.plan import Plan

FILE = click.Path(path_type=Path)


@main.command(
    name="import",
    examples=(
        "import schedule.ics --dry-run",
        "import schedule.ics",
        "import amion.csv --as 'Rivera'",
        "import records.json",
    ),
)
@click.argument("file", type=FILE)
@click.option("--dry-run", is_flag=True, help="Show what would be saved, and save nothing.")
@click.option("--as", "person", metavar="NAME", help="Whose rows to keep, of several people's.")
@click.option("--json", "as_json", is_flag=True, help="With --dry-run: what it holds, as JSON.")
@as_is
@click.pass_obj
def import_(
    where: Places, file: Path, dry_run: bool, person: str | None, as_json: bool, as_is: bool
) -> None:
    """Read a schedule, or a JSON export of this program.

    A schedule is a calendar, an Amion report or a table; what may name a patient in its labels is
    replaced. Records of an export are merged by id: the newer version of each stays.
    """
    with refusals():
        coach = open_coach(where)
        with at_work(f"Reading {clean_line(file.name)}"):
            own = coach.portable.is_export(file)
        if own:
            _take_records(coach, file, dry_run=dry_run)
        else:
            plan = _read_schedule(coach, file, person, keep=as_is)
            _take_schedule(coach, plan, dry_run=dry_run, as_json=as_json)


@main.command(examples=("backup ~/prelim-coach-2026-11-23.json",))
@click.argument("file", type=FILE)
@click.pass_obj
def backup(where: Places, file: Path) -> None:
    """Write everything, of every device, to one new file.

    `import` reads it. Wellness data is in it: a backup is for yourself.
    """
    with refusals():
        coach = open_coach(where)
        with at_work("Writing the backup"):
            count = coach.desk.store.backup(file)
        click.echo(f"{count} records written to {shown(file)}.")


@main.command(examples=("restore", "restore 2026-11-23"))
@click.argument("day", required=False)
@click.pass_obj
def restore(where: Places, day: str | None) -> None:
    """Go back to a day's backup.

    To what was before the first save of DAY (2026-11-23), or of the newest day there is a backup
    of. Undo in the app brings the present back.
    """
    with refusals():
        wanted = a_day(day) if day else None
        store = open_coach(where).desk.store
        with at_work("Going back"):
            found = store.restore(wanted)
        click.echo(f"The records are as they were before the first save of {found}.")


@main.command(examples=("doctor", "doctor --identifiers"))
@click.option("--identifiers", is_flag=True, help="Look through old notes for patients instead.")
@click.pass_obj
def doctor(where: Places, identifiers: bool) -> None:
    """Look every file over, and change nothing.

    Every copy, mode, lock and device file; with --identifiers, every text you wrote: which may name
    a patient, and why, never the text itself. The exit code is 1 when there is a finding.
    """
    from prelim_coach.storage.doctor import examine

    with refusals():
        if identifiers:
            sys.exit(old_notes.report(open_coach(where)))
        with at_work("Looking every file over"):
            seen = examine(where.data, where.state, now=clock.now())
        for finding in seen.findings:
            click.echo(clean_line(finding.sentence, 2000))
        for fact in seen.facts:
            click.echo(clean_line(fact, 2000))
        if seen.findings:
            sys.exit(1)
        click.echo("All is well.")


def _take_records(coach: "Coach", file: Path, *, dry_run: bool) -> None:
    from prelim_coach.coach import report

    with at_work(f"Reading {clean_line(file.name)}"):
        changes = coach.portable.compare(file) if dry_run else coach.portable.merge(file)
    click.echo("\n".join(report.changes(changes)))
    old_notes.warn(coach, changes)


def _read_schedule(coach: "Coach", file: Path, person: str | None, *, keep: bool) -> "Plan":
    from prelim_coach.coach.schedule_labels import minded

    with at_work(f"Reading {clean_line(file.name)}"):
        plan = coach.setup.read_schedule(file, person)
        seen = None if keep else minded(coach, plan)
    if seen is None or not seen.found:
        return plan
    for text, found in seen.found.items():
        say(text, found)
    click.echo(KEEPS, err=True)
    return seen.plan


def _take_schedule(coach: "Coach", plan: "Plan", *, dry_run: bool, as_json: bool) -> None:
    from prelim_coach.coach import report

    click.echo(report.plan_as_json(plan) if as_json else report.plan(plan))
    if plan.people and not plan.blocks:
        sys.exit(1)
    if not dry_run:
        with at_work("Saving the rotations"):
            count = coach.setup.take_schedule(plan)
        click.echo(f"{count} rotations saved.", err=as_json)
