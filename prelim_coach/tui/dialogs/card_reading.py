"""A whole card, read closely, with a key to its words."""

from collections.abc import Sequence

from textual.content import Content

from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.keys import CARD, bindings
from prelim_coach.tui.prose import Hanging


class CardDialog(ReadingDialog):
    """A card's text; where words go with it, ``f`` leaves in order to fill them."""

    BINDINGS = bindings("card")

    def __init__(self, title: str, lines: Sequence[Content | Hanging], *, fills: bool) -> None:
        super().__init__(title, lines)
        self._fills = fills
        self.wants_words = False
        """Whether it was left for the words."""
        if fills:
            self.bar.show([*CARD, *(key for key in self.KEYS if key.footer)])

    def action_words(self) -> None:
        """Leave for the words."""
        if self._fills:
            self.wants_words = True
            self.dismiss(None)
