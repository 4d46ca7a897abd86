"""One record out of several versions of it."""

import pytest

from prelim_coach.domain.journal import CheckIn, TeachingPoint
from prelim_coach.domain.rotation import Block
from prelim_coach.storage.kinds import kind_of
from prelim_coach.storage.merge import join, mix, only_here

POINT, BLOCK, CHECKIN = kind_of(TeachingPoint), kind_of(Block), kind_of(CheckIn)


def stamp(millis, device="aaaa"):
    """Give a stamp."""
    return f"{millis:012x}-0000-{device}"


def version(at, device="aaaa", made=1, **fields):
    """Give a version of a teaching point; the fields are edited at its stamp."""
    doc = {"id": stamp(made), "stamp": stamp(at, device), "text": "", "teacher": "", **fields}
    return {**doc, "edits": dict.fromkeys(fields, stamp(at, device))} if fields else doc


def gone(at):
    """Give a removal."""
    return {"id": stamp(1), "stamp": stamp(at), "gone": True}


def test_of_each_field_the_newest_is_taken():
    """What was said on two devices about different fields is all there."""
    mixed = join(POINT, [version(2, text="a"), version(3, "bbbb", teacher="b")])
    assert (mixed["text"], mixed["teacher"], mixed["stamp"]) == ("a", "b", stamp(3, "bbbb"))
    mixed = join(POINT, [version(4, text="newer"), version(3, "bbbb", text="older")])
    assert mixed["text"] == "newer"


def test_a_kind_that_belongs_together_is_never_mixed():
    """The first day of one version and the last of another would make a block nobody meant."""
    one = {"id": stamp(1), "stamp": stamp(2), "first": "2026-01-01", "last": "2026-01-28"}
    two = {"id": stamp(1), "stamp": stamp(3), "first": "2026-02-01", "last": "2026-02-28"}
    assert join(BLOCK, [one, two]) == join(BLOCK, [two, one]) == two


@pytest.mark.parametrize(
    ("versions", "text"),
    [
        ([version(2, text="a"), gone(3)], None),
        ([gone(3), version(4, "bbbb", text="b")], "b"),
        ([version(2, text="a"), gone(3), version(4, "bbbb", teacher="b")], ""),
        ([gone(3), gone(2)], None),
        ([], None),
    ],
)
def test_a_removal_ends_what_is_older_and_nothing_newer(versions, text):
    """An edit made after a removal keeps the record; what the removal ended stays ended."""
    for order in (versions, versions[::-1]):
        joined = join(POINT, order)
        assert (joined and joined["text"]) == text


def test_a_default_never_beats_what_was_said():
    """Of two check-ins made apart, the blank of the later one is not an answer."""
    early = {
        "id": stamp(1),
        "stamp": stamp(1),
        "day": "d",
        "phase": "p",
        "energy": 3,
        "sleep": None,
    }
    late = {"id": stamp(2, "bbbb"), "stamp": stamp(2, "bbbb"), "day": "d", "phase": "p"}
    late |= {"energy": None, "sleep": 6.0}
    mixed = mix(CHECKIN, [late, early])
    assert (mixed["id"], mixed["energy"], mixed["sleep"]) == (stamp(1), 3, 6.0)


def test_two_versions_under_one_stamp_have_one_outcome():
    """A device id that was copied to two machines does not make reading depend on order."""
    one, two = version(2, text="a"), version(2, text="b")
    assert join(POINT, [one, two]) == join(POINT, [two, one])


def test_what_a_copy_alone_says():
    """A version counts as only here when the others together do not say as much."""
    mine, other = version(2, text="a"), version(3, "bbbb", teacher="b")
    tables = {"point-2026-11": {"1": mine}}
    assert only_here(tables, [{"point-2026-11": {"7": mine}}]) == []
    assert only_here(tables, [{"point-2026-11": {"7": other}}]) == [(POINT, mine)]
    assert only_here(tables, [{"point-2026-11": {"7": join(POINT, [mine, other])}}]) == []
    assert only_here({"point-2026-11": {"1": gone(3)}}, [tables]) == [(POINT, gone(3))]
