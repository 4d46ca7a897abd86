"""Importing again: what changed is updated, what is gone goes, what is not the file's stays."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift import Schedule
from prelim_coach.exchange.merge import merge_plan
from prelim_coach.exchange.plan import Plan
from prelim_coach.exchange.schedule import read_schedule

START = dt.date(2026, 7, 1)


def day(offset):
    """Give the day that many after the first of July."""
    return START + dt.timedelta(days=offset)


def block(name, first, last, uid="", **more):
    """Make a block from day number to day number."""
    return Block(name=name, kind=Kind.WARDS, first=day(first), last=day(last), uid=uid, **more)


def saved(existing, plan):
    """Give the blocks after an import, with ids as a store would give them."""
    put, remove = merge_plan(existing, plan)
    gone = {one.id for one in remove} | {one.id for one in put}
    kept = [one for one in existing if one.id not in gone]
    new = [one if one.id else replace(one, id=f"new-{n:03d}") for n, one in enumerate(put)]
    return [*kept, *new]


def plan(*blocks):
    """Make a plan of these blocks."""
    return Plan(blocks=tuple(blocks))


def test_the_same_file_again_changes_nothing():
    """A second import of a file puts and removes nothing."""
    text = "Rotation,Start,End\nWards,7/1/26,7/28/26\nNF,7/29/26,8/11/26\n"
    first = read_schedule(text.encode(), filename="a.csv", year_start=START, tz="UTC")
    once = saved([], first)
    assert len(once) == 2
    assert merge_plan(once, first) == ((), ())


def test_a_moved_event_keeps_its_id():
    """The same uid on other days is the same block."""
    old = block("MICU", 0, 6, "s/1", id="a")
    put, remove = merge_plan([old], plan(block("MICU", 7, 13, "s/1")))
    assert put == (block("MICU", 7, 13, "s/1", id="a"),)
    assert remove == ()


def test_the_same_label_and_days_are_the_same_block():
    """A block entered by hand is taken over, not doubled."""
    by_hand = block("MICU", 0, 6, id="a")
    put, remove = merge_plan([by_hand], plan(block("MICU", 0, 6, "s/1")))
    assert [one.id for one in put] == ["a"]
    assert remove == ()


def test_what_the_file_no_longer_has_goes_on_its_days():
    """A swapped shift inside the file's span is taken off."""
    old = [block("MICU", 0, 0, "s/1", id="a"), block("ED", 1, 1, "s/2", id="b")]
    new = plan(block("MICU", 0, 0, "s/1"), block("Wards", 1, 1, "s/3"))
    put, remove = merge_plan(old, new)
    assert [one.name for one in put] == ["Wards"]
    assert [one.id for one in remove] == ["b"]


def test_days_outside_the_files_span_stay():
    """A feed that covers the coming weeks keeps the past, and cuts what reaches into both."""
    old = [block("Wards", 0, 27, "s/1", id="a"), block("NF", 60, 70, "s/2", id="b")]
    after = saved(old, plan(block("MICU", 14, 20, "s/3"), block("ED", 21, 40, "s/4")))
    kinds = {(one.name, one.first, one.last) for one in after}
    assert kinds == {
        ("Wards", day(0), day(13)),
        ("MICU", day(14), day(20)),
        ("ED", day(21), day(40)),
        ("NF", day(60), day(70)),
    }


def test_a_block_around_the_files_span_is_cut_in_two():
    """Both ends stay, the first with the old id."""
    old = block("Wards", 0, 27, "s/1", id="a")
    put, remove = merge_plan([old], plan(block("MICU", 7, 13, "s/3")))
    assert [(one.name, one.first, one.last, one.id) for one in put] == [
        ("MICU", day(7), day(13), ""),
        ("Wards", day(0), day(6), "a"),
        ("Wards", day(14), day(27), ""),
    ]
    assert remove == ()


def test_other_calendars_and_own_entries_stay():
    """A second calendar of the same days does not take off the first, nor what was typed."""
    old = [block("Clinic", 3, 3, "other/1", id="a"), block("Vacation", 4, 5, id="b")]
    put, remove = merge_plan(old, plan(block("MICU", 0, 6, "s/1")))
    assert [one.name for one in put] == ["MICU"]
    assert remove == ()


def test_a_plan_without_ids_takes_nothing_typed_off():
    """Entries typed by hand are no earlier import, whatever the plan."""
    by_hand = block("Vacation", 4, 5, id="b")
    assert merge_plan([by_hand], plan(block("MICU", 0, 6)))[1] == ()


def test_an_empty_plan_takes_nothing_off():
    """A file without entries covers no days."""
    assert merge_plan([block("MICU", 0, 6, "s/1", id="a")], plan()) == ((), ())


blocks = st.builds(
    lambda name, first, days, n: block(name, first, first + days, f"s/{n}"),
    st.sampled_from(["MICU", "Wards", "NF"]),
    st.integers(0, 40),
    st.integers(0, 9),
    st.integers(0, 12),
)
unique = st.lists(
    blocks, max_size=8, unique_by=(lambda one: one.uid, lambda one: (one.name, one.first, one.last))
)


def shortest(entries, on):
    """Give the uids of the shortest entries of a day."""
    held = [one for one in entries if one.first <= on <= one.last]
    least = min((one.last - one.first for one in held), default=None)
    return {one.uid for one in held if one.last - one.first == least}


@given(unique, unique)
def test_after_an_import_the_files_days_are_the_files(old, new):
    """Inside the span the schedule is the file's, outside it is what it was."""
    old = [replace(one, id=f"old-{n}") for n, one in enumerate(old)]
    after = Schedule(saved(old, plan(*new)))
    before, file = Schedule(old), plan(*new)
    taken_over = {one.uid for one in new}
    for offset in range(60):
        here, was = after.block_on(day(offset)), before.block_on(day(offset))
        if file.first is not None and file.first <= day(offset) <= file.last:
            assert (here.uid if here else "") in (shortest(new, day(offset)) or {""})
        elif was is not None and was.uid not in taken_over:
            assert here is not None


@given(unique, unique)
def test_importing_twice_is_importing_once(old, new):
    """The second import of the same file finds everything as it should be."""
    old = [replace(one, id=f"old-{n}") for n, one in enumerate(old)]
    once = saved(old, plan(*new))
    assert merge_plan(once, plan(*new)) == ((), ())
