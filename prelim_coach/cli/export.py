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
from prelim_coach.text import clean

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
@click.option("--as-is", is_flag=True, help="Leave in what may name a patient.")
@click.option("--force", is_flag=True, help="Replace files that are there.")
@click.pass_obj
def export(where: Places, /, **options: Any) -> None:  # noqa: ANN401 - whatever the options hold
    """Write your records for other programs, or as pages.

    Everything as JSON, unless one form is asked for: --markdown year is the portfolio of the year.
    Wellness data (check-ins, sleep, energy, load and reviews) is left out unless asked for. In
    pages and cards, what may name a patient is replaced; JSON and tables are left as written.
    """
    asked = Asked(**options)
    _check(asked)
    with refusals():
        coach = open_coach(where)
        with at_work("Writing the export"):
            made = _made(coach, asked)
        if not made.files:
            click.echo(NOTHING, err=True)
            return
        if asked.folder is not None:
            out.write_folder(asked.folder, made.files, force=asked.force)
        else:
            (text,) = made.files.values()
            out.write(asked.anki or asked.file, text, force=asked.force)
        if made.notice:
            click.echo(f"prelim-coach: {made.notice}", err=True)


class Asked(msgspec.Struct, kw_only=True):
    """The options, as they were given."""

    file: Path | None
    folder: Path | None
    page: str | None
    day: str | None
    anki: Path | None
    calendar: bool
    wellness: bool
    as_is: bool
    force: bool


class Made(msgspec.Struct):
    """What is to be written: text by name, nothing when there is nothing of it."""

    files: dict[str, str]
    notice: str = ""
    """What the user should know about texts that may name a patient."""


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


def _made(coach: "Coach", asked: Asked) -> Made:
    if asked.calendar:
        return Made({"calendar": coach.portable.calendar().decode()})
    if asked.page is not None or asked.anki is not None:
        return _to_read(coach, asked)
    return _whole(coach, asked)


def _to_read(coach: "Coach", asked: Asked) -> Made:
    """Give a page or cards, redacted unless they are asked for as they are."""
    from prelim_coach.cli import redacting, week_page

    look = redacting.Redactor(coach)
    redact = clean if asked.as_is else look
    if asked.page is None:
        cards = coach.portable.anki(redact)
        return Made({"anki": cards} if cards else {}, look.notice())
    day = a_day(asked.day) if asked.day else coach.desk.today()
    if asked.page == "week":
        page = week_page.markdown(coach, day, redact, wellness=asked.wellness)
    else:
        from prelim_coach.coach.portfolio import portfolio

        page = portfolio(coach, day, redact)
    return Made({asked.page: page}, look.notice())


def _whole(coach: "Coach", asked: Asked) -> Made:
    """Give everything as tables or JSON, as it was written: ``import`` must find all of it."""
    from prelim_coach.cli import redacting

    portable = coach.portable
    documents = portable.documents(wellness=asked.wellness)
    notice = redacting.warning(coach, documents)
    if asked.folder is not None:
        tables = portable.tables(wellness=asked.wellness)
        return Made({f"{name}.csv": text for name, text in tables.items()}, notice)
    return Made({"json": json.dumps(documents, ensure_ascii=False, indent=1) + "\n"}, notice)
