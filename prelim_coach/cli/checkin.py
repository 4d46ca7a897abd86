"""The check-in: by options, in five lines under the prompt, or by plain questions."""

import sys
from typing import TYPE_CHECKING

import click

from prelim_coach.cli.completers import cards_and_acts
from prelim_coach.cli.minding import as_is, minded
from prelim_coach.cli.root import main, open_coach, refusals
from prelim_coach.cli.said import saved
from prelim_coach.cli.ticking import meant, tick
from prelim_coach.paths import Places
from prelim_coach.storage.errors import LockedError
from prelim_coach.text import clean_line

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach


@main.command(
    examples=(
        "checkin",
        "checkin 2",
        "checkin -e 3 --sleep 6.5",
        "checkin -e 3 --did 1 --did ask-nurse-what-changed",
        "checkin -e 2 --note 'trend the lactate @Dr Osei'",
    )
)
@click.argument("felt", metavar="[N]", type=click.IntRange(1, 5), required=False)
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
@as_is
@click.pass_obj
def checkin(
    where: Places,
    felt: int | None,
    energy: int | None,
    sleep: float | None,
    did: tuple[str, ...],
    note: str | None,
    as_is: bool,
) -> None:
    """Say how you are.

    With N, from 1 empty to 5 full, or options in one line; without, in five lines under
    the prompt.
    """
    if felt is not None and energy is not None:
        raise click.UsageError("Say the energy once: checkin 2, or checkin -e 2.")
    energy = felt or energy
    with refusals():
        if energy is None and sleep is None and not did and note is None:
            _ask(where)
        else:
            coach = open_coach(where)
            line = _line(coach, note, keep=as_is)
            _save(coach, energy, sleep, did, line)


def _line(coach: "Coach", note: str | None, *, keep: bool) -> str | None:
    line = sys.stdin.read() if note == "-" else note
    if line is None:
        return None
    if not clean_line(line):
        raise ValueError("There is nothing to note in an empty line.")
    return minded(coach, line, keep=keep)


def _save(
    coach: "Coach",
    energy: int | None,
    sleep: float | None,
    did: tuple[str, ...],
    point: str | None,
) -> None:
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
    try:
        with under_prompt.lines() as lines:
            coach = open_coach(where, ask=False)
            answer = inline.ask(lines, inline.form(coach))
    except LockedError:
        # A passphrase is a line of its own, asked for before single keys are read.
        coach = open_coach(where)
        with under_prompt.lines() as lines:
            answer = inline.ask(lines, inline.form(coach))
    if answer is not None:
        click.echo(inline.save(coach, answer))
