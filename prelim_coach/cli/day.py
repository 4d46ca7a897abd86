"""The commands of a day: read today, tick, note."""

import shutil
import sys

import click

from prelim_coach.cli import quick
from prelim_coach.cli.completers import cards_and_acts
from prelim_coach.cli.minding import as_is, minded
from prelim_coach.cli.root import main, open_coach, refusals
from prelim_coach.cli.ticking import meant, tick
from prelim_coach.paths import Places


@main.command(examples=("today", "today --short", "today --json"))
@click.option("--json", "as_json", is_flag=True, help="A stable JSON document; see the README.")
@click.option("--short", is_flag=True, help="One line, for a prompt or tmux; saves nothing.")
@click.pass_obj
def today(where: Places, as_json: bool, short: bool) -> None:
    """Print today's rotation, acts and capacity."""
    from prelim_coach.coach import report

    if short:
        quick.short(where)
        return
    with refusals():
        coach = open_coach(where)
        day = coach.desk.today()
        if coach.desk.store.read_only:
            click.echo(f"prelim-coach: {coach.desk.store.notice}", err=True)
        coach.cards.keep(day)
        view = coach.cards.view(day)
        click.echo(report.as_json(view) if as_json else _fitted(report.text(view)))


@main.command(examples=("done 1", "done ask-nurse-what-changed"))
@click.argument("id_", metavar="ID", shell_complete=cards_and_acts)
@click.pass_obj
def done(where: Places, id_: str) -> None:
    """Tick a card by number or id, or log any act by id."""
    with refusals():
        coach = open_coach(where)
        (one,) = meant(coach, coach.cards.view(coach.desk.today()).cards, [id_])
        click.echo(f"Done: {tick(coach, one)}")


@main.command(
    examples=(
        "note trend the lactate, not the value @Dr Osei",
        "note < point.txt",
        "note --find lactate",
    )
)
@click.argument("words", nargs=-1)
@click.option("--find", is_flag=True, help="Print the points that hold every one of WORDS.")
@as_is
@click.pass_obj
def note(where: Places, words: tuple[str, ...], find: bool, as_is: bool) -> None:
    """Note one teaching point.

    Without words it is read from stdin; @NAME at the end is who taught it. What may
    name a patient is replaced by a placeholder.
    """
    with refusals():
        if find:
            _find(where, " ".join(words))
            return
        line = " ".join(words) or _typed()
        coach = open_coach(where)
        point = coach.teaching.note(coach.desk.today(), minded(coach, line, keep=as_is))
        click.echo(f"Noted: {point.text}")


def _fitted(text: str) -> str:
    """Break lines between words at the terminal's width; a pipe or a file gets them whole."""
    if not sys.stdout.isatty():
        return text
    import textwrap

    width = shutil.get_terminal_size().columns
    return "\n".join(
        textwrap.fill(line, width, subsequent_indent="    ", break_on_hyphens=False)
        for line in text.split("\n")
    )


def _typed() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.read()
    click.echo("One line, then enter: ", nl=False, err=True)
    return sys.stdin.readline()


def _find(where: Places, words: str) -> None:
    found = open_coach(where).teaching.find(words)
    for point in found:
        click.echo(f"{point.day}  {point.text}{f' @{point.teacher}' if point.teacher else ''}")
    if not found:
        click.echo("No teaching point holds these words.", err=True)
