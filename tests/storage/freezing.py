"""Add kinds that are about to be released to the frozen file: ``python -m tests.storage.freezing``.

What is frozen stays; each kind that it has no record of yet gets its example. Frozen files are how
later versions prove that they read what this one wrote, so freeze a kind when its fields are final.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from prelim_coach.storage.filesystem import REAL
from prelim_coach.storage.kinds import KINDS
from tests.faults.scenes import START, open_store
from tests.storage.examples import example

FROZEN = Path(__file__).parent / "fixtures" / "schema-1" / "coach-f1xt0re1.json"


def main():
    """Freeze the kinds named, or all of them, and say how many there are now."""
    wanted = set(sys.argv[1:]) or {kind.name for kind in KINDS}
    with tempfile.TemporaryDirectory() as folder:
        data, state = Path(folder) / "data", Path(folder) / "state"
        data.mkdir()
        state.mkdir()
        (state / "device-id").write_text("f1xt0re1")
        shutil.copyfile(FROZEN, data / FROZEN.name)
        store = open_store(REAL, START, data, state)
        with store.write("") as save:
            for kind in KINDS:
                if kind.name in wanted and not store.all(kind.type):
                    save.put(example(kind.type))
        held = [kind.name for kind in KINDS if store.all(kind.type)]
        print(f"{len(held)} of {len(KINDS)} kinds are frozen")
        shutil.copyfile(data / FROZEN.name, FROZEN)


if __name__ == "__main__":
    main()
