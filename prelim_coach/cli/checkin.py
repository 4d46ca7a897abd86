"""The check-in: by options, in five lines under the prompt, or by plain questions."""

import sys

import click

from prelim_coach.cli.completers import cards_and_acts
from prelim_coach.cli.root import main, open_coach, refusals
from prelim_coach.cli.said import saved
from prelim_coach.cli.ticking import meant, tick
from prelim_coach.paths import Places
from prelim_coach.text import clean_line


@main.command(
    examples=(
        "checkin",
        "checkin -e 3 --sleep 6.5",
        "checkin -e 3 --did 1 --did ask-nurse-what-changed",
        "checkin -e 2 --note 'trend the lactate @Dr Osei'",
    )
)
@click.option("-e", "--energy", type=click.IntRange(1, 5), metavar="N", help="1 empty to 5 full.")
@click.option("--sleep", type=click.FloatRange(0, 24), metavar="H", help="Hours slept.")
@click.option(
    "--did",
    multiple=True,
    metavar="ID",
    shell_complete=cards_and_acts,
    help="A card of today by number or id, or an act, that happened.",
)
@click.option("--note", metavar="TEXT", help="A teaching point; - reads it from stdin.")
@click.pass_obj
def checkin(
    where: Places, energy: int | None, sleep: float | None, did: tuple[str, ...], note: str | None
) -> None:
    """Say how you are.

    With options in one line; without, in five lines under the prompt.
    """
    with refusals():
        if energy is None and sleep is None and not did and note is None:
            _ask(where)
        else:
            _save(where, energy, sleep, did, note)


def _save(
    where: Places, energy: int | None, sleep: float | None, did: tuple[str, ...], note: str | None
) -> None:
    point = sys.stdin.read() if note == "-" else note
    if point is not None and not clean_line(point):
        raise ValueError("There is nothing to note in an empty line.")
    coach = open_coach(where)
    day = coach.desk.today()
    happened = meant(coach, coach.cards.view(day).cards, did) if did else []
    for one in happened:
        tick(coach, one)
    if point is not None:
        coach.teaching.note(day, point)
    entry = None
    if energy is not None or sleep is not None:
        entry, fall = coach.journal.check_in(day, energy=energy, sleep=sleep)
        if fall:
            click.echo(fall.why, err=True)
    click.echo(saved(entry, len(happened), int(point is not None)))


def _ask(where: Places) -> None:
    from prelim_coach.cli import asking, inline, under_prompt

    if not under_prompt.possible():
        click.echo(asking.check_in(open_coach(where)))
        return
    with under_prompt.lines() as lines:
        coach = open_coach(where)
        answer = inline.ask(lines, inline.form(coach))
    if answer is not None:
        click.echo(inline.save(coach, answer))
