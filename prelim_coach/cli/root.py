"""The root command: its commands, each imported when it is asked for, and the exit codes."""

import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

import click

from prelim_coach import __version__
from prelim_coach.cli.opening import BUSY, PROGRAM, open_coach, refusals, run_app, say
from prelim_coach.paths import places

__all__ = ["BUSY", "PROGRAM", "main", "open_coach", "refusals", "run_app"]

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


class Command(click.Command):
    """A command whose help ends with calls that can be copied."""

    def __init__(self, *args: Any, examples: Sequence[str] = (), **settings: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(*args, **settings)
        self.examples = tuple(examples)
        """Each the words after ``prelim-coach``."""

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples."""
        write_examples(self.examples, formatter)


COMMANDS = {
    "checkin": "checkin",
    "today": "day",
    "done": "day",
    "note": "day",
    "touch": "people",
    "review": "week",
    "import": "files",
    "backup": "files",
    "restore": "files",
    "doctor": "files",
    "export": "export",
    "erase": "private",
    "encrypt": "private",
    "demo": "more",
    "support": "more",
    "completion": "completion",
}
"""The commands in the order of a day, each with the module beside this one that holds it."""


class Commands(click.Group):
    """Imports a command when it is asked for: each pays for what it uses."""

    command_class = Command
    examples = ("checkin -e 3 --sleep 6.5", "today --short", "import schedule.ics --dry-run")

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Give the names in the order of a day."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Give a command; None where there is none of that name."""
        module = COMMANDS.get(cmd_name)
        if module is not None:
            import_module(f"prelim_coach.cli.{module}")
        return super().get_command(ctx, cmd_name)

    def every(self) -> Mapping[str, click.Command]:
        """Give every command by its name, in the order of a day."""
        found = {name: self.get_command(click.Context(self), name) for name in COMMANDS}
        return {name: command for name, command in found.items() if command is not None}

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
            say("stopped; nothing is half done.")
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
    with refusals():
        ctx.obj = places(data_dir)
    if ctx.invoked_subcommand is None:
        with refusals():
            run_app(ctx.obj)
