"""Rows 7 and 8: damage anywhere in the file is noticed, told and mended, and the bytes are kept."""

import json

import pytest

from prelim_coach.storage.errors import DamagedError
from tests.faults.memory import MemoryFileSystem, copy_of
from tests.faults.scenes import (
    DATA,
    START,
    deed,
    live_a_little,
    open_store,
    plant_device,
    seen,
    titles,
)

LIVE = DATA / "coach-aa11bb22.json"
PREV = DATA / "coach-aa11bb22.json.prev"
BACKUP = DATA / "backups" / f"{START.date().isoformat()}.aa11bb22.json"


@pytest.fixture(scope="module")
def lived():
    """Give a file system after two saves, and what was there before the last."""
    fs = MemoryFileSystem()
    plant_device(fs)
    live_a_little(fs, saves=1)
    before = seen(open_store(fs))
    with open_store(fs).write("last") as save:
        save.put(deed("last"))
    return fs, before


def mended(lived, damaged):
    """Put damaged bytes in the file's place; tell whether it is mended, told, and they are kept."""
    fs, before = copy_of(lived[0]), lived[1]
    fs.plant(LIVE, damaged)
    store = open_store(fs)
    seen(store)
    store.refresh()  # what was read before a table was found to be none
    found = seen(store)
    kept = [DATA / name for name in fs.names(DATA) if ".damaged-" in name]
    return (
        found == before
        and len(kept) == 1
        and fs.read(kept[0]) == damaged
        and str(kept[0]) in store.notice
        and "at most your last save is missing" in store.notice
        and seen(open_store(fs)) == before
        and open_store(fs).notice == store.notice
    )


def truncated(data, at):
    """Cut off the tail."""
    return data[:at]


def flipped(data, at):
    """Flip one bit."""
    return data[:at] + bytes([data[at] ^ (1 << at % 8)]) + data[at + 1 :]


def zeroed(data, at):
    """Zero the tail."""
    return data[:at] + bytes(len(data) - at)


@pytest.mark.parametrize("spoil", [truncated, flipped, zeroed])
def test_damage_at_every_byte_is_mended_told_and_kept(report_row, lived, spoil):
    """Spoil the file at each byte in turn: the save before is there, and the damage is told."""
    data = lived[0].read(LIVE)
    outcomes = [mended(lived, spoil(data, at)) for at in range(len(data))]
    assert len(outcomes) > 1000
    report_row(7, f"{spoil.__name__} at every byte", len(outcomes), sum(outcomes))


def test_of_several_good_copies_the_newest_is_taken(lived):
    """The save before counts, not a backup of the morning; without it the backup does."""
    fs = copy_of(lived[0])
    for title in ("later", "last of all"):
        with open_store(fs).write(title) as save:
            save.put(deed(title))
    truth = fs.read(LIVE)
    fs.plant(LIVE, truth[:-1])
    assert titles(open_store(copy_of(fs))) == ["deed 0", "last", "later"]
    fs.plant(PREV, b"")
    assert titles(open_store(fs)) == ["deed 0"]


def wrong_files(good):
    """Give files that are none, by what is wrong with them."""
    head, rest = good.split(b"\n", 1)
    tables = json.loads(good)
    twice = json.loads(good)
    name = next(name for name in twice if name.startswith("deed"))
    twice[name]["99"] = twice[name]["1"]
    return {
        "empty": b"",
        "one NUL": b"\0",
        "all NULs": bytes(len(good)),
        "a list": b"[]\n",
        "a number": b"1",
        "null": b"null",
        "an empty object": b"{}",
        "a BOM before": b"\xef\xbb\xbf" + good,
        "UTF-16": good.decode().encode("utf-16"),
        "latin-1": good.replace(b"deed", "d\u00e9ed".encode("latin-1")),
        "NULs after": good + bytes(512),
        "a second copy after": good + good,
        "no first line": b"{" + rest[1:],
        "only the first line": head + b"\n",
        "no meta": json.dumps({k: v for k, v in tables.items() if k != "_meta"}).encode(),
        "written by stock TinyDB": json.dumps(tables).encode(),
        "edited by hand": good.replace(b'"minutes":5', b'"minutes":6'),
        "an id twice": json.dumps(twice).encode(),
        "deep nesting": b"[" * 100_000,
        "a conflict of git": b"<<<<<<< ours\n" + good + b"=======\n" + good + b">>>>>>> theirs\n",
    }


def sealed(tables):
    """Give bytes with a right checksum over wrong tables."""
    from prelim_coach.storage.layout import Meta, assemble
    from prelim_coach.storage.tables import encode

    meta = Meta(schema=1, rev=9, device="aa11bb22", saved=START.isoformat())
    return b"".join(assemble(meta, [encode(*item) for item in tables.items()]))


WRONG_INSIDE = {
    "a table that is a list": {"deed-2026-11": []},
    "a document that is text": {"deed-2026-11": {"1": "x"}},
    "a document without id": {"deed-2026-11": {"1": {"stamp": "0" * 12 + "-0000-aaaa"}}},
    "a document without stamp": {"deed-2026-11": {"1": {"id": "x"}}},
    "two documents of one id": {
        "profile": {str(n): {"id": "x", "stamp": "0" * 12 + "-0000-aaaa"} for n in (1, 2)}
    },
    "a document without number": {"profile": {"x": {"id": "x", "stamp": "0" * 12 + "-0000-aaaa"}}},
}


def test_wrong_files_are_mended_where_there_is_a_copy(report_row, lived):
    """Files of every wrong kind are kept, told and replaced by the save before."""
    wrong = [*wrong_files(lived[0].read(LIVE)).values(), *map(sealed, WRONG_INSIDE.values())]
    outcomes = [mended(lived, data) for data in wrong]
    fs = copy_of(lived[0])
    fs.remove(LIVE)
    store = open_store(fs)
    outcomes.append(seen(store) == lived[1] and "is missing" in store.notice)
    fs = copy_of(lived[0])
    fs.remove(PREV)
    fs.plant(LIVE, b"")
    store = open_store(fs)
    outcomes.append(seen(store) == lived[1] and "later saves are missing" in store.notice)
    report_row(8, "wrong files, a copy there", len(outcomes), sum(outcomes))


def refused_untouched(lived, damaged):
    """Put damaged bytes where no copy is; tell whether they are refused and left alone."""
    fs = copy_of(lived[0])
    for path in (PREV, BACKUP):
        fs.remove(path)
    fs.plant(LIVE, damaged)
    fs.log.clear()
    try:
        seen(open_store(fs))  # the shape of a table is looked at when it is asked for
    except DamagedError as error:
        return not fs.log and fs.read(LIVE) == damaged and str(LIVE) in str(error)
    return False


def test_wrong_files_are_refused_untouched_where_there_is_none(report_row, lived):
    """Without any good copy nothing is written and the sentence says how to go on."""
    wrong = [*wrong_files(lived[0].read(LIVE)).values(), *map(sealed, WRONG_INSIDE.values())]
    outcomes = [refused_untouched(lived, data) for data in wrong]
    report_row(8, "wrong files, no copy there", len(outcomes), sum(outcomes))


def test_a_file_that_is_json_after_all_is_offered_for_import(lived):
    """A file edited by hand or written by stock TinyDB is refused with the way to take it over."""
    fs = copy_of(lived[0])
    for path in (PREV, BACKUP):
        fs.remove(path)
    fs.plant(LIVE, wrong_files(fs.read(LIVE))["no meta"])
    with pytest.raises(DamagedError, match="prelim-coach import FILE"):
        open_store(fs)
