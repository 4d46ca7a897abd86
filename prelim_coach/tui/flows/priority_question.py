"""The question which goals of the year come first (P45)."""

from dataclasses import dataclass

from textual.app import App

from prelim_coach.domain.profile import Profile
from prelim_coach.guides import cites
from prelim_coach.tui.flows.question import SKIP, SKIPPED, Question


@dataclass(frozen=True)
class PriorityQuestion(Question):
    """Asks for up to three of the goals that suit the person."""

    async def ask(
        self, app: App[None], profile: Profile, *, before: str = "", hint: str = SKIP
    ) -> object:
        """Give the ids of the goals named, in order, or ``SKIPPED``."""
        from prelim_coach.tui.dialogs.priorities import PrioritiesDialog  # not for the first frame

        del hint
        goals = [(one.id, one.name) for one in cites.goals().values() if one.suits(profile)]
        said = cites.questions()["priorities"]
        dialog = PrioritiesDialog(f"{before}{self.title}", goals, profile.priorities, said.text)
        answer = await app.push_screen_wait(dialog)
        return SKIPPED if answer is None else answer

    def said(self, profile: Profile) -> str:
        """Give the goals that come first, by name."""
        goals = cites.goals()
        names = [goals[one].name for one in profile.priorities if one in goals]
        return "; ".join(names) or "none named"
