"""Keys and pastes handled one after the other, however fast they come.

Textual hands every key to the widget that has the focus when the key arrives, and looks for its
binding when it has bubbled up again. When several keys arrive in one piece, as over a slow line,
the later ones go to a widget that the first is about to cover. So the app takes the next key when
the one before, and what it set off, is done; however long a save of it takes.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress

from textual.app import App
from textual.events import Event, Key, Paste
from textual.message_pump import MessagePump

ROUNDS = 3
"""A key becomes a message to a parent, which may close a dialog, whose answer is one more."""
PATIENCE = 2.0
"""Seconds after which the next key is taken all the same; but for a save nothing takes so long."""


class KeysInOrder:
    """Takes keys for an app and passes them on one at a time."""

    def __init__(
        self,
        app: App[None],
        take: Callable[[Key | Paste], Awaitable[None]],
        held: Callable[[], Awaitable[bool]],
    ) -> None:
        """``take`` handles one key as the app itself would.

        ``held`` returns when no key has to wait, and tells whether one had to.
        """
        self._app = app
        self._take, self._held = take, held
        self._waiting: deque[Key | Paste] = deque()
        self._passing: Key | Paste | None = None
        self._rest: set[asyncio.Task[None]] = set()
        self._task: asyncio.Task[None] | None = None

    @property
    def first(self) -> Key | Paste | None:
        """The key that is taken next, if one waits."""
        return self._waiting[0] if self._waiting else None

    def drop(self) -> None:
        """Take the first key that waits off."""
        self._waiting.popleft()

    def put(self, key: Key | Paste) -> None:
        """Take ``key`` now, or when those before it are done."""
        self._waiting.append(key)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._pass_on())

    def passing(self, event: Event) -> bool:
        """Tell whether an event is the key that is being passed on."""
        return event is self._passing

    def beside(self, work: Coroutine[None, None, None]) -> None:
        """Do what is left of a key beside the app's messages; the next key waits for it.

        What it raises, it raises in the app.
        """
        task = asyncio.create_task(work)
        self._rest.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._rest.discard(task)
        if not task.cancelled() and task.exception() is not None:
            self._app.call_later(task.result)

    async def _pass_on(self) -> None:
        while self._waiting:
            if await self._held():
                await self._settled()
                continue
            self._passing = key = self._waiting.popleft()
            await self._take(key)
            await self._settled()

    async def _settled(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                for _ in range(ROUNDS):
                    await self._settle()

    async def _settle(self) -> None:
        """Wait until the focused widget, all it stands in, and the app have done their part."""
        if not self._app.is_running:
            return
        for node in (self._app.focused or self._app.screen).ancestors_with_self:
            await idle(node)
        if self._rest:
            await asyncio.wait(self._rest)


async def idle(node: MessagePump) -> None:
    """Return when a node has handled what it was sent so far."""
    done = asyncio.Event()
    if node.is_running and node.call_later(done.set):
        await done.wait()
