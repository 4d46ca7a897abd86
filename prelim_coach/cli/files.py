"""The commands about files: schedules in, backups, restore, export, and a look-over."""

import json
import sys
from datetime import date
from pathlib import Path

import click

from prelim_coach import clock
from prelim_coach.cli.root import main, open_coach, refusals
from prelim_coach.paths import Places

FILE = click.Path(path_type=Path)


@main.command(name="import")
@click.argument("file", type=FILE)
@click.option("--dry-run", is_flag=True, help="Show what would be saved, and save nothing.")
@click.option("--as", "person", metavar="NAME", help="Whose rows to keep, of several people's.")
@click.option("--json", "as_json", is_flag=True, help="With --dry-run: what it holds, as JSON.")
@click.pass_obj
def import_(where: Places, file: Path, dry_run: bool, person: str | None, as_json: bool) -> None:
    """Read a schedule (calendar, Amion report, table) or a JSON export of this program."""
    from prelim_coach.coach import report

    with refusals():
        coach = open_coach(where)
        if coach.portable.is_export(file):
            changes = coach.portable.compare(file) if dry_run else coach.portable.merge(file)
            click.echo("\n".join(report.changes(changes)))
            return
        plan = coach.setup.read_schedule(file, person)
        click.echo(report.plan_as_json(plan) if as_json else report.plan(plan))
        if plan.people and not plan.blocks:
            sys.exit(1)
        if not dry_run:
            count = coach.setup.take_schedule(plan)
            click.echo(f"{count} rotations saved.", err=as_json)


@main.command()
@click.option("--to", "file", type=FILE, help="A new file; without it, stdout.")
@click.option("--wellness", is_flag=True, help="With check-ins, sleep, energy and load.")
@click.option("--calendar", is_flag=True, help="Reminders for a phone's calendar instead.")
@click.pass_obj
def export(where: Places, file: Path | None, wellness: bool, calendar: bool) -> None:
    """Write every record as JSON; wellness data only if asked for."""
    with refusals():
        portable = open_coach(where).portable
        if calendar:
            text = portable.calendar().decode()
        else:
            documents = portable.documents(wellness=wellness)
            text = json.dumps(documents, ensure_ascii=False, indent=1) + "\n"
        if file is None:
            click.echo(text, nl=False)
        else:
            portable.write(file, text)
            click.echo(f"Exported to {file}.", err=True)


@main.command()
@click.argument("file", type=FILE)
@click.pass_obj
def backup(where: Places, file: Path) -> None:
    """Write everything, of every device, to a new file that `restore` and `import` read."""
    with refusals():
        count = open_coach(where).desk.store.backup(file)
        click.echo(f"{count} records written to {file}.")


@main.command()
@click.argument("day", required=False)
@click.pass_obj
def restore(where: Places, day: str | None) -> None:
    """Go back to the backup of DAY (2026-11-23), or the newest; undo brings the present back."""
    with refusals():
        wanted = _day(day) if day else None
        store = open_coach(where).desk.store
        click.echo(
            f"The records are as they were before the first save of {store.restore(wanted)}."
        )


@main.command()
@click.pass_obj
def doctor(where: Places) -> None:
    """Look over every copy, mode, lock and device file; changes nothing, exit 1 on a finding."""
    from prelim_coach.storage.doctor import examine

    with refusals():
        seen = examine(where.data, where.state, now=clock.now())
        for finding in seen.findings:
            click.echo(finding.sentence)
        for fact in seen.facts:
            click.echo(fact)
        if seen.findings:
            sys.exit(1)
        click.echo("All is well.")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a date; write it as 2026-11-23.") from None
