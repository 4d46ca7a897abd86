"""Documents from elsewhere: compared first, merged by id, never half."""

import itertools
import json

import msgspec
import pytest

from prelim_coach.domain.journal import Deed
from prelim_coach.storage.layout import assemble, parse
from prelim_coach.storage.outside import read_documents
from tests.faults.memory import copy_of
from tests.faults.scenes import (
    DATA,
    START,
    checkin,
    deed,
    open_store,
    plant_device,
    put,
    seen,
    titles,
)

OWN = DATA / "coach-aa11bb22.json"


@pytest.fixture
def twin(fs):
    """Give a second machine that began with the same entries and went on without the first."""
    put(open_store(fs), deed("kept"), deed("changed"), deed("removed"))
    other = copy_of(fs)
    plant_device(other, "bbbb")
    store = open_store(other, START.add(hours=1))
    _, changed, removed = store.all(Deed)
    with store.write("elsewhere") as save:
        save.put(deed("changed there", id=changed.id))
        save.remove(removed)
        save.put(deed("made there"))
    return store


def test_a_dry_run_tells_and_changes_nothing(fs, twin):
    """Compare says what is new and what differs; the file stays to the byte."""
    store = open_store(fs)
    before = fs.read(OWN)
    changes = store.compare(twin.documents())
    told = {(x.before and x.before.title, x.after and x.after.title) for x in changes}
    assert told == {("changed", "changed there"), (None, "made there")}
    assert fs.read(OWN) == before
    assert titles(store) == ["kept", "changed", "removed"]


def test_a_merge_is_one_save_that_can_be_undone_and_repeated(fs, twin):
    """Merging twice changes nothing more; undo takes it all back."""
    store = open_store(fs)
    before = seen(store)
    dry = store.compare(twin.documents())
    assert store.merge(twin.documents(), "import") == dry
    assert titles(store) == ["kept", "changed there", "removed", "made there"]
    assert store.merge(twin.documents(), "import") == []
    assert store.undo() == "import"
    assert seen(store) == before


def test_what_is_newer_here_stays(fs, twin):
    """An older version from outside does not replace a newer one."""
    store = open_store(fs, START.add(hours=2))
    changed = store.all(Deed)[1]
    put(store, deed("changed here, later", id=changed.id))
    store.merge(twin.documents(), "import")
    assert "changed here, later" in titles(store)


def test_saves_after_a_merge_are_newer_than_what_came(fs, twin):
    """Even when the documents come from a clock that runs ahead."""
    store = open_store(fs, START.subtract(years=1))
    store.merge(twin.documents(), "import")
    made = next(one for one in store.all(Deed) if one.title == "made there")
    put(store, deed("edited after all", id=made.id))
    store.merge(twin.documents(), "import")
    assert store.get(Deed, made.id).title == "edited after all"


def test_a_file_written_by_stock_tinydb_can_be_read(fs):
    """Without first line, reformatted, edited by hand: the documents are there."""
    put(open_store(fs), deed("one"))
    tables = json.loads(fs.read(OWN))
    del tables["_meta"]
    tables["deed-2026-11"]["1"]["title"] = "edited by hand"
    documents = read_documents(json.dumps(tables, indent=2).encode())
    assert [doc["title"] for doc in documents["deed"]] == ["edited by hand"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "no tables"),
        (b'{"deed": "x"}', "no list"),
        (b'{"deed": {"1": []}}', "without id and stamp"),
        (b'{"deed": {"1": {"id": "a", "stamp": "soon"}}}', "without id and stamp"),
        (b'{"deed": {"1": {"id": "a", "stamp": "ffffffffffff-0000-a"}}}', "without id and stamp"),
        (b'{"deed": {"1": {"id": "a", "stamp": "000000000001-0000-a"}}}', "does not fit"),
        (
            b'{"deed": {"1": {"id": "a", "stamp": "000000000001-0000-a", "edits": {"x": 1}}}}',
            "edits are no stamps",
        ),
        (b'{"deed": [{"id": [], "stamp": "000000000001-0000-a", "gone": true}]}', "without id"),
        (b'{"deed": [{"id": "a", "stamp": "e677d21fdbff-ffff-a", "gone": true}]}', "last day"),
        (
            b'{"deed": [{"id": "a", "stamp": "000000000001-0000-a", "act": %s}]}'
            % (b"[" * 600 + b"]" * 600),
            "nested too deeply",
        ),
    ],
    ids=itertools.count(),
)
def test_what_does_not_fit_is_refused_in_words(data, words):
    """Nothing is taken from a file of which a part does not fit."""
    with pytest.raises(ValueError, match=words):
        read_documents(data)


@pytest.mark.parametrize(
    "number", ["NaN", "1e999", "-Infinity", "1" + "0" * 30, "9" * 5000], ids=range(5)
)
def test_a_number_that_no_file_can_hold_is_refused(fs, number):
    """JSON has larger numbers than the file; none of them gets in, and nothing is changed."""
    store = open_store(fs)
    put(store, checkin(sleep=6.5))
    before = fs.read(OWN)
    data = json.dumps(store.documents()).replace("6.5", number).encode()
    with pytest.raises(ValueError, match=r"\w"):
        store.merge(read_documents(data), "import")
    assert fs.read(OWN) == before


def test_an_export_edited_by_hand_is_taken_in(fs):
    """Other words under the same stamp replace a record's, or leave them, but are no damage."""
    store = open_store(fs)
    put(store, deed("m"))
    for title in ("a", "z"):
        documents = store.documents()
        documents["deed"][0] = {**documents["deed"][0], "title": title}
        store.merge(documents, "import")
        assert len(store.all(Deed)) == 1
    assert titles(open_store(fs)) == ["z"]


def test_what_came_removed_brings_nothing_else_along(fs):
    """Of a removed document only its id and stamp are taken, whatever else it says."""
    store = open_store(fs)
    (record,) = put(store, deed("m"))
    gone = {"id": record.id, "stamp": "0f0000000000-0000-a", "gone": 1, "deep": [[["x"]]]}
    store.merge({"deed": [gone]}, "import")
    assert store.all(Deed) == []
    assert b"deep" not in fs.read(OWN)


def test_something_falsely_called_not_removed_is_seen(fs):
    """A document that says ``gone`` is false is there."""
    store = open_store(fs)
    put(store, deed("m"))
    other = copy_of(fs)
    plant_device(other, "bbbb")
    put(open_store(other, START.add(hours=1)), deed("n"))
    documents = open_store(other).documents()
    store.merge({"deed": [{**doc, "gone": False} for doc in documents["deed"]]}, "import")
    assert titles(store) == ["m", "n"]


def test_a_clock_at_the_end_of_the_calendar_does_not_spoil_this_file(fs):
    """A device's file that leaves no later stamp to give is read, and the next save is whole."""
    put(open_store(fs), deed("here"))
    other = copy_of(fs)
    plant_device(other, "bbbb")
    put(open_store(other, START.add(hours=1)), deed("there"))
    copy = parse(other.read(DATA / "coach-bbbb.json"))
    meta = msgspec.structs.replace(copy.meta, clock="e677d21fdbff-ffff-bbbb")
    fs.plant(DATA / "coach-bbbb.json", b"".join(assemble(meta, copy.lines.values())))
    for number in range(3):
        put(open_store(fs), deed(f"{number}"))
    assert set(titles(open_store(fs))) == {"here", "there", "0", "1", "2"}
    assert open_store(fs).notice == ""
