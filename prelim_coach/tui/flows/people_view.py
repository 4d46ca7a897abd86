"""What the People screen can show: a list, the mentor board, the goals of the year."""

from collections.abc import Sequence

from textual.content import Content

from prelim_coach.domain.person import Person
from prelim_coach.tui.prose import Hanging
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.grouped import Row


class PeopleView:
    """One way to look at people, with what its keys do. What it does not know, it leaves be."""

    NAME = ""
    """As the title says it."""
    FOOTER: tuple[str, ...] = ()
    """Ids of the keys the footer shows."""
    NONE = ""
    """What stands in place of an empty list."""
    NO_HIT = "Nobody fits. esc shows everyone."
    """What stands in place of a list that no line of fits."""

    def __init__(self, screen: CoachScreen) -> None:
        self._screen = screen
        self._coach = screen.coach

    @property
    def order(self) -> str:
        """How the list is ordered, in a few words; empty where it has one order only."""
        return ""

    def turn(self, step: int) -> None:
        """Take a neighbouring order."""

    def rows(self, words: str) -> tuple[list[Row], str]:
        """Give the rows that hold ``words``, and what the title's far end says."""
        raise NotImplementedError

    def page(self, key: str) -> Sequence[Content | Hanging]:
        """Give what stands beside the list for the row ``key``."""
        raise NotImplementedError

    def person(self, key: str) -> Person | None:
        """Give the person a row is about; None for none."""
        del key
        return None

    async def open(self, key: str) -> bool:
        """Do what enter does on a row; False to read its page."""
        del key
        return False

    async def done(self, key: str) -> None:
        """Record that the row's step happened."""
        del key

    async def let_go(self, key: str) -> None:
        """Let the row rest."""
        del key

    async def delete(self, key: str) -> None:
        """Take the row off."""
        del key
