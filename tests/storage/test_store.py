"""The store as its callers know it."""

import datetime as dt
import json

import pytest
from msgspec import ValidationError
from msgspec.structs import replace

from prelim_coach.domain.act import Phase
from prelim_coach.domain.journal import CheckIn, Deed, Hidden
from prelim_coach.domain.profile import Profile, Track
from prelim_coach.domain.rotation import Block
from prelim_coach.storage import layout, tables, view
from prelim_coach.storage.store import Store
from tests.faults.scenes import DATA, START, TODAY, checkin, deed, open_store, put, titles
from tests.storage.examples import examples

OWN = DATA / "coach-aa11bb22.json"


def test_opening_and_reading_write_nothing(tmp_path):
    """A new folder stays uncreated until the first save."""
    store = Store.open(tmp_path / "a" / "data", tmp_path / "b", now=lambda: START)
    assert store.all(Deed) == []
    assert store.get(Profile, "x") is None
    assert not store.refresh()
    assert store.undo() is None
    assert not (tmp_path / "a").exists()


def test_a_put_record_has_an_id_and_is_read_back_equal(fs):
    """What put gives is what get, all and a new store give."""
    (one,) = put(open_store(fs), deed("one"))
    assert one.id
    store = open_store(fs)
    assert store.get(Deed, one.id) == one
    assert store.all(Deed) == [one]


def test_all_is_in_the_order_things_were_made(fs):
    """Records come in the order of creation, whatever their days."""
    put(open_store(fs), deed("b", day=TODAY), deed("a", day=dt.date(2025, 1, 1)), deed("c"))
    assert titles(open_store(fs)) == ["b", "a", "c"]


def test_between_takes_both_ends(fs):
    """The first and the last day are included, across months and years."""
    days = [dt.date(2026, 12, 30), dt.date(2026, 12, 31), dt.date(2027, 1, 1), dt.date(2027, 1, 2)]
    store = open_store(fs)
    put(store, *[deed(str(day), day=day) for day in days])
    assert [one.day for one in store.between(Deed, days[1], days[2])] == days[1:3]
    with pytest.raises(TypeError, match="Block has no day"):
        store.between(Block, *days[:2])


def test_days_are_those_that_have_a_live_record_and_none_is_decoded(fs, monkeypatch):
    """The first and the last day are included, a removed record has none, nor has no day at all."""
    days = [TODAY + dt.timedelta(days=n) for n in range(5)]
    store = open_store(fs)
    made = put(store, *[deed(f"{n}", day=day) for day in days for n in range(2)])
    with store.write("remove") as save:
        for one in made[4:6]:
            save.remove(one)
    copy = layout.parse(fs.read(OWN))
    copy.tables["deed-2026-11"]["9"]["day"] = "2026-11-31"
    lines = [tables.encode(name, table) for name, table in copy.tables.items()]
    fs.plant(OWN, b"".join(layout.assemble(copy.meta, lines)))
    store = open_store(fs)
    decoded, kept = [], tables.decode
    monkeypatch.setattr(tables, "decode", lambda *args: decoded.append(args) or kept(*args))
    assert store.days(Deed, days[1], days[4]) == {days[1], days[3], days[4]}
    assert not decoded
    store.all(Deed)
    assert store.days(Deed, days[1], days[4]) == {days[1], days[3], days[4]}
    with pytest.raises(TypeError, match="Block has no day"):
        store.days(Block, *days[:2])


def test_days_know_what_a_save_under_way_has_put(fs):
    """What is staged counts, what is taken away does not."""
    store = open_store(fs)
    put(store, deed("a"))
    there = store.all(Deed)[0]
    with store.write("x") as save:
        save.remove(there)
        save.put(deed("b", day=TODAY + dt.timedelta(days=1)))
        days = store.days(Deed, TODAY, TODAY + dt.timedelta(days=1))
    assert days == {TODAY + dt.timedelta(days=1)}


def test_reading_a_day_decodes_that_day_alone(fs, monkeypatch):
    """Of a year of deeds only those of the asked day are decoded, and only once."""
    store = open_store(fs)
    put(store, *[deed(str(n), day=TODAY + dt.timedelta(days=n)) for n in range(0, 360, 5)])
    store = open_store(fs)
    decoded = []
    kept = view.record_of
    monkeypatch.setattr(view, "record_of", lambda *args: decoded.append(1) or kept(*args))
    for _ in range(2):
        assert len(store.between(Deed, TODAY, TODAY + dt.timedelta(days=4))) == 1
    assert len(decoded) == 1


def test_a_save_encodes_only_the_months_it_changes(fs, monkeypatch):
    """Clean months keep their line: a save encodes its own month and the undo table."""
    put(open_store(fs), *[deed(str(n), day=TODAY + dt.timedelta(days=31 * n)) for n in range(9)])
    store = open_store(fs)
    encoded = []
    kept = tables.encode
    monkeypatch.setattr(tables, "encode", lambda *args: encoded.append(args[0]) or kept(*args))
    put(store, deed("new", day=TODAY))
    assert sorted(encoded) == ["_undo", "deed-2026-11"]


def test_a_changed_day_moves_a_record_to_its_month(fs):
    """A deed moved to another month is found there alone, on every device."""
    store = open_store(fs)
    (one,) = put(store, deed("one", day=TODAY))
    put(store, replace(one, day=dt.date(2027, 2, 1)))
    for reader in (store, open_store(fs)):
        assert reader.between(Deed, TODAY, TODAY) == []
        assert [x.id for x in reader.between(Deed, dt.date(2027, 2, 1), dt.date(2027, 2, 1))] == [
            one.id
        ]
    tables = json.loads(fs.read(OWN))
    assert "deed-2026-11" not in tables


def test_reads_in_a_save_see_what_is_staged(fs):
    """Inside the block both the save and the store show what was put and removed."""
    store = open_store(fs)
    old, moved = put(store, deed("old"), deed("moved"))
    with store.write("more") as save:
        new = save.put(deed("new"))
        save.remove(old)
        save.put(replace(moved, day=dt.date(2020, 1, 1)))
        for reader in (save, store):
            assert [one.title for one in reader.all(Deed)] == ["moved", "new"]
            assert reader.between(Deed, TODAY, TODAY) == [new]
            assert reader.get(Deed, old.id) is None
            assert reader.get(Deed, new.id) == new
    assert titles(store) == ["moved", "new"]


def test_put_of_the_same_saves_nothing(fs):
    """A version that says nothing new is no save and nothing to undo, after a restart too."""
    made = put(open_store(fs), *examples())
    before = fs.read(OWN)
    store = open_store(fs)
    assert put(store, *made) == made
    assert fs.read(OWN) == before


def test_there_is_one_check_in_a_day_and_phase(fs):
    """A second check-in of a phase fills in the first; what it leaves blank stays."""
    store = open_store(fs)
    put(store, checkin(energy=3))
    put(store, checkin(sleep=6.0))
    put(store, checkin(phase=Phase.AFTER, energy=1))
    before, after = store.all(CheckIn)
    assert (before.energy, before.sleep, after.energy) == (3, 6.0, 1)


def test_a_field_of_a_known_record_can_be_taken_back_to_blank(fs):
    """With its id a record says everything, blanks too."""
    store = open_store(fs)
    (one,) = put(store, checkin(energy=3, sleep=6.0))
    put(store, replace(one, energy=None))
    assert open_store(fs).get(CheckIn, one.id).energy is None


def test_there_is_one_profile_and_one_mark_for_each_hidden_act(fs):
    """Kinds that are unique by their key stay so, in one save and in several."""
    store = open_store(fs)
    put(store, Profile(name="Jo"), Profile(img=True), Hidden(act="a"), Hidden(act="a"))
    put(store, Profile(track=Track.ADVANCED), Hidden(act="a"), Hidden(act="b"))
    (profile,) = store.all(Profile)
    assert (profile.name, profile.img, profile.track) == ("Jo", True, Track.ADVANCED)
    assert [one.act for one in store.all(Hidden)] == ["a", "b"]


def test_what_is_removed_is_wiped_and_can_be_made_anew(fs):
    """A removed record leaves only that it was removed; the same can be put again."""
    store = open_store(fs)
    (one,) = put(store, Hidden(act="secret-act"))
    with store.write("unhide") as save:
        save.remove(one)
        save.remove(one)
    assert store.all(Hidden) == []
    assert "secret-act" not in json.dumps(json.loads(fs.read(OWN))["hidden"])
    put(store, Hidden(act="secret-act"))
    assert len(store.all(Hidden)) == 1


def test_wrong_values_are_refused_before_anything_is_saved(fs):
    """A wrong type, an instant without offset and a float that is no number do not get in."""
    store = open_store(fs)
    put(store, deed("one"))
    for wrong, error in (
        (deed("x", minutes="five"), ValidationError),
        (deed("x", at=dt.datetime(2026, 1, 1)), ValueError),  # noqa: DTZ001 - that is the point
        (checkin(sleep=float("nan")), ValueError),
    ):
        with pytest.raises(error):
            put(store, deed("before"), wrong)
    assert titles(store) == titles(open_store(fs)) == ["one"]


def test_a_save_within_a_save_is_refused(fs):
    """One use case is one save."""
    store = open_store(fs)
    with store.write("outer") as save:
        save.put(deed("kept"))
        with pytest.raises(RuntimeError, match="already being made"):
            put(store, deed("inner"))
    assert titles(store) == ["kept"]


def test_only_the_months_that_are_asked_for_are_decoded(fs, monkeypatch):
    """Opening decodes nothing; a day decodes its month; a check-in its own and the undo."""
    put(open_store(fs), *[deed(str(n), day=TODAY + dt.timedelta(days=31 * n)) for n in range(9)])
    decoded, kept = [], tables.decode
    monkeypatch.setattr(tables, "decode", lambda *args: decoded.append(args[0]) or kept(*args))
    store = open_store(fs)
    assert decoded == []
    store.between(Deed, TODAY, TODAY)
    assert decoded == ["deed-2026-11"]
    put(store, deed("another"))
    assert decoded == ["deed-2026-11", "_undo"]
