"""From schema to schema: never half, never backwards."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from prelim_coach.domain.journal import Deed
from prelim_coach.domain.profile import Profile
from prelim_coach.storage import migrations
from prelim_coach.storage.errors import CannotWriteError, ReadOnlyError
from prelim_coach.storage.kinds import KINDS
from prelim_coach.storage.layout import assemble, parse
from tests.faults.memory import MemoryFileSystem
from tests.faults.scenes import DATA, deed, open_store, plant_device, put, titles

FROZEN = Path(__file__).parent / "fixtures" / "schema-1" / "coach-f1xt0re1.json"
OWN = DATA / "coach-f1xt0re1.json"


@pytest.fixture
def fs():
    """Give a folder with the frozen file of schema 1."""
    disk = MemoryFileSystem()
    plant_device(disk, "f1xt0re1")
    disk.plant(OWN, FROZEN.read_bytes())
    return disk


@pytest.fixture
def schema_2(monkeypatch):
    """Make this program one of schema 2, in which names are written out in full."""

    def step(tables):
        renamed = {
            number: {**doc, "name": f"Dr. {doc['name']}"}
            for number, doc in tables["profile"].items()
        }
        return {**tables, "profile": renamed}

    monkeypatch.setattr(migrations, "SCHEMA", 2)
    monkeypatch.setitem(migrations.STEPS, 1, step)


def test_the_frozen_file_loads_whole(fs):
    """Every kind that the file of schema 1 holds is there, and nothing is said."""
    store = open_store(fs)
    held = [kind.name for kind in KINDS if store.all(kind.type)]
    assert len(held) >= 25
    assert store.all(Profile)[0].own_minutes == 60
    assert (store.notice, store.read_only) == ("", False)
    assert store.undo() == "edit"


def test_there_is_a_step_from_every_older_schema():
    """No released schema is left behind."""
    assert set(migrations.STEPS) == set(range(1, migrations.SCHEMA))


@pytest.mark.usefixtures("schema_2")
def test_an_older_file_is_read_at_once_and_written_with_the_first_save(fs):
    """Opening changes nothing on the disk; the first save keeps the old file under its own name."""
    old = fs.read(OWN)
    store = open_store(fs)
    assert store.all(Profile)[0].name == "Dr. Dr. Ann\u00e9"
    assert fs.read(OWN) == old
    put(store, deed("new"))
    assert parse(fs.read(OWN)).meta.schema == 2
    assert fs.read(DATA / "backups" / "pre-schema-1.f1xt0re1.json") == old
    assert open_store(fs).all(Profile)[0].name == "Dr. Dr. Ann\u00e9"
    put(open_store(fs), deed("newer"))
    assert fs.read(DATA / "backups" / "pre-schema-1.f1xt0re1.json") == old


@pytest.mark.usefixtures("schema_2")
def test_an_interrupted_migration_leaves_the_old_file(fs, monkeypatch):
    """A save that fails on the way leaves schema 1 to the byte, and the next one goes through."""
    old = fs.read(OWN)
    store = open_store(fs)

    def refuse(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(fs, "write", refuse)
        with pytest.raises(CannotWriteError, match="No space left"):
            put(store, deed("new"))
    assert fs.read(OWN) == old
    put(store, deed("new"))
    assert parse(fs.read(OWN)).meta.schema == 2


@pytest.mark.usefixtures("schema_2")
def test_another_devices_older_file_is_read_and_left_alone(fs):
    """Each device brings its own file up to date."""
    old = fs.read(OWN)
    plant_device(fs, "other111")
    store = open_store(fs)
    assert store.all(Profile)[0].name == "Dr. Dr. Ann\u00e9"
    put(store, deed("new"))
    assert fs.read(OWN) == old


def newer(fs, *more):
    """Make the frozen file one of a later program, perhaps with lines of another shape."""
    copy = parse(fs.read(OWN))
    meta = replace(copy.meta, schema=9, app="3.2.1")
    fs.plant(OWN, b"".join(assemble(meta, [*copy.lines.values(), *more])))


def test_a_newer_file_is_shown_for_reading_and_stays_untouched(fs):
    """What can be shown is shown, the sentence names the version, and nothing is saved."""
    newer(fs)
    before = fs.read(OWN)
    store = open_store(fs)
    assert store.all(Deed)
    assert store.read_only
    assert "prelim-coach 3.2.1" in store.notice
    with pytest.raises(ReadOnlyError, match=r"3\.2\.1"):
        put(store, deed("new"))
    assert fs.read(OWN) == before


def test_a_newer_file_of_an_unknown_shape_is_not_taken_for_damage(fs):
    """Even with an older copy at hand a whole file of a newer program is left where it is."""
    put(open_store(fs), deed("one"))
    newer(fs, b',"scroll":[1,2,3]\n')
    before = fs.read(OWN)
    store = open_store(fs)
    assert (store.read_only, titles(store)) == (True, [])
    assert "3.2.1" in store.notice
    assert fs.read(OWN) == before
    assert not [name for name in fs.names(DATA) if "damaged" in name]


def test_another_devices_newer_file_is_left_out_and_told(fs):
    """This device goes on with its own entries and says what is missing."""
    newer(fs)
    plant_device(fs, "other111")
    store = open_store(fs)
    assert titles(store) == []
    assert "3.2.1" in store.notice
    put(store, deed("mine"))
    assert titles(store) == ["mine"]
