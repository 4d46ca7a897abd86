"""What can be done while a save takes long: hide the screen, read whom to call, at last leave."""

from typing import TYPE_CHECKING, Any

from textual.app import App
from textual.events import Key, Paste

from prelim_coach.tui.saving import LEAVE, MOMENT, saving

if TYPE_CHECKING:
    from textual.screen import Screen

    from prelim_coach.tui.in_order import KeysInOrder

AT_ONCE = frozenset({"hide", "support"})
"""Actions that need nothing of the Coach."""


class Meanwhile:
    """Takes keys that do not wait for a save; the others come when it is over."""

    def __init__(self, app: App[Any], waiting: "KeysInOrder", there: "KeysInOrder") -> None:
        """``waiting`` are the keys that wait, ``there`` those for a page opened meanwhile."""
        self._app, self._waiting, self._there = app, waiting, there
        self._page: Screen[object] | None = None

    def hides(self) -> bool:
        """Whether a page that was opened meanwhile still lies over what was saved."""
        return self._page is not None and self._page in self._app.screen_stack

    def takes(self, key: Key | Paste) -> bool:
        """Do at once what a key is for; False when it is one that waits its turn."""
        if self.hides():
            self._there.put(key)
            return True
        lasted = saving(self._app).lasted
        action = self._action(key) if lasted >= MOMENT and isinstance(key, Key) else ""
        if action in AT_ONCE:
            getattr(self._app, f"action_{action}")()
            self._page = self._app.screen
        elif action == "quit" and lasted >= LEAVE:
            self._app.exit()
        else:
            return False
        return True

    def look(self) -> None:
        """Take the key that has waited longest, if it has waited long enough to be taken."""
        first = self._waiting.first
        if first is not None and self.takes(first):
            self._waiting.drop()

    def _action(self, key: Key) -> str:
        """Give the app's action a key is bound to; empty for what is typed into a line."""
        focused, bound = self._app.focused, self._app.screen.active_bindings.get(key.key)
        if bound is None or (focused and focused.check_consume_key(key.key, key.character)):
            return ""
        return bound.binding.action.removeprefix("app.")
