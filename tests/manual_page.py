"""The manual page, made from the commands' own help.

Run ``python -m tests.manual_page`` to write it anew.
"""

from collections.abc import Iterator
from pathlib import Path

import click

from prelim_coach import __version__
from prelim_coach.cli.root import EXIT_CODES
from prelim_coach.cli.root import main as program

PAGE = Path(__file__).parents[1] / "assets" / "prelim-coach.1"
NAME = "prelim-coach"
ENVIRONMENT = (
    ("PRELIM_COACH_DATA", "The folder of the records, as --data-dir; it may be a synced one."),
    ("PRELIM_COACH_STATE", "The folder of this device's name and lock; never a synced one."),
    (
        "PRELIM_COACH_PASSPHRASE_FILE",
        "A file, readable by you alone, with the passphrase of encrypted entries; for scripts.",
    ),
    ("NO_COLOR", "The app without colors; the commands never use any."),
)


def page() -> str:
    """Give the page in the man macros."""
    lines = [
        f'.TH PRELIM-COACH 1 "" "{NAME} {__version__}" "User Commands"',
        ".SH NAME",
        f"{roff(NAME)} \\- a quiet coach for the preliminary\\-medicine year",
        ".SH SYNOPSIS",
        f".B {roff(NAME)}",
        roff("[--data-dir DIR] [COMMAND] [ARGS]..."),
        ".SH DESCRIPTION",
        *paragraphs(program.help),
        *options(program),
        ".SH COMMANDS",
        *(line for name, command in program.every().items() for line in section(name, command)),
        ".SH EXIT STATUS",
        *(line for code, words in EXIT_CODES for line in entry(str(code), words)),
        ".SH ENVIRONMENT",
        *(line for name, words in ENVIRONMENT for line in entry(name, words)),
    ]
    return "\n".join([*lines, ""])


def section(name: str, command: click.Command) -> Iterator[str]:
    """Give what a command does, its options, and its examples."""
    if command.hidden:
        return
    ctx = click.Context(command, info_name=name)
    yield f".SS {roff(' '.join([name, *command.collect_usage_pieces(ctx)]))}"
    yield from paragraphs(command.help)
    yield from options(command)
    yield from (".PP", ".RS 4", ".nf")
    yield from (roff(f"{NAME} {words}") for words in command.examples)
    yield from (".fi", ".RE")


def options(command: click.Command) -> Iterator[str]:
    """Give the options with what they are for."""
    # By hand, not as click words it: its wording changes with its version.
    for option in command.params:
        if isinstance(option, click.Option):
            names = ", ".join(sorted(option.opts, key=len))
            yield from entry(" ".join([names, *value_of(option)]), option.help)


def value_of(option: click.Option) -> list[str]:
    """Give what is typed after an option; nothing for one that is only said."""
    if option.is_flag:
        return []
    if isinstance(option.type, click.Choice) and not option.metavar:
        return ["|".join(option.type.choices)]
    return [option.metavar or option.name.upper()]


def entry(term: str, words: str) -> Iterator[str]:
    """Give a term with its explanation."""
    yield from (".TP", f".B {roff(term)}", roff(words))


def paragraphs(text: str) -> Iterator[str]:
    """Give a help text paragraph by paragraph."""
    for paragraph in text.split("\n\n"):
        yield from (".PP", roff(" ".join(paragraph.split())))


def roff(text: str) -> str:
    """Give text so that nothing in it is a request or an escape."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def main() -> None:
    """Write the page to its place."""
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
