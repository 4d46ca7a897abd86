"""Row 14: several devices, files carried in any order, clocks that disagree, conflict copies."""

import itertools

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prelim_coach.domain.journal import CheckIn, Deed
from prelim_coach.storage.kinds import kind_of
from prelim_coach.storage.layout import verify
from prelim_coach.storage.merge import join, mix
from prelim_coach.storage.stamp import StampClock
from tests.faults.memory import MemoryFileSystem
from tests.faults.scenes import DATA, START, STATE, checkin, deed, open_store, plant_device, seen

DEVICES = ["aaaa", "bbbb", "cccc", "dddd"]
QUIET = settings(
    deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


class Fleet:
    """Some devices with a folder each; files are carried only when told."""

    def __init__(self, count, skews):
        self.disks = [MemoryFileSystem() for _ in range(count)]
        self.skews = skews
        self.said = {}
        self.removed = set()
        for disk, name in zip(self.disks, DEVICES, strict=False):
            plant_device(disk, name)

    def store(self, device):
        """Open a device's store, by its own clock."""
        return open_store(self.disks[device], START.add(hours=self.skews[device]))

    def carry(self, source, target, *, conflict=False):
        """Carry every device file but the target's own, or that as a conflict copy."""
        for name in self.disks[source].names(DATA):
            own = name == f"coach-{DEVICES[target]}.json"
            if name.startswith("coach-") and name.endswith(".json") and (not own or conflict):
                data = self.disks[source].read(DATA / name)
                ending = ".sync-conflict-20261122-1.json" if own else ".json"
                path = DATA / (name.removesuffix(".json") + ending)
                there = self.disks[target].mark(path)
                if not there or _rev(self.disks[target].read(path)) < _rev(data):
                    self.disks[target].plant(path, data)

    def act(self, device, what, number):
        """Do one thing on a device, and note what must be there or gone in the end."""
        store = self.store(device)
        deeds = store.all(Deed)
        with store.write(what) as save:
            if what == "add":
                day = START.add(days=number - 5).date()
                made = save.put(deed(f"{device} {number}", day=day))
                self.said[made.id] = made.title
            elif what == "check in":
                save.put(
                    checkin(energy=number % 5 + 1) if number % 2 else checkin(sleep=float(number))
                )
            elif deeds:
                one = deeds[number % len(deeds)]
                if what == "remove":
                    save.remove(one)
                    self.removed.add(one.id)
                else:
                    save.put(deed(one.title, day=START.add(days=3 * number).date(), id=one.id))

    def settle(self, order):
        """Carry everything everywhere in some order, often enough."""
        for _ in self.disks:
            for source, target in order:
                self.carry(source, target)


def _rev(data):
    return verify(data)[1].rev


ACTS = st.tuples(
    st.integers(0, 3),
    st.sampled_from(["add", "add", "edit", "remove", "check in"]),
    st.integers(0, 12),
    st.none() | st.tuples(st.integers(0, 3), st.integers(0, 3), st.booleans()),
)
tries = []


@settings(QUIET, max_examples=250)
@given(
    st.integers(2, 4),
    st.lists(st.integers(-20_000, 20_000), min_size=4, max_size=4),
    st.lists(ACTS, max_size=14),
    st.randoms(use_true_random=False),
)
def live_together(count, skews, acts, random):
    """Act on devices with skewed clocks, carry files now and then, settle, and compare."""
    fleet = Fleet(count, skews)
    for device, what, number, trip in acts:
        fleet.act(device % count, what, number)
        if trip:
            source, target, conflict = trip
            if source % count != target % count:
                fleet.carry(source % count, target % count, conflict=conflict)
    order = list(itertools.permutations(range(count), 2))
    random.shuffle(order)
    fleet.settle(order)
    stores = [fleet.store(device) for device in range(count)]
    assert all(seen(store) == seen(stores[0]) for store in stores)
    there = {one.id: one.title for one in stores[0].all(Deed)}
    for id_, title in fleet.said.items():
        assert there.get(id_) == title or (id_ in fleet.removed and id_ not in there)
    keys = [(one.day, one.phase) for one in stores[0].all(CheckIn)]
    assert len(keys) == len(set(keys))
    tries.append(1)


def test_devices_end_equal_with_nothing_lost_but_what_was_deleted(report_row):
    """Two to four devices, edits, removals, skewed clocks, any order of carrying: they agree."""
    tries.clear()
    live_together()
    assert len(tries) >= 100
    report_row(14, "fleets of 2-4 devices", len(tries), len(tries))


@st.composite
def versions(draw):
    """Give versions of one deed or check-in as different devices may have made them."""
    clock = StampClock()
    made = clock.tick(1000, "aaaa")
    found = []
    for _ in range(draw(st.integers(1, 5))):
        stamp = f"{draw(st.integers(1001, 1006)):012x}-0000-{draw(st.sampled_from(DEVICES))}"
        if draw(st.integers(0, 3)) == 0:
            found.append({"id": made, "stamp": stamp, "gone": True})
            continue
        doc = {"id": made, "stamp": stamp, "day": "2026-11-22", "phase": "before", "at": "x"}
        doc |= {"energy": None, "sleep": None}
        fields = draw(st.lists(st.sampled_from(["energy", "sleep", "at"]), unique=True))
        edits = {"edits": dict.fromkeys(fields, stamp)} if fields else {}
        found.append({**doc, **dict.fromkeys(fields, stamp), **edits})
    return found


@settings(QUIET, max_examples=300)
@given(versions(), st.randoms(use_true_random=False))
def merge_in_any_order(found, random):
    """Join versions in another order, twice, and in two groups."""
    kind = kind_of(CheckIn)
    once = join(kind, found)
    shuffled = [*found, *found]
    random.shuffle(shuffled)
    assert join(kind, shuffled) == once
    live = [one for one in found if not one.get("gone")]
    for cut in range(1, len(live)):
        left, right = mix(kind, live[:cut]), mix(kind, live[cut:])
        assert mix(kind, [left, right]) == mix(kind, [right, left]) == mix(kind, live)
    tries.append(1)


def test_merge_does_not_depend_on_order_repetition_or_grouping(report_row):
    """Merging is commutative, associative and idempotent."""
    tries.clear()
    merge_in_any_order()
    report_row(14, "merges in any order and grouping", len(tries), len(tries))


def test_a_conflict_copy_is_read_told_and_taken_over(report_row):
    """Both usual names of conflict copies: entries found only there are read, told and kept."""
    held = 0
    names = [
        "coach-aaaa.sync-conflict-20261122-055812-ABC.json",
        "coach-aaaa (conflicted copy).json",
    ]
    for name in names:
        fs, twin = MemoryFileSystem(), MemoryFileSystem()
        for disk in (fs, twin):
            plant_device(disk, "aaaa")
            with open_store(disk).write("one") as save:
                save.put(deed("both"))
        with open_store(twin, START.add(hours=1)).write("two") as save:
            save.put(deed("only in the copy"))
        fs.plant(DATA / name, twin.read(DATA / "coach-aaaa.json"))
        store = open_store(fs, START.add(hours=2))
        read = [one.title for one in store.all(Deed)] == ["both", "only in the copy"]
        told = name in store.notice and "1 entries found nowhere else" in store.notice
        with store.write("three") as save:
            save.put(deed("mine"))
        fs.remove(DATA / name)
        fresh = open_store(fs, START.add(hours=3))
        kept = [one.title for one in fresh.all(Deed)] == ["both", "only in the copy", "mine"]
        held += read and told and kept and not fresh.notice and not store.notice
        assert store.undo() == "three"
        assert len(store.all(Deed)) == 2
    report_row(14, "conflict copies", len(names), held)


def test_a_lost_state_folder_is_a_new_device_that_reads_the_old_ones_file():
    """Without its device name a machine loses nothing and never writes into the old file."""
    fs = MemoryFileSystem()
    plant_device(fs, "aaaa")
    with open_store(fs).write("one") as save:
        old = save.put(deed("old"))
    fs.remove(STATE / "device-id")
    before = fs.read(DATA / "coach-aaaa.json")
    store = open_store(fs)
    with store.write("two") as save:
        save.put(deed("changed", id=old.id))
    assert fs.read(DATA / "coach-aaaa.json") == before
    assert [one.title for one in open_store(fs).all(Deed)] == ["changed"]
