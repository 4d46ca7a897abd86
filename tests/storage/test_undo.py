"""Undo: deep, lasting, and never at another device's cost."""

from msgspec.structs import replace

from prelim_coach.domain.journal import CheckIn, Deed, TeachingPoint
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.storage.undo import DEPTH
from tests.faults.memory import MemoryFileSystem, copy_of
from tests.faults.scenes import (
    DATA,
    START,
    TODAY,
    checkin,
    deed,
    open_store,
    plant_device,
    put,
    seen,
    titles,
)


def test_undo_goes_back_fifty_saves_and_gives_their_labels(fs):
    """Fifty saves are undone one by one, each after a restart; the one before is out of reach."""
    assert DEPTH >= 50
    put(open_store(fs), deed("first of all"), label="out of reach")
    states = []
    for number in range(DEPTH):
        states.append(seen(open_store(fs)))
        put(
            open_store(fs),
            deed(str(number)),
            checkin(energy=number % 5 + 1),
            label=f"save {number}",
        )
    for number in reversed(range(DEPTH)):
        store = open_store(fs)
        assert store.undo() == f"save {number}"
        assert seen(store) == seen(open_store(fs)) == states[number]
    assert open_store(fs).undo() is None
    assert titles(open_store(fs)) == ["first of all"]


def test_undo_brings_a_removed_record_back_as_it_was(fs):
    """A removed record comes back with its id and every field."""
    store = open_store(fs)
    (one,) = put(store, deed("one", minutes=7))
    with store.write("delete") as save:
        save.remove(one)
    assert store.undo() == "delete"
    assert open_store(fs).all(Deed) == [one]


def test_undo_of_several_changes_to_one_field(fs):
    """Changes of one field are undone one after another."""
    store = open_store(fs)
    for energy in (1, 2, 3):
        put(store, checkin(energy=energy))
    for energy in (2, 1):
        store.undo()
        assert [one.energy for one in store.all(CheckIn)] == [energy]
    store.undo()
    assert store.all(CheckIn) == []


def test_undo_of_made_removed_made_again(fs):
    """Life and death of one id, undone to the beginning."""
    store = open_store(fs)
    (one,) = put(store, deed("one"))
    with store.write("delete") as save:
        save.remove(one)
    put(store, replace(one, title="again"))
    found = []
    while store.undo() is not None:
        found.append(titles(store))
    assert found == [[], ["one"], []]


def test_a_save_that_failed_leaves_nothing_to_undo(fs):
    """Only what was saved can be undone."""
    store = open_store(fs)
    put(store, deed("one"), label="good")
    try:
        with store.write("bad") as save:
            save.put(deed("two"))
            raise KeyError
    except KeyError:
        pass
    assert store.undo() == "good"
    assert store.undo() is None


def two_devices():
    """Give the disks of two devices, and a function that carries one's file to the other."""
    disks = MemoryFileSystem(), MemoryFileSystem()
    for disk, name in zip(disks, ("aaaa", "bbbb"), strict=True):
        plant_device(disk, name)

    def carry(source, target):
        name = f"coach-{('aaaa', 'bbbb')[source]}.json"
        disks[target].plant(DATA / name, disks[source].read(DATA / name))

    return disks, carry


def test_undo_leaves_alone_what_another_device_changed_since():
    """Only the fields that are still as the undone save set them go back."""
    (one, two), carry = two_devices()
    (point,) = put(open_store(one), TeachingPoint(day=TODAY, at=START, text="a", teacher="b"))
    put(open_store(one), replace(point, text="mine", teacher="mine"))
    carry(0, 1)
    put(open_store(two, START.add(hours=1)), replace(point, text="theirs", teacher="mine"))
    carry(1, 0)
    store = open_store(one, START.add(hours=2))
    store.undo()
    (found,) = store.all(TeachingPoint)
    assert (found.text, found.teacher) == ("theirs", "b")


def test_undo_of_a_kind_that_belongs_together_is_all_or_nothing():
    """A block that another device changed since stays as that device has it."""
    (one, two), carry = two_devices()
    (block,) = put(open_store(one), Block(name="a", kind=Kind.ICU, first=TODAY, last=TODAY))
    put(open_store(one), replace(block, name="b", kind=Kind.ED))
    carry(0, 1)
    theirs = replace(block, name="b", kind=Kind.CLINIC)
    put(open_store(two, START.add(hours=1)), theirs)
    carry(1, 0)
    store = open_store(one, START.add(hours=2))
    store.undo()
    assert store.all(Block) == [theirs]


def test_undo_does_not_bring_back_what_another_device_removed():
    """An edit undone after the other device removed the record leaves it removed."""
    (one, two), carry = two_devices()
    (made,) = put(open_store(one), deed("a"))
    put(open_store(one), replace(made, title="b"))
    carry(0, 1)
    store = open_store(two, START.add(hours=1))
    with store.write("delete") as save:
        save.remove(made)
    carry(1, 0)
    store = open_store(one, START.add(hours=2))
    assert store.undo() == "put"
    assert store.all(Deed) == []


def test_undo_of_a_removal_leaves_what_another_device_removed_too():
    """Both devices removed it; undoing one removal does not undo the other's."""
    (one, two), carry = two_devices()
    (made,) = put(open_store(one), deed("a"))
    carry(0, 1)
    for disk, hours in ((one, 1), (two, 2)):
        with open_store(disk, START.add(hours=hours)).write("delete") as save:
            save.remove(made)
    carry(1, 0)
    store = open_store(one, START.add(hours=3))
    assert store.undo() == "delete"
    assert store.all(Deed) == []


def test_undo_of_an_edit_does_not_undo_a_removal_in_a_conflict_copy():
    """A machine with the same device id removed it; undoing an edit here leaves it removed."""
    (one, _), _ = two_devices()
    (made,) = put(open_store(one), deed("a"))
    elsewhere = copy_of(one)
    with open_store(elsewhere, START.add(hours=2)).write("delete") as save:
        save.remove(made)
    put(open_store(one, START.add(hours=1)), replace(made, title="b"))
    copied = elsewhere.read(DATA / "coach-aaaa.json")
    one.plant(DATA / "coach-aaaa (conflicted copy).json", copied)
    store = open_store(one, START.add(hours=3))
    assert store.undo() == "put"
    assert store.all(Deed) == []
