"""The command about people: one contact, from the command line."""

import sys
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from prelim_coach.cli.completers import in_a_word, names_from
from prelim_coach.cli.minding import as_is, minded
from prelim_coach.cli.root import main, open_coach, refusals
from prelim_coach.coach.typed_day import EXAMPLES, PAST_EXAMPLES, read_day, read_past_day
from prelim_coach.domain.person import How, Position
from prelim_coach.domain.person_due import due_words
from prelim_coach.paths import Places

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach
    from prelim_coach.domain.person import Person

HOWS = {how.value.replace("_", "-"): how for how in How}
SHOWN = 9
"""Names listed when more than one person is meant."""

known_people = names_from(
    lambda coach: ((name, "") for name in coach.people.names()), begun=in_a_word
)
"""Completes the names of the intern's people, by the beginning of any of their words."""


@main.command(
    examples=(
        "touch okafor",
        "touch okafor --how feedback --note 'one line less in the assessment'",
        "touch okafor --follow-up --next 'send the outline' --by fri",
        "touch Ana Silva --add nurse",
    )
)
@click.argument("name", nargs=-1, required=True, shell_complete=known_people)
@click.option(
    "--how",
    type=click.Choice(list(HOWS)),
    metavar="SORT",
    default="talk",
    help="What it was: talk, feedback, thanks, update, article, help-given, help-received, "
    "ask-meeting, ask-advice, ask-letter and so on.",
)
@click.option("--note", metavar="LINE", default="", help="One line about it, no patients.")
@click.option("--follow-up", is_flag=True, help="Worth a follow-up: aim 72 h, 7 days at most.")
@click.option("--next", "step", metavar="LINE", default="", help="The next step you agreed on.")
@click.option("--by", metavar="DAY", default="", help=f"When that is to be done: {EXAMPLES}.")
@click.option("--on", metavar="DAY", default="", help=f"When it was: {PAST_EXAMPLES}.")
@click.option(
    "--add",
    type=click.Choice([one.value for one in Position]),
    metavar="POSITION",
    help="What they are: faculty, fellow, chief, resident, leadership, peer, nurse, allied or "
    "staff. Adds somebody who is not on the list.",
)
@as_is
@click.pass_obj
def touch(
    where: Places,
    /,
    name: tuple[str, ...],
    how: str,
    **said: str | bool | None,
) -> None:
    """Record a contact with NAME, a few letters of it are enough.

    It resets the clock of when they are due to be thought of.
    """
    with refusals():
        coach = open_coach(where)
        today = coach.desk.today()
        by, on = str(said["by"]), str(said["on"])
        # The days are read before anybody is added, so that a slip saves nothing.
        next_by = read_day(by, today) if by else None
        day = read_past_day(on, today) if on else today
        person = _meant(coach, " ".join(name), said["add"])
        draft = replace(
            coach.touches.draft(person, HOWS[how], day),
            line=minded(coach, str(said["note"]), keep=bool(said["as_is"])),
            follow_up=bool(said["follow_up"]),
            next_step=minded(coach, str(said["step"]), keep=bool(said["as_is"])),
            next_by=next_by,
        )
        coach.touches.log(draft)
        last = coach.people.last(person)
        due = coach.people.due_on(person)
        when = due_words(due, last.day if last else None, today) if due else ""
        click.echo(f"Noted: {person.name}{f', {when}' if when else ''}.")


def _meant(coach: "Coach", name: str, add: str | bool | None) -> "Person":
    """Give who is meant; lists them and leaves when there is more than one, or nobody."""
    found = coach.people.named(name)
    if len(found) == 1:
        return found[0]
    if found:
        click.echo(f"prelim-coach: {name!r} may be", err=True)
        for one in found[:SHOWN]:
            click.echo(f"  {one.name}", err=True)
        sys.exit(1)
    if not add:
        raise ValueError(
            f"nobody here is called {name!r}; --add faculty, or what they are, adds them."
        )
    return coach.people.add(name, Position(str(add)))
