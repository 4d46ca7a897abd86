"""One question about the intern, and how it is asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.app import App

from prelim_coach.domain.profile import Profile
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.line import LineDialog

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
            LineDialog(title, hint, value=value, may_be_empty=True, check=self._problem, free=False)
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
