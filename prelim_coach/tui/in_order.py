"""Keys and pastes handled one after the other, however fast they come.

Textual hands every key to the widget that has the focus when the key arrives, and looks for its
binding when it has bubbled up again. When several keys arrive in one piece, as over a slow line,
the later ones go to a widget that the first is about to cover. So the app takes the next key when
the one before, and what it set off, is done.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from textual.app import App
from textual.events import Key, Paste
from textual.message_pump import MessagePump

ROUNDS = 3
"""A key becomes a message to a parent, which may close a dialog, whose answer is one more."""
PATIENCE = 2.0
"""Seconds after which the next key is taken all the same; nothing sane takes so long."""


class KeysInOrder:
    """Takes keys for an app and passes them on one at a time."""

    def __init__(self, app: App[None], take: Callable[[Key | Paste], Awaitable[None]]) -> None:
        """``take`` handles one key as the app itself would."""
        self._app = app
        self._take = take
        self._waiting: deque[Key | Paste] = deque()
        self._task: asyncio.Task[None] | None = None

    def put(self, key: Key | Paste) -> None:
        """Take ``key`` now, or when those before it are done."""
        self._waiting.append(key)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._pass_on())

    async def _pass_on(self) -> None:
        while self._waiting:
            key = self._waiting.popleft()
            await self._take(key)
            try:
                async with asyncio.timeout(PATIENCE):
                    for _ in range(ROUNDS):
                        await self._settle()
            except TimeoutError:
                continue

    async def _settle(self) -> None:
        """Wait until the focused widget, all it stands in, and the app have done their part."""
        if not self._app.is_running:
            return
        for node in (self._app.focused or self._app.screen).ancestors_with_self:
            await idle(node)


async def idle(node: MessagePump) -> None:
    """Return when a node has handled what it was sent so far."""
    done = asyncio.Event()
    if node.is_running and node.call_later(done.set):
        await done.wait()
