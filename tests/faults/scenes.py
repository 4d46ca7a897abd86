"""A small life in a store: the same few records wherever a fault is looked for."""

import datetime as dt
from pathlib import Path

import pendulum

from prelim_coach.domain.act import Audience, Phase, Strand
from prelim_coach.domain.journal import CheckIn, Deed, Draw, Hidden
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.rotation import Block
from prelim_coach.storage.store import Store

DATA = Path("/home/data")
STATE = Path("/home/state")
TODAY = dt.date(2026, 11, 22)
START = pendulum.datetime(2026, 11, 22, 6, 30, tz="America/New_York")


class Wrist:
    """A watch that stands still until it is set."""

    def __init__(self, at=START):
        self.at = at

    def __call__(self):
        """Read the watch."""
        return self.at

    def add(self, **span):
        """Set the watch on, or back."""
        self.at = self.at.add(**span)
        return self.at


def put(store, *records, label="put"):
    """Save some records at once and give them as they are read."""
    with store.write(label) as save:
        return [save.put(record) for record in records]


def deed(title, day=TODAY, at=START, **more):
    """Give a deed not yet stored."""
    fields = {"minutes": 5, "strand": Strand.SUPPORT, "audience": Audience.PEER, **more}
    return Deed(day=day, at=at, title=title, **fields)


def checkin(day=TODAY, at=START, phase=Phase.BEFORE, **more):
    """Give a check-in not yet stored."""
    return CheckIn(day=day, at=at, phase=phase, **more)


def open_store(fs, now=START, data=DATA, state=STATE):
    """Open a store; a plain instant stands still."""
    return Store.open(data, state, now=now if callable(now) else lambda: now, fs=fs)


def seen(store):
    """Give everything there is to read, comparable."""
    return {kind: tuple(store.all(kind)) for kind in (Deed, CheckIn, Profile, Block, Draw, Hidden)}


def titles(store):
    """Give the titles of the deeds in order."""
    return [one.title for one in store.all(Deed)]


def plant_device(fs, name="aa11bb22", state=STATE):
    """Give the device a fixed name, so that bytes are the same in every run."""
    fs.plant(state / "device-id", name.encode())


def live_a_little(fs, saves=3, now=START):
    """Make a few saves and give the store."""
    store = open_store(fs, now)
    for number in range(saves):
        with store.write(f"deed {number}") as save:
            save.put(deed(f"deed {number}", day=TODAY + dt.timedelta(days=7 * number)))
            save.put(Profile(name=f"name {number}"))
    return store
