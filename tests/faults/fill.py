"""Run in a small file system of its own: fill it with saves, and print how many refusals held."""

import sys
from pathlib import Path

from prelim_coach.storage.errors import CannotWriteError
from prelim_coach.storage.filesystem import REAL
from tests.faults.scenes import START, deed, open_store, titles


def fill(folder):
    """Save until full, make a little room, and again; give how often, and how often it held."""
    store = open_store(REAL, START, folder / "data", folder / "state")
    filler, reserve = folder / "filler", folder / "reserve"
    reserve.write_bytes(bytes(40960))
    saved = []
    tried = held = 0
    for room in range(12):
        filler.write_bytes(bytes(4096 * (12 - room)))
        try:
            while True:
                title = f"{len(saved)} " + "more " * 60
                with store.write("more") as save:
                    save.put(deed(title))
                saved.append(title)
        except CannotWriteError:
            tried += 1
        fresh = open_store(REAL, START, folder / "data", folder / "state")
        held += titles(fresh) == titles(store) == saved and not fresh.notice
    reserve.unlink()
    with store.write("with room again") as save:
        save.put(deed("last"))
    return tried + 1, held + (titles(store) == [*saved, "last"])


if __name__ == "__main__":
    sys.stdout.write("{} {}\n".format(*fill(Path(sys.argv[1]))))
