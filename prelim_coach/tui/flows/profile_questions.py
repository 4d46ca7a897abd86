"""The questions about the intern, asked on the first day and again from Settings."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.app import App

from prelim_coach.domain.profile import Profile, Size, Temperament, Track
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.prose import DAYS

SKIPPED = object()
"""The answer that keeps what was said before."""
SKIP = "Enter skips. Everything can be changed later under , Settings."


@dataclass(frozen=True)
class Question:
    """One question: a choice of one key, or a typed line."""

    field: str
    label: str
    title: str
    options: Sequence[Option] = ()
    read: Callable[[str], object] = str
    """Turns a typed line into the value; raises ValueError with a sentence."""
    first_day: bool = True

    async def ask(
        self, app: App[None], profile: Profile, *, before: str = "", hint: str = SKIP
    ) -> object:
        """Give the answer, or ``SKIPPED``."""
        title = f"{before}{self.title}"
        if self.options:
            picked = await app.push_screen_wait(ChoiceDialog(title, self.options, hint))
            return SKIPPED if picked is None else picked.value
        value = "" if before else str(getattr(profile, self.field))
        line = await app.push_screen_wait(
            LineDialog(title, hint, value=value, may_be_empty=True, check=self._problem)
        )
        if line is None or (before and not line):
            return SKIPPED
        return self.read(line)

    def said(self, profile: Profile) -> str:
        """Give what the profile says, in words."""
        value = getattr(profile, self.field)
        for option in self.options:
            if option.value == value:
                return option.label
        if self.field == "own_minutes":
            return f"{value / 60:g} hours a week"
        return str(value) or "not said"

    def _problem(self, line: str) -> str:
        try:
            self.read(line)
        except ValueError as error:
            return str(error)
        return ""


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
    Question("specialty", "Specialty ahead", "Which specialty, if you know"),
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
