"""A line in which the names of people complete."""

from collections.abc import Sequence
from typing import Any

from textual.content import Content
from textual.widgets import Input

from prelim_coach.domain.person_names import matching
from prelim_coach.tui.glyphs import ARROW


class NameInput(Input):
    """An input that offers a name for what is typed; the right arrow at the end takes it."""

    def __init__(
        self,
        value: str = "",
        *,
        names: Sequence[str] = (),
        after: str = "",
        **options: Any,  # noqa: ANN401 - handed on to Textual's own input
    ) -> None:
        """Offer ``names``; with ``after``, only for what stands behind the last such mark."""
        super().__init__(value, **options)
        self.names = tuple(names)
        self._after = after

    @property
    def offer(self) -> str:
        """The name that what is typed may mean; empty when there is none, or it stands there."""
        typed = self._typed
        found = matching(typed, self.names) if typed else []
        return found[0] if found and found[0] != typed else ""

    @property
    def offered(self) -> Content:
        """The offer in words, to be shown beside; empty when there is none."""
        name = self.offer
        offer = Content.assemble((f"{ARROW} ", "$accent"), (name, "$foreground"))
        return offer if name else Content("")

    @property
    def meant(self) -> str:
        """The one name that what is typed can only mean; empty when that is not sure."""
        found = matching(self._typed, self.names) if self._typed else []
        return found[0] if len(found) == 1 else ""

    def action_cursor_right(self, select: bool = False) -> None:
        """Take the offer at the end of the line; elsewhere go right."""
        name = self.offer
        if name and not select and self.cursor_position == len(self.value):
            self.value = self.value[: len(self.value) - len(self._rest)] + name
            self.cursor_position = len(self.value)
        else:
            super().action_cursor_right(select)

    @property
    def _rest(self) -> str:
        if not self._after:
            return self.value
        _, mark, rest = self.value.rpartition(self._after)
        return rest if mark else ""

    @property
    def _typed(self) -> str:
        return self._rest.strip()
