"""A row of words of which one is chosen, with left and right or the first letter."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static


class Picker(Static, can_focus=True):
    """Chooses one of a few words."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "right,l", "step(1)", "next", show=False, id="picker.next", tooltip="The next word."
        ),
        Binding(
            "left,h", "step(-1)", "back", show=False, id="picker.back", tooltip="The word before."
        ),
    ]
    DEFAULT_CSS = """
    Picker { height: auto; padding: 0 1; &:focus { background: $block-cursor-background; } }
    """

    @dataclass
    class Changed(Message):
        """Another word was chosen."""

        value: str

    def __init__(self, words: Sequence[str], *, label: str, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._words = tuple(words)
        self._label = label
        self._at = 0

    @property
    def value(self) -> str:
        """The chosen word."""
        return self._words[self._at]

    def choose(self, word: str) -> None:
        """Choose ``word``; raises ValueError for one that is not offered."""
        self._at = self._words.index(word)
        self.refresh(layout=True)

    def action_step(self, step: int) -> None:
        """Choose a neighbouring word, round and round."""
        self._at = (self._at + step) % len(self._words)
        self.refresh(layout=True)
        self.post_message(self.Changed(self.value))

    def render(self) -> Content:
        """Give the row with the chosen word marked by brackets and colour."""
        parts: list[str | tuple[str, str]] = [(f"{self._label} ", "$quiet")]
        for place, word in enumerate(self._words):
            here = place == self._at
            parts.append((f"[{word}]", "bold $accent") if here else (f" {word} ", "$quiet"))
        return Content.assemble(*parts)
