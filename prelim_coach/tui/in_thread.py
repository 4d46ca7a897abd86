"""Work in a thread of its own, awaited in the app."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


def in_thread(work: Callable[[], T], ended: threading.Event | None = None) -> "asyncio.Future[T]":
    """Start ``work``, and set ``ended`` after it.

    A thread of the loop's own pool would hold up the end of the program.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if done.done():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)  # type: ignore[arg-type] # it is T when there is no error

    def run() -> None:
        result, error = None, None
        try:
            result = work()
        except BaseException as raised:  # noqa: BLE001 - raised again where it is awaited
            error = raised
        if ended is not None:
            ended.set()
        with suppress(RuntimeError):  # the app has ended meanwhile
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=run, name="at work", daemon=True).start()
    return done
