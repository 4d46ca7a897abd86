"""The commands: folders, wiring and exit codes. The app is imported only when it runs."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from prelim_coach import __version__, clock
from prelim_coach.paths import Places, places
from prelim_coach.storage.errors import BusyError, StorageError
from prelim_coach.storage.store import Store
from prelim_coach.text import clean

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach

BUSY = 75
"""The exit code when another process is saving (EX_TEMPFAIL)."""


@contextmanager
def refusals() -> Iterator[None]:
    """Turn a refusal into one sentence on stderr and its exit code."""
    try:
        yield
    except BusyError as error:
        click.echo(f"prelim-coach: {error}", err=True)
        sys.exit(BUSY)
    except (StorageError, ValueError) as error:
        click.echo(f"prelim-coach: {error}", err=True)
        sys.exit(1)


def open_coach(where: Places, now: clock.Clock = clock.now) -> "Coach":
    """Build the coach over the user's file; a notice about the file goes to stderr."""
    from prelim_coach.coach.coach import Coach

    store = Store.open(where.data, where.state, now=now)
    return Coach(store, now)


class Commands(click.Group):
    """Lists the commands in the order of a day, not of the alphabet."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Give the names as they were added."""
        return list(self.commands)


@click.group(cls=Commands, invoke_without_command=True)
@click.option("--data-dir", metavar="DIR", help="Where the records live.")
@click.version_option(__version__, prog_name="prelim-coach")
@click.pass_context
def main(ctx: click.Context, data_dir: str | None) -> None:
    """A quiet coach for the preliminary-medicine year. Without a command: the app."""
    ctx.obj = places(data_dir)
    if ctx.invoked_subcommand is None:
        with refusals():
            run_app(open_coach(ctx.obj), ctx.obj.state)


def run_app(coach: "Coach", state: Path) -> None:
    """Run the app until the intern leaves it."""
    from prelim_coach.tui.app import CoachApp

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise ValueError("the app needs a terminal; `prelim-coach today` prints plain text.")
    app = CoachApp(coach, state)
    app.run()
    sys.exit(app.return_code or 0)


@main.command()
@click.option("-e", "--energy", type=click.IntRange(1, 5), help="1 empty to 5 full.")
@click.option("--sleep", type=click.FloatRange(0, 24), metavar="H", help="Hours slept.")
@click.option("--did", multiple=True, metavar="ID", help="A card of today that happened.")
@click.option("--note", metavar="TEXT", help="A teaching point; - reads it from stdin.")
@click.pass_obj
def checkin(
    where: Places, energy: int | None, sleep: float | None, did: tuple[str, ...], note: str | None
) -> None:
    """Say how you are, in one line."""
    with refusals():
        coach = open_coach(where)
        day = coach.desk.today()
        if energy is None and sleep is None and not did and note is None:
            energy = _ask_energy()
        for key in did:
            _tick(coach, key)
        if note is not None:
            coach.teaching.note(day, sys.stdin.read() if note == "-" else note)
        if energy is not None or sleep is not None:
            _, fall = coach.journal.check_in(day, energy=energy, sleep=sleep)
            if fall:
                click.echo(fall.why, err=True)
        click.echo("Saved.")


@main.command()
@click.option("--json", "as_json", is_flag=True, help="A stable JSON document; see the README.")
@click.option("--short", is_flag=True, help="One line, for a prompt or tmux.")
@click.pass_obj
def today(where: Places, as_json: bool, short: bool) -> None:
    """Print today's rotation, acts and capacity."""
    from prelim_coach.coach import report

    with refusals():
        coach = open_coach(where)
        day = coach.desk.today()
        coach.cards.keep(day)
        view = coach.cards.view(day)
        if as_json:
            click.echo(report.as_json(view))
        else:
            click.echo(report.short(view) if short else report.text(view))


@main.command()
@click.argument("id_", metavar="ID")
@click.pass_obj
def done(where: Places, id_: str) -> None:
    """Tick a card of today, or log any act of the deck, by its id or number."""
    with refusals():
        click.echo(_tick(open_coach(where), id_))


@main.command()
@click.argument("words", nargs=-1)
@click.pass_obj
def note(where: Places, words: tuple[str, ...]) -> None:
    """Note one teaching point; without words it is read from stdin."""
    with refusals():
        coach = open_coach(where)
        line = " ".join(words) or sys.stdin.read()
        point = coach.teaching.note(coach.desk.today(), line)
        click.echo(f"Noted: {point.text}")


@main.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Show what would be saved, and save nothing.")
@click.option("--as", "person", metavar="NAME", help="Whose rows to keep, of several people's.")
@click.pass_obj
def import_(where: Places, file: Path, dry_run: bool, person: str | None) -> None:
    """Read a schedule file: a calendar, an Amion report or a table."""
    from prelim_coach.coach import report

    with refusals():
        coach = open_coach(where)
        plan = coach.setup.read_schedule(file, person)
        click.echo(report.plan(plan))
        if not dry_run:
            click.echo(f"{coach.setup.take_schedule(plan)} blocks saved.")


@main.command()
@click.option("--dir", "folder", type=click.Path(path_type=Path), help="Keep the demo here.")
@click.pass_obj
def demo(where: Places, folder: Path | None) -> None:
    """Open the app on a fictional intern's year; your own file is not touched."""
    del where
    import tempfile

    from prelim_coach.coach.demo import live

    with refusals(), tempfile.TemporaryDirectory(prefix="prelim-coach-demo-") as temporary:
        root = folder or Path(temporary)
        place = Places(root / "data", root / "state")
        if not place.data.exists():
            moment = clock.Moment(clock.now())
            live(open_coach(place, moment), moment.set, moment())
        run_app(open_coach(place), place.state)


@main.command()
@click.pass_obj
def support(where: Places) -> None:
    """Print whom to call or text, now. Nothing is recorded."""
    from prelim_coach.coach import report

    own = ""
    with suppress(StorageError):
        own = open_coach(where).desk.profile.contacts
    click.echo(report.support(own))


def _tick(coach: "Coach", key: str) -> str:
    """Tick the card with this id or number, else log the act; gives a line about it."""
    day = coach.desk.today()
    views = coach.cards.view(day).cards
    numbered = {str(place): view for place, view in enumerate(views, 1)}
    view = numbered.get(key) or next((one for one in views if one.card.key == key), None)
    if view is None:
        deed = coach.journal.log(day, "", act=clean(key))
        return f"Done: {deed.title}"
    if not view.done:
        coach.cards.keep(day)
        coach.journal.tick(day, view.card)
    return f"Done: {view.card.title}"


def _ask_energy() -> int:
    answer: int = click.prompt("Energy, 1 empty to 5 full", type=click.IntRange(1, 5), err=True)
    return answer
