"""The questions about the intern, asked on the first day and again from Settings."""

import datetime as dt

from prelim_coach.domain.profile import Size, Temperament, Track
from prelim_coach.tui.dialogs.choice import Option
from prelim_coach.tui.flows.priority_question import PriorityQuestion
from prelim_coach.tui.flows.question import SKIPPED, Question
from prelim_coach.tui.prose import DAYS

__all__ = ["QUESTIONS", "SKIPPED", "Question"]


def _date(line: str) -> dt.date:
    try:
        return dt.date.fromisoformat(line)
    except ValueError:
        raise ValueError(f"{line!r} is not a date; write it as 2026-07-01.") from None


QUESTIONS = (
    Question(
        "track",
        "This year leads",
        "Where does this year lead",
        (
            Option("1", "on to another specialty", Track.ADVANCED),
            Option("2", "to a categorical place in medicine, I hope", Track.CATEGORICAL),
            Option("3", "not decided", Track.UNDECIDED),
        ),
    ),
    Question("specialty", "Specialty ahead", "Which specialty, if known"),
    Question(
        "img",
        "International graduate",
        "Are you an international medical graduate",
        (Option("y", "yes", True), Option("n", "no", False)),
    ),
    Question(
        "temperament",
        "Meeting people",
        "How do you like to meet people",
        (
            Option("1", "one to one, by mail, in small groups", Temperament.QUIET),
            Option("2", "it depends on the day", Temperament.EITHER),
            Option("3", "receptions and full rooms are fine", Temperament.OUTGOING),
        ),
    ),
    Question(
        "own_minutes",
        "Own time for this",
        "Hours a week you can give without harm",
        (
            Option("0", "none now; only what the job itself holds", 0),
            Option("1", "one hour", 60),
            Option("2", "two hours", 120),
            Option("3", "three hours", 180),
            Option("4", "four hours", 240),
        ),
    ),
    PriorityQuestion(
        "priorities", "First this year", "What comes first this year", first_day=False
    ),
    Question("name", "Name on messages", "How do you sign a message", first_day=False),
    Question(
        "size",
        "Program",
        "How large is the program",
        (
            Option("1", "a community or small program", Size.SMALL),
            Option("2", "a large or university program", Size.LARGE),
        ),
        first_day=False,
    ),
    Question(
        "contacts",
        "Your own people to call",
        "Numbers for the support page: GME office, someone you trust",
        first_day=False,
    ),
    Question(
        "year_start", "Year began", "First day of your intern year", read=_date, first_day=False
    ),
    Question(
        "week_start",
        "Week begins",
        "First day of the week",
        tuple(Option(str(place + 1), day, place) for place, day in enumerate(DAYS)),
        first_day=False,
    ),
)
