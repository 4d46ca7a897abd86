"""The root command: folders, wiring and exit codes. The app is imported only when it runs."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from prelim_coach import __version__, clock
from prelim_coach.paths import Places, places
from prelim_coach.storage.errors import BusyError, LockedError, StorageError
from prelim_coach.storage.store import Store

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach

PROGRAM = "prelim-coach"
BUSY = 75
"""The exit code when another process is saving (EX_TEMPFAIL)."""
STOPPED = 130
"""The exit code after ctrl+c (128 + SIGINT)."""

EXIT_CODES = (
    (0, "done"),
    (1, "an error, said in one sentence, or a finding of doctor"),
    (2, "the command line is not understood"),
    (BUSY, "another process is saving; nothing was changed, try again"),
    (STOPPED, "stopped with ctrl+c; nothing is half done"),
)
"""What the exit codes mean; the help, the manual page and the README say the same."""


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


def open_coach(
    where: Places,
    now: clock.Clock = clock.now,
    *,
    quiet: bool = False,
    locked: bool = False,
    ask: bool = True,
) -> "Coach":
    """Build the coach over the user's file; what was restored is said on stderr.

    That the file can only be read is said by what refuses to save. The passphrase of an encrypted
    file is asked for on the terminal, unless ``ask`` is false, ``quiet`` is said, or nobody can
    answer: then it is a LockedError. ``locked`` opens the file without; the app asks later.
    """
    from prelim_coach.coach.coach import Coach

    try:
        store = Store.open(where.data, where.state, now=now, locked=locked)
    except LockedError:
        if quiet or not ask or not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise
        store = Store.open(where.data, where.state, now=now, secret=_passphrase())
    if store.notice and not (quiet or store.read_only):
        click.echo(f"prelim-coach: {store.notice}", err=True)
    return Coach(store, now)


def _passphrase() -> str:
    try:
        typed: str = click.prompt("Passphrase or recovery key", hide_input=True, err=True)
    except click.Abort:
        raise KeyboardInterrupt from None
    return typed


def run_app(where: Places) -> None:
    """Run the app until the intern leaves it; the app itself shows a notice about the file."""
    from prelim_coach.tui.app import CoachApp

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise ValueError("the app needs a terminal; `prelim-coach today` prints plain text.")
    app = CoachApp(open_coach(where, quiet=True, locked=True), where.state)
    app.run()
    sys.exit(app.return_code or 0)


class Command(click.Command):
    """A command whose help ends with calls that can be copied."""

    def __init__(self, *args: Any, examples: Sequence[str] = (), **settings: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(*args, **settings)
        self.examples = tuple(examples)
        """Each the words after ``prelim-coach``."""

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples."""
        write_examples(self.examples, formatter)


class Commands(click.Group):
    """Lists the commands in the order of a day, not of the alphabet."""

    command_class = Command
    examples = ("checkin -e 3 --sleep 6.5", "today --short", "import schedule.ics --dry-run")

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Give the names as they were added."""
        return list(self.commands)

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, and what the exit codes mean."""
        write_examples(self.examples, formatter)
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code), words) for code, words in EXIT_CODES])

    def main(self, *args: Any, **settings: Any) -> Any:  # noqa: ANN401 - click's own
        """Run under the program's own name, however it was started: completion goes by it."""
        return super().main(*args, **{"prog_name": PROGRAM, **settings})

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own
        """Run the command; ctrl+c ends it with one sentence."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("prelim-coach: stopped; nothing is half done.", err=True)
            sys.exit(STOPPED)


def write_examples(examples: Sequence[str], formatter: click.HelpFormatter) -> None:
    """Write calls of the program as a section of a help text, each on a line of its own."""
    if examples:
        with formatter.section("Examples"):
            for words in examples:
                formatter.write(f"{'':>{formatter.current_indent}}prelim-coach {words}".rstrip())
                formatter.write("\n")


@click.group(cls=Commands, invoke_without_command=True)
@click.option("--data-dir", metavar="DIR", help="Where the records live.")
@click.version_option(__version__, prog_name="prelim-coach")
@click.pass_context
def main(ctx: click.Context, data_dir: str | None) -> None:
    """A quiet coach for the preliminary-medicine year. Without a command: the app."""
    ctx.obj = places(data_dir)
    if ctx.invoked_subcommand is None:
        with refusals():
            run_app(ctx.obj)
