"""Forked helpers: a child that does something and is killed, stopped or asked for its outcome."""

import json
import os
import select
import signal
import sys
import traceback


def fork(work):
    """Run ``work(tell)`` in a child; give its pid and the end to read from.

    ``tell(value)`` sends a line of JSON. The child leaves without any of the parent's clean-up.
    """
    reader, writer = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writer)
        return pid, reader
    status = 1
    try:
        os.close(reader)
        work(lambda value: os.write(writer, json.dumps(value).encode() + b"\n"))
        status = 0
    except BaseException:  # noqa: BLE001 - nothing of the child may run on in the parent's code
        traceback.print_exc(file=sys.__stderr__)
    finally:
        os._exit(status)


def hear(reader, seconds=30):
    """Give the next value the child tells; None when it ended without one."""
    ready, _, _ = select.select([reader], [], [], seconds)
    line = b""
    while ready and not line.endswith(b"\n"):
        byte = os.read(reader, 1)
        if not byte:
            return None
        line += byte
    return json.loads(line) if line else None


def hear_all(reader):
    """Give everything the child has told, once it has ended."""
    said = b""
    while piece := os.read(reader, 65536):
        said += piece
    os.close(reader)
    return [json.loads(line) for line in said.splitlines()]


def end(pid, how=signal.SIGKILL):
    """Send a signal and wait; give the wait status."""
    os.kill(pid, how)
    return os.waitpid(pid, 0)[1]
