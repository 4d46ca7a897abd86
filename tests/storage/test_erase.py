"""Erasing: what is gone is gone from every byte, and everything else is as it was."""

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from prelim_coach.domain.draw_reasons import LITTLE_ENERGY
from prelim_coach.domain.journal import CheckIn, Deed, Draw, TeachingPoint
from prelim_coach.domain.load import LoadAnswer, TierChange
from prelim_coach.domain.own import OwnScript
from prelim_coach.domain.person import Person, Promise, Touch
from prelim_coach.domain.plan import Conference, Letter, Mark, Meeting
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.review import Review, ReviewDraft
from prelim_coach.storage import migrations
from prelim_coach.storage.erase import NO_REASON, person, wellness
from prelim_coach.storage.errors import CannotWriteError
from prelim_coach.storage.kinds import KINDS
from prelim_coach.storage.layout import assemble, parse
from prelim_coach.storage.store import Store
from tests.faults.scenes import DATA, START, deed, open_store, plant_device
from tests.faults.sealing import PHRASE, cheap_wraps, contents, needs_crypt, plain_text_in
from tests.storage.telling import ANN, days, know, put, well

OWN = DATA / "coach-aa11bb22.json"
BY_NAME = {kind.name: kind for kind in KINDS}
SAID = re.compile(rb'"(energy|sleep|answer)":[0-9]')


def test_wellness_is_gone_from_every_byte_and_the_rest_is_there(fs):
    """Energy, sleep, answers and what was said of them; not the load, the hours, the own words."""
    store = days(fs, well, well)
    assert len([path for path in contents(fs) if "backups" in str(path)]) >= 1
    before = any(SAID.search(data) for data in contents(fs).values())
    tiers = [(one.tier, one.by_user) for one in store.all(TierChange)]
    done = store.erase(wellness)
    assert before
    assert done.records >= 6
    assert done[1:] == ((), (), ())
    for path, data in contents(fs).items():
        assert not SAID.search(data), path
    assert not plain_text_in(fs, "averaged", LITTLE_ENERGY)
    for look in (store, open_store(fs)):
        assert [(one.energy, one.sleep) for one in look.all(CheckIn)] == [(None, None)]
        assert [(one.tier, one.by_user) for one in look.all(TierChange)] == tiers
        assert {one.why for one in look.all(TierChange)} == {NO_REASON, "By hand."}
        assert [(one.answer, one.why, one.notes) for one in look.all(Review)] == [
            (None, NO_REASON, "a good week")
        ]
        assert [(one.answer, one.good) for one in look.all(ReviewDraft)] == [(None, "a walk")]
        assert look.all(LoadAnswer) == []
        assert look.all(Draw)[0].cards[0].reasons == ("due this week",)
        assert look.notice == ""
        assert look.undo() is None


def test_erasing_again_finds_nothing_and_writes_nothing(fs):
    """The second time is the proof of the first."""
    store = days(fs, well, well)
    store.erase(wellness)
    unchanged = contents(fs)
    assert store.erase(wellness) == (0, (), (), ())
    assert contents(fs) == unchanged


def test_a_restore_does_not_bring_it_back(fs):
    """Every backup was erased too, also the one kept before a restore; all of them are whole."""
    store = days(fs, well, well, well)
    store.restore()
    store.erase(wellness)
    for path, data in contents(fs).items():
        if ".json" in path.name:
            assert parse(data).meta.schema == 1
    store.restore()
    assert not any(one.energy or one.sleep for one in store.all(CheckIn))


def erased_person(store, someone):
    """Erase somebody the way the coach does; give what the store says."""
    theirs = [one.id for one in store.all(Letter) if one.person == someone.id]
    return store.erase(person({someone.id, *theirs}, [someone.name], ["Sam Lee"]))


def test_a_person_is_gone_from_every_byte_and_the_others_are_there(fs):
    """Records about them go, references and names elsewhere are blanked, in all files, undo too."""
    store = days(fs, know, well)
    (someone,) = [one for one in store.all(Person) if ANN in one.name]
    damaged = OWN.with_name(OWN.name + ".damaged-20261101T000000")
    fs.plant(damaged, b"torn Quartermaine")
    for left in (OWN.name, OWN.name + ".prev", "backups/2026-11-01.aa11bb22.json"):
        fs.plant(DATA / f"{left}.tmp", b"torn Quartermaine")
    done = erased_person(store, someone)
    assert done.removed == (damaged,)
    assert not plain_text_in(fs, "Quartermaine", "QUARTERMAINE", "torn")
    assert plain_text_in(fs, "Zebulon") == plain_text_in(fs, "Sam Zebulon")
    look = open_store(fs)
    assert (look.notice, look.undo()) == ("", None)
    assert [(one.name, one.note) for one in look.all(Person)] == [
        ("Sam Lee", "friend of [someone]'s")
    ]
    assert [one.line for one in look.all(Touch)] == ["about [someone]"]
    assert [one.next_step for one in look.all(Touch)] == ["ask [someone]"]
    assert look.all(Promise) == look.all(Letter) == look.all(Meeting) == []
    assert [one.plan for one in look.all(Mark)] == ["presence"]
    assert [len(one.people) for one in look.all(Conference)] == [1]
    (point,) = look.all(TeachingPoint)
    assert (point.text, point.teacher) == ("[someone] says: look", "")
    assert look.all(OwnScript)[0].text == "Dear Dr. [someone], thanks"
    assert "thanked [someone]" in [one.title for one in look.all(Deed)]
    assert look.all(Profile)[0].name == "Sam Zebulon"
    assert erased_person(store, someone).records == 0


@needs_crypt
def test_encrypted_files_are_erased_alike(fs, monkeypatch):
    """And stay encrypted."""
    cheap_wraps(monkeypatch)
    store = days(fs, know, know)
    store.encryption.turn_on(PHRASE)
    for someone in [one for one in store.all(Person) if ANN in one.name]:
        erased_person(store, someone)
    assert not plain_text_in(fs, "Sam Lee")
    Store.open(DATA, Path("/home/state"), now=lambda: START, fs=fs, secret=PHRASE)
    store.encryption.turn_off(PHRASE)
    assert plain_text_in(fs, "Sam Lee")
    assert not plain_text_in(fs, "Quartermaine")


def device(fs, name):
    """Open the store of a device of the shared folder."""
    state = Path("/home") / name
    plant_device(fs, name, state)
    return open_store(fs, START.add(hours=int(name[-1])), state=state)


def test_another_device_no_longer_shows_it_and_is_named_until_it_erases_too(fs):
    """Its files are its own to write; the removal reaches it as a newer version."""
    someone = know(device(fs, "dev1"))
    put(device(fs, "dev2"), "edit", replace(someone, note="Quartermaine again"))
    put(device(fs, "dev2"), "and once more", deed("kept"))
    theirs = {path: data for path, data in contents(fs).items() if "dev2" in str(path)}
    done = erased_person(device(fs, "dev1"), someone)
    assert DATA / "coach-dev2.json" in done.elsewhere
    assert contents(fs).items() >= theirs.items()
    for name in ("dev1", "dev2"):
        shown = str(device(fs, name).documents())
        assert "Quartermaine" not in shown
        assert "Sam Lee" in shown
    assert set(plain_text_in(fs, "Quartermaine")) <= theirs.keys()
    assert erased_person(device(fs, "dev2"), someone).elsewhere == ()
    assert not plain_text_in(fs, "Quartermaine")


def test_an_own_version_that_another_device_replaced_is_erased_too(fs):
    """What is not shown any more lies in the own file still."""
    know(device(fs, "dev1"))
    store = device(fs, "dev2")
    (point,) = store.all(TeachingPoint)
    put(store, "edit", replace(point, text="nothing", teacher=""))
    said = f"{ANN} says"
    assert DATA / "coach-dev1.json" in plain_text_in(fs, said)
    done = device(fs, "dev1").erase(person((), [ANN]))
    assert set(plain_text_in(fs, said)) == set(done.elsewhere)
    assert done.elsewhere
    assert "dev1" not in str(done.elsewhere)
    assert device(fs, "dev1").all(TeachingPoint)[0].text == "nothing"


def test_a_conflict_copy_does_not_bring_it_back(fs):
    """A sync's second copy of the own file is erased; another's is overruled, not copied over."""
    store = device(fs, "dev1")
    well(store)
    copy = DATA / "coach-dev1.sync-conflict-20261122-1.json"
    fs.plant(copy, fs.read(DATA / "coach-dev1.json"))
    fs.plant(DATA / "coach-dev2 (1).json", fs.read(DATA / "coach-dev1.json"))
    done = store.erase(wellness)
    assert done.elsewhere == (DATA / "coach-dev2 (1).json",)
    assert not SAID.search(fs.read(copy))
    assert not SAID.search(fs.read(DATA / "coach-dev1.json"))
    put(device(fs, "dev1"), "later", deed("later"))
    assert not SAID.search(fs.read(DATA / "coach-dev1.json"))
    assert not any(one.energy for one in device(fs, "dev1").all(CheckIn))


def test_a_predicate_removes_what_it_says_and_no_more(fs):
    """Any function over documents will do."""
    store = days(fs, know)
    kept = store.all(Person)
    done = store.erase(lambda kind, doc: None if kind.name == "deed" else doc)
    assert done.records == 3
    assert (store.all(Deed), store.all(Person)) == ([], kept)
    assert not plain_text_in(fs, "in between")


def test_a_refused_write_leaves_the_entries_and_can_be_repeated(fs, monkeypatch):
    """One sentence; nothing of the live file is half erased."""
    store = days(fs, well, well)
    live = fs.read(OWN)

    def refuse(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(fs, "write", refuse)
        with pytest.raises(CannotWriteError, match="No space left"):
            store.erase(wellness)
    assert fs.read(OWN) == live
    store.erase(wellness)
    assert not any(SAID.search(data) for data in contents(fs).values())


def test_a_backup_of_an_older_schema_is_erased_and_one_of_a_newer_is_named(fs, monkeypatch):
    """The older is rewritten as one of today; what cannot be understood stays, and that is told."""
    store = days(fs, know)
    old = DATA / "backups" / "pre-schema-1.aa11bb22.json"
    fs.plant(old, fs.read(OWN))
    monkeypatch.setattr(migrations, "SCHEMA", 2)
    monkeypatch.setitem(migrations.STEPS, 1, dict)
    copy = parse(fs.read(OWN))
    newer = DATA / "backups" / "2026-11-30.aa11bb22.json"
    meta = replace(copy.meta, schema=3)
    fs.plant(newer, b"".join(assemble(meta, copy.lines.values())))
    store = open_store(fs)
    (someone,) = [one for one in store.all(Person) if ANN in one.name]
    assert erased_person(store, someone).left == (newer,)
    assert plain_text_in(fs, "Quartermaine") == [newer]
    assert parse(fs.read(old)).meta.schema == 2
