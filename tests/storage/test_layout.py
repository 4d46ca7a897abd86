"""The bytes: TinyDB's own JSON, one line a table, sealed by the first."""

import json

import msgspec
import pytest

from prelim_coach.storage.layout import Meta, assemble, parse, verify
from prelim_coach.storage.tables import BadFileError, encode

META = Meta(schema=1, rev=412, device="aa11bb22", saved="2026-11-22T06:30:00-05:00")
TABLES = {
    "deed-2026-11": {"1": {"id": "a", "stamp": "s", "title": "caf\u00e9 \ud800 \U0001f642"}},
    "profile": {"1": {"id": "b", "stamp": "s", "x": [1.5, None, True]}},
}


def whole(tables=TABLES, meta=META):
    """Give the bytes of a file."""
    return b"".join(assemble(meta, [encode(*item) for item in tables.items()]))


def test_a_file_reads_back_as_it_was_written():
    """Tables, first line and each table's own line survive."""
    copy = parse(whole())
    assert copy.tables == TABLES
    assert (copy.meta.rev, copy.meta.device) == (412, "aa11bb22")
    assert copy.lines == {name: encode(name, table) for name, table in TABLES.items()}
    assert b"".join(assemble(copy.meta, copy.lines.values())) == whole()


def test_a_file_is_ascii_json_with_one_line_a_table():
    """Any locale reads it, and a diff shows one line for each table that changed."""
    data = whole()
    assert data.isascii()
    assert data.count(b"\n") == len(TABLES) + 2
    assert json.loads(data)["_meta"]["1"]["crc"] == parse(data).meta.crc
    assert data.startswith(b'{"_meta":{"1":{"schema":1,"rev":412,"crc":"')


def test_line_ends_changed_by_a_carrier_are_put_right():
    """A file that git checked out with CR LF is whole."""
    assert parse(whole().replace(b"\n", b"\r\n")) == parse(whole())


@pytest.mark.parametrize("old", [b"412", b"aa11bb22", b"06:30", b"1.5", b'"profile"'])
def test_the_checksum_covers_everything_and_itself(old):
    """A change anywhere is noticed, in the first line too."""
    new = bytes([old[0] ^ 1]) + old[1:]
    with pytest.raises(BadFileError, match="checksum"):
        verify(whole().replace(old, new, 1))


def test_a_checksum_in_capitals_is_none():
    """The checksum is compared as text: there is one right way to write it."""
    data = whole()
    crc = verify(data)[1].crc.encode()
    assert crc.upper() != crc
    with pytest.raises(BadFileError):
        verify(data.replace(crc, crc.upper()))


def test_an_empty_file_is_damage():
    """A file cut to nothing is never taken for an empty store."""
    with pytest.raises(BadFileError, match="it is empty"):
        parse(b"")


@pytest.mark.parametrize("edits", [None, [], "s", {"x": 1}, {"x": ["s"]}])
def test_edits_that_are_no_stamps_are_damage(edits):
    """A whole file of another device may hold anything; what would break a merge is left out."""
    doc = {"id": "a", "stamp": "s", "edits": edits}
    with pytest.raises(BadFileError, match="edits are no stamps"):
        parse(whole({"profile": {"1": doc}}))


def test_a_schema_before_the_first_is_damage():
    """No program saved such a file, and nothing leads from it to the present."""
    with pytest.raises(BadFileError, match="first line"):
        parse(whole(meta=msgspec.structs.replace(META, schema=0)))
