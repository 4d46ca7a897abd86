"""Run under another locale: save the first deed's title once more."""

import sys
from pathlib import Path

from prelim_coach.storage.filesystem import REAL
from tests.faults.scenes import START, deed, open_store, titles

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    store = open_store(REAL, START, folder / "data", folder / "state")
    with store.write("again") as save:
        save.put(deed(titles(store)[0]))
