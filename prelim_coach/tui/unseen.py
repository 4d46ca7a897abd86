"""Screens that draw nothing while nothing is let through to the terminal."""

from typing import TypeVar

from textual.screen import Screen
from typing_extensions import override

T = TypeVar("T")


class Unseen(Screen[T]):
    """Puts drawing off until it is seen: Textual draws all the same and throws it away."""

    @override
    def _compositor_refresh(self) -> None:
        if not self.app._batch_count:
            super()._compositor_refresh()
