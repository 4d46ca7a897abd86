"""The export: everything as JSON, or one part of it in the form another program reads."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from prelim_coach.cli import out
from prelim_coach.cli.progress import at_work
from prelim_coach.cli.root import main, open_coach, refusals
from prelim_coach.cli.typed import a_day
from prelim_coach.paths import Places

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach

FILE = click.Path(path_type=Path)
NOTHING = "There is nothing to export yet."


@main.command(
    examples=(
        "export --to records.json",
        "export --wellness --to everything.json",
        "export --csv tables",
        "export --markdown week",
        "export --markdown year --to year.md",
        "export --anki points.txt",
        "export --calendar --to reminders.ics",
    )
)
@click.option("--to", "file", type=FILE, help="The file; without it, or with -, stdout.")
@click.option("--csv", "folder", type=FILE, metavar="DIR", help="A table for each kind, in DIR.")
@click.option("--markdown", "page", type=click.Choice(["week", "year"]), help="A page to read.")
@click.option("--day", metavar="DATE", help="With --markdown: a day of that week or year.")
@click.option("--anki", type=FILE, metavar="FILE", help="Teaching points as cards for Anki.")
@click.option("--calendar", is_flag=True, help="Reminders for a phone's calendar.")
@click.option("--wellness", is_flag=True, help="With check-ins, sleep, energy and load.")
@click.option("--force", is_flag=True, help="Replace files that are there.")
@click.pass_obj
def export(where: Places, /, **options: Any) -> None:  # noqa: ANN401 - whatever the options hold
    """Write your records for other programs.

    Everything as JSON, unless one part is asked for. Wellness data (check-ins, sleep, energy, load
    and reviews) is left out unless asked for.
    """
    asked = Asked(**options)
    _check(asked)
    with refusals():
        coach = open_coach(where)
        with at_work("Writing the export"):
            files = _files(coach, asked)
        if not files:
            click.echo(NOTHING, err=True)
        elif asked.folder is not None:
            out.write_folder(asked.folder, files, force=asked.force)
        else:
            (text,) = files.values()
            out.write(asked.anki or asked.file, text, force=asked.force)


class Asked(msgspec.Struct, kw_only=True):
    """The options, as they were given."""

    file: Path | None
    folder: Path | None
    page: str | None
    day: str | None
    anki: Path | None
    calendar: bool
    wellness: bool
    force: bool


def _check(asked: Asked) -> None:
    forms = {
        "--csv": asked.folder is not None,
        "--markdown": asked.page is not None,
        "--anki": asked.anki is not None,
        "--calendar": asked.calendar,
    }
    wanted = [name for name, given in forms.items() if given]
    if len(wanted) > 1:
        raise click.UsageError(f"{' and '.join(wanted)} are two exports; ask for one at a time.")
    if asked.file is not None and (asked.folder or asked.anki):
        raise click.UsageError(f"{wanted[0]} names the place itself; --to goes with the others.")
    if asked.day is not None and asked.page is None:
        raise click.UsageError("--day goes with --markdown.")
    if asked.folder == out.STDOUT:
        raise click.UsageError("--csv writes a file for each kind, so it needs a folder.")


def _files(coach: "Coach", asked: Asked) -> dict[str, str]:
    """Give what is to be written, text by name; nothing when there is nothing of it."""
    portable = coach.portable
    if asked.folder is not None:
        tables = portable.tables(wellness=asked.wellness)
        return {f"{name}.csv": text for name, text in tables.items()}
    if asked.page is not None:
        return {asked.page: _page(coach, asked.page, asked.day, wellness=asked.wellness)}
    if asked.anki is not None:
        cards = portable.anki()
        return {"anki": cards} if cards else {}
    if asked.calendar:
        return {"calendar": portable.calendar().decode()}
    documents = portable.documents(wellness=asked.wellness)
    return {"json": json.dumps(documents, ensure_ascii=False, indent=1) + "\n"}


def _page(coach: "Coach", page: str, day: str | None, *, wellness: bool) -> str:
    from prelim_coach.cli import week_page, year_page

    when = a_day(day) if day else coach.desk.today()
    write = week_page.markdown if page == "week" else year_page.markdown
    return write(coach, when, wellness=wellness)
