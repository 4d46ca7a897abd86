"""Random keys over the demo: ``python -m tests.tui.monkey [--runs 50] [--keys 2000]``.

Each run has its seed; ``--seed N --keys K`` plays one again. After each run the file is looked
over, read anew, and undone step by step to what stood before each of its saves.
"""

import argparse
import asyncio
import contextlib
import datetime as dt
import gc
import os
import random
import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path
from unittest.mock import patch

from textual.events import Key, Paste

from prelim_coach.clock import Moment
from prelim_coach.coach import demo
from prelim_coach.coach.coach import Coach
from prelim_coach.storage.doctor import examine
from prelim_coach.storage.kinds import KINDS
from prelim_coach.storage.store import Store
from prelim_coach.tui.app import CoachApp
from prelim_coach.tui.keys import key as names
from tests.conftest import at
from tests.tui.monkey_hands import SECRET, SIZES, Hands
from tests.tui.monkey_ledger import Ledger

START = "2026-11-23 05:40"
NAMES = {**names.NAMES, " ": "space"}
CHARACTERS = {name: character for character, name in NAMES.items()}
LONGEST = 30
"""Seconds after which one key counts as hanging."""
SCHEDULE = "Rotation,Start,End\nMICU,12/14/26,1/10/27\nClinic,1/11/27,2/7/27\n"


class Run:
    """One seed's keys over a copy of the demo."""

    def __init__(self, home, seed, keys):
        self.home, self.seed, self.keys = home, seed, keys
        self.pressed = []
        self.ledger = Ledger()
        self.moment = Moment(at(START))

    async def play(self):
        """Press all the keys, then leave; raises what the app raised."""
        dice = random.Random(self.seed)
        coach = Coach(self._store(), self.moment)
        self.ledger.watch(coach.desk.store)
        app = CoachApp(coach, self.home / "state")
        async with app.run_test(size=SIZES[self.seed % 2]) as pilot:
            await pilot.pause()
            hands = Hands(app, dice)
            while len(self.pressed) < self.keys:
                for one in hands.next():
                    self.pressed.append(one)
                    async with asyncio.timeout(LONGEST):
                        await self._do(app, pilot, one)
                    if app._exception is not None:
                        raise app._exception
                    assert app.is_running, "it left"

    async def _do(self, app, pilot, one):
        if isinstance(one, str):
            await app.on_event(
                Key(NAMES.get(one, one), CHARACTERS.get(one, one if len(one) == 1 else None))
            )
        elif one[0] == "paste":
            await app.on_event(Paste(one[1]))
        elif one[0] == "resize":
            await pilot.resize_terminal(*one[1])
        else:
            self.moment.set(self.moment() + dt.timedelta(minutes=one[1]))
            app.look()
        await asyncio.sleep(0)
        while app._keys._task is not None and not app._keys._task.done():
            await asyncio.wait([app._keys._task])
        if len(self.pressed) % 7 == 0 or not isinstance(one, str):
            await pilot._wait_for_screen()

    def look_over(self):
        """Hold the file to its promises, and undo all that can be undone."""
        data, state = self.home / "data", self.home / "state"
        secret = SECRET if self._sealed() else None
        found = examine(data, state, now=self.moment(), secret=secret).findings
        assert not found, found
        store = self._store(secret)
        documents = store.documents()
        for kind in KINDS:
            assert len(store.all(kind.type)) == len(documents[kind.name]), kind.name
        assert not store.notice, store.notice
        ledger = Ledger(self.ledger.steps, self.ledger.displaced)
        ledger.watch(store)
        while ledger.steps:
            store.undo()
        return ledger.undone

    def _store(self, secret=None):
        return Store.open(self.home / "data", self.home / "state", now=self.moment, secret=secret)

    def _sealed(self):
        return (self.home / "data" / "identity.age").exists() and self._is_sealed()

    def _is_sealed(self):
        return Store.open(
            self.home / "data", self.home / "state", now=self.moment, locked=True
        ).encryption.on


def lived(folder):
    """Give a folder in which the demo was lived through."""
    moment = Moment(at(START))
    coach = Coach(Store.open(folder / "data", folder / "state", now=moment), moment)
    demo.live(coach, moment.set, moment())
    (folder / "schedule.csv").write_text(SCHEDULE, encoding="utf-8")
    return folder


def played(template, seed, keys):
    """Play one run on a copy of ``template``; give it with how many saves were undone."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        shutil.copytree(template, home)
        run = Run(home, seed, keys)
        here = {"HOME": str(home), "EDITOR": "", "VISUAL": ""}
        with contextlib.chdir(home), patch.dict(os.environ, here):
            try:
                asyncio.run(run.play())
                return run, run.look_over()
            except BaseException:
                last = " ".join(repr(one)[:60] for one in run.pressed[-40:])
                print(f"seed {seed}, after {len(run.pressed)} keys: {last}", file=sys.stderr)
                raise


def main():
    """Play the runs; the exit code is 1 when one failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--keys", type=int, default=2000)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--seed", type=int, help="this one alone")
    chosen = parser.parse_args()
    seeds = (
        [chosen.seed]
        if chosen.seed is not None
        else range(chosen.first, chosen.first + chosen.runs)
    )
    gc.set_threshold(50_000)  # a third of the time would go into looking for garbage
    failed = keys = saves = undone = 0
    with tempfile.TemporaryDirectory() as folder:
        template = lived(Path(folder))
        for seed in seeds:
            began = time.monotonic()
            try:
                run, back = played(template, seed, chosen.keys)
            except Exception:  # noqa: BLE001 - whatever comes is the finding
                failed += 1
                traceback.print_exc()
                continue
            keys += len(run.pressed)
            saves += run.ledger.saves
            undone += run.ledger.undone + back
            took = time.monotonic() - began
            figures = f"{len(run.pressed)} keys, {run.ledger.saves} saves, {back} undone"
            print(f"seed {seed}: {figures} at the end, {took:.0f} s", flush=True)
    print(f"{len(seeds)} runs, {failed} failed, {keys} keys, {saves} saves, {undone} undone")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
