"""The commands of a day: say how you are, read today, tick, note."""

import sys
from typing import TYPE_CHECKING

import click

from prelim_coach.cli.root import main, open_coach, refusals
from prelim_coach.paths import Places
from prelim_coach.text import clean

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach


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
        if coach.desk.store.read_only:
            click.echo(f"prelim-coach: {coach.desk.store.notice}", err=True)
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
