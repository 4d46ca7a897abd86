"""The doctor finds every planted fault, and nothing where all is well."""

import pytest
from msgspec.structs import replace

from prelim_coach.storage import doctor, layout
from prelim_coach.storage.errors import BusyError, WrongPassphraseError
from prelim_coach.storage.filesystem import REAL
from prelim_coach.storage.tables import encode
from tests.faults.memory import copy_of
from tests.faults.scenes import DATA, START, STATE, deed, open_store
from tests.faults.sealing import PHRASE, cheap_wraps, needs_crypt

LATER = START.add(days=3)
OWN = DATA / "coach-aa11bb22.json"
PREV = DATA / "coach-aa11bb22.json.prev"


@pytest.fixture
def lived(fs):
    """Give a healthy folder with a backup."""
    for day in range(3):
        with open_store(fs, START.add(days=day)).write("put") as save:
            save.put(deed(str(day)))
    return fs


def examine(fs):
    """Give what the doctor finds, by sort and file name, and see that nothing was touched."""
    before = [(path, fs.read(path)) for path in _files(fs)]
    report = doctor.examine(DATA, STATE, now=LATER, fs=fs)
    assert [(path, fs.read(path)) for path in _files(fs)] == before
    assert all(finding.sentence.strip() for finding in report.findings)
    return [(finding.what, finding.path.name) for finding in report.findings]


def _files(fs):
    return [folder / name for folder in sorted(fs.folders) for name in sorted(fs.folders[folder])]


def rewrite(fs, path, tables=None, **meta):
    """Change a file and seal it again."""
    copy = layout.parse(fs.read(path))
    lines = [encode(*item) for item in (tables or copy.tables).items()]
    fs.plant(path, b"".join(layout.assemble(replace(copy.meta, **meta), lines)))


def test_a_healthy_folder_has_no_findings(lived):
    """Nothing is found where nothing is wrong, and the facts say what was looked at."""
    assert examine(lived) == []
    facts = doctor.examine(DATA, STATE, now=LATER, fs=lived).facts
    assert "Files looked at: 4" in facts
    assert "Daily backups: 2" in facts


def test_an_empty_folder_has_no_findings(fs):
    """Before the first save all is well."""
    assert examine(fs) == []


def truncate(fs, path):
    """Cut off the tail of a file."""
    fs.plant(path, fs.read(path)[:-5])


def plant_backup_damage(fs):
    """Spoil a backup."""
    name = fs.names(DATA / "backups")[0]
    truncate(fs, DATA / "backups" / name)
    return [("damaged", name)]


def plant_damage(fs):
    """Spoil the file itself."""
    truncate(fs, OWN)
    return [("damaged", OWN.name)]


def plant_prev_damage(fs):
    """Spoil the save before."""
    truncate(fs, PREV)
    return [("damaged", PREV.name)]


def plant_absence(fs):
    """Take the file away."""
    fs.remove(OWN)
    return [("missing", OWN.name)]


def plant_mode(fs):
    """Let others read the file."""
    fs.find(OWN).mode = 0o644
    return [("mode", OWN.name)]


def plant_leftover(fs):
    """Leave the temp file of a killed save."""
    fs.plant(DATA / "coach-aa11bb22.json.tmp", b"half")
    return [("leftover", "coach-aa11bb22.json.tmp")]


def plant_twin(fs):
    """Add a conflict copy that holds nothing new."""
    name = "coach-aa11bb22 (conflicted copy).json"
    fs.plant(DATA / name, fs.read(PREV))
    return [("twice", name)]


def plant_newer(fs):
    """Make the file one of a later program."""
    rewrite(fs, OWN, schema=9, app="3.2.1")
    return [("newer", OWN.name)]


def plant_misfit(fs):
    """Put a wrong value in a document."""
    tables = layout.parse(fs.read(OWN)).tables
    tables["deed-2026-11"]["1"]["minutes"] = "many"
    rewrite(fs, OWN, tables)
    return [("unreadable", OWN.name)]


def plant_clock(fs):
    """Add another device whose clock ran ahead."""
    path = DATA / "coach-bbbb.json"
    fs.plant(path, fs.read(OWN))
    rewrite(fs, path, device="bbbb", clock="0ffffffffff0-0000-bbbb")
    return [("clock", path.name)]


@pytest.mark.parametrize(
    "plant",
    [
        plant_backup_damage,
        plant_damage,
        plant_prev_damage,
        plant_absence,
        plant_mode,
        plant_leftover,
        plant_twin,
        plant_newer,
        plant_misfit,
        plant_clock,
    ],
)
def test_a_planted_fault_is_found_and_nothing_else(lived, plant):
    """Each fault is found by its sort and file."""
    fs = copy_of(lived)
    expected = plant(fs)
    assert examine(fs) == expected


def test_a_conflict_copy_says_whether_it_can_go(lived):
    """What is elsewhere too can be deleted; what is not must be kept."""
    plant_twin(lived)
    (finding,) = doctor.examine(DATA, STATE, now=LATER, fs=lived).findings
    assert "it can be deleted" in finding.sentence
    tables = layout.parse(lived.read(OWN)).tables
    doc = {**tables["deed-2026-11"]["1"], "id": "x", "stamp": "01a203052aff-0000-aa11bb22"}
    rewrite(lived, finding.path, {"deed-2026-11": {"1": doc}})
    (finding,) = doctor.examine(DATA, STATE, now=LATER, fs=lived).findings
    assert "1 of its entries are nowhere else, so keep it" in finding.sentence


def test_a_lock_that_is_held_and_a_slow_disk_are_found(lived, monkeypatch):
    """A process that does not let go, and a save that takes long, are worth a word."""
    lived.plant(STATE / "coach.lock", b"")

    def held(path, seconds):
        raise BusyError(f"{path} {seconds}")

    monkeypatch.setattr(lived, "lock", held)
    monkeypatch.setattr(lived, "probe", lambda *_: 3.0)
    assert examine(lived) == [("locked", "coach.lock"), ("slow", "data")]


def test_the_real_folder_is_healthy_after_real_saves(tmp_path):
    """Modes, lock and all on the machine's own file system."""
    data, state = tmp_path / "data", tmp_path / "state"
    for day in range(3):
        with open_store(REAL, START.add(days=day), data, state).write("put") as save:
            save.put(deed(str(day)))
    report = doctor.examine(data, state, now=LATER)
    assert report.findings == []
    data.chmod(0o755)
    (finding,) = doctor.examine(data, state, now=LATER).findings
    assert (finding.what, finding.path) == ("mode", data)
    assert f"chmod 700 {data}" in finding.sentence


@needs_crypt
def test_encrypted_files_are_no_damage_and_a_plain_copy_among_them_is_told(lived, monkeypatch):
    """Without the passphrase they are counted; with it they are looked into."""
    cheap_wraps(monkeypatch)
    plain = lived.read(OWN)
    open_store(lived).encryption.turn_on(PHRASE)
    report = doctor.examine(DATA, STATE, now=LATER, fs=lived)
    assert report.findings == []
    assert any("not looked into without the passphrase" in fact for fact in report.facts)
    lived.plant(DATA / "backups" / "2026-11-01.aa11bb22.json", plain)
    lived.plant(DATA / "identity.age.tmp", b"")
    told = doctor.examine(DATA, STATE, now=LATER, fs=lived, secret=PHRASE)
    assert sorted(finding.what for finding in told.findings) == ["leftover", "plain"]
    data = bytearray(lived.read(OWN))
    data[-3] ^= 1
    lived.plant(OWN, data)
    told = doctor.examine(DATA, STATE, now=LATER, fs=lived, secret=PHRASE)
    assert "damaged" in {finding.what for finding in told.findings}
    with pytest.raises(WrongPassphraseError):
        doctor.examine(DATA, STATE, now=LATER, fs=lived, secret="cow")
