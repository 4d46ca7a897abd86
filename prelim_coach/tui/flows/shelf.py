"""What the Scripts screen can show a list of: scripts, or the intern's own acts."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from textual.content import Content

from prelim_coach.domain.act import Audience
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.grouped import Row


class Shelf(ABC):
    """One list with what its keys do."""

    NAME = ""
    FOOTER: tuple[str, ...] = ()
    """Ids of the keys the footer shows."""
    NONE = ""
    """What stands in place of an empty list."""
    NO_HIT = ""
    """What stands in place of a list that no line of fits."""

    def __init__(self, screen: CoachScreen) -> None:
        self._screen = screen
        self._coach = screen.coach

    @abstractmethod
    def rows(self, words: str, to: Audience | None) -> tuple[list[Row], str]:
        """Give the rows that hold ``words`` and are for ``to``, and how many there are."""

    @abstractmethod
    def preview(self, key: str) -> Sequence[Content]:
        """Give what stands beside the list for the row ``key``."""

    @abstractmethod
    async def open(self, key: str) -> None:
        """Open a row."""

    @abstractmethod
    async def add(self) -> None:
        """Write a new one."""

    @abstractmethod
    async def edit(self, key: str) -> None:
        """Change the intern's own."""

    @abstractmethod
    async def delete(self, key: str) -> None:
        """Delete the intern's own."""
