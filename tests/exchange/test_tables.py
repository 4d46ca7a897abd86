"""Tables under many headings: what each column means, and what a row without sense costs."""

import datetime as dt

import pytest

from prelim_coach.exchange.plan import UnreadableSchedule
from prelim_coach.exchange.schedule import read_schedule


def plan(text, person=None, encoding="utf-8"):
    """Read the text as a table of the year 2026-27."""
    return read_schedule(
        text.encode(encoding),
        filename="t.csv",
        year_start=dt.date(2026, 7, 1),
        tz="America/New_York",
        person=person,
    )


def blocks(text, person=None):
    """Give label, first and last day of each block."""
    return [(b.name, f"{b.first:%m-%d}", f"{b.last:%m-%d}") for b in plan(text, person).blocks]


@pytest.mark.parametrize(
    "head",
    [
        "Rotation,Start Date,End Date",
        "Service,From,To",
        "Assignment,Begin,Through",
        "ACTIVITY,start_date,end_date",
        "Block Name,First Day,Last Day",
        "Subject,Start,Until",
        "Task,Begins,Ends",
    ],
)
def test_headings_in_many_words(head):
    """The columns are found by any usual name, and by their order alone when there is none."""
    text = f"{head}\nMICU,7/1/2026,7/28/2026\nWards,7/29/2026,8/25/2026\n"
    want = [("MICU", "07-01", "07-28"), ("Wards", "07-29", "08-25")]
    assert blocks(text) == want
    assert blocks(text.split("\n", 1)[1]) == want


def test_lines_above_the_headings_are_passed_over():
    """A title and a note do not hide the table."""
    text = "Residency 2026-27\nas of June,,\n\nRotation,Start,End\nMICU,7/1/26,7/28/26\n"
    assert blocks(text) == [("MICU", "07-01", "07-28")]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [",", "\t", ";", "|"])
def test_any_separator_and_line_end(mark, ends):
    """Commas, tabs, semicolons and bars, from any machine."""
    lines = ["Rotation,Start,End", "MICU,7/1/26,7/28/26", "NF,7/29/26,8/4/26", ""]
    text = ends.join(lines).replace(",", mark)
    assert blocks(text) == [("MICU", "07-01", "07-28"), ("NF", "07-29", "08-04")]


def test_a_broken_row_costs_only_itself():
    """Unreadable dates and backward spans are listed; the others are kept."""
    made = plan(
        "Rotation,Start,End\nMICU,soon,7/28/26\nED,8/9/26,8/1/26\nGI,8/10/26,later\n-,8/11/26,8/12/26\n"
        "Wards,8/13/26,8/20/26\n"
    )
    assert [one.name for one in made.blocks] == ["Wards"]
    assert [(one.what, one.why) for one in made.skipped] == [
        ("MICU", "its dates cannot be read"),
        ("ED", "it ends before it begins"),
        ("GI", "its dates cannot be read"),
    ]


def test_a_block_with_hours_has_them_every_day():
    """Nights over a fortnight stay a fortnight of nights."""
    text = "Rotation,Start Date,End Date,Start Time,End Time\nNF,7/1/26,7/14/26,7:00 PM,7:00 AM\n"
    made = plan(text)
    assert blocks(text) == [("NF", "07-01", "07-14")]
    assert {day.end - day.start for day in made.days} == {dt.timedelta(hours=12)}


def test_midnight_to_midnight_means_no_hours():
    """Zero to zero is how tables leave the hours open."""
    text = "Date,Shift,Start Time,End Time\n7/1/26,Wards,0:00,0:00\n7/2/26,Call,7:00,7:00\n"
    assert [one.start for one in plan(text).blocks] == [None, dt.time(7)]


def test_a_stray_quote_does_not_swallow_the_file():
    """An inch mark or an opening quote costs at most its own row."""
    rows = "".join(f"Wards {n},{n}/1/26,{n}/28/26\n" for n in (7, 8, 9, 10, 11, 12))
    text = f'Rotation,Start,End\n"MICU,7/1/26,7/3/26\n{rows * 5}'
    assert len({one.name for one in plan(text).blocks}) >= 6


@pytest.mark.parametrize(
    "text",
    [
        "Name,7/1,7/8,7/15\nAna,MICU,Wards,Off\nBen,ED,NF,GI\n",
        "Name,7/1-7/7,7/8-7/14,7/15-7/21\nAna,MICU,Wards,Off\nBen,ED,NF,GI\n",
        "Name,Wk 1,Wk 2,Wk 3\n,7/1-7/7,7/8-7/14,7/15-7/21\nAna,MICU,Wards,Off\nBen,ED,NF,GI\n",
        "Dates,Ana,Ben\n7/1-7/7,MICU,ED\n7/8-7/14,Wards,NF\n7/15-7/21,Off,GI\n",
        "Start,End,Ana,Ben\n7/1,7/7,MICU,ED\n7/8,7/14,Wards,NF\n7/15,7/21,Off,GI\n",
        "Week of,Ana,Ben\n7/1,MICU,ED\n7/8,Wards,NF\n7/15,Off,GI\n",
        "Intern,Rotation,Start,End\nAna,MICU,7/1,7/7\nBen,ED,7/1,7/7\nAna,Wards,7/8,7/14\n"
        "Ana,Off,7/15,7/21\n",
    ],
)
def test_grids_and_lists_of_people_tell_the_same(text):
    """People down the side or across the top, with ranges or first days: one meaning."""
    assert plan(text).people == ("Ana", "Ben")
    assert blocks(text, "ana") == [
        ("MICU", "07-01", "07-07"),
        ("Wards", "07-08", "07-14"),
        ("Off", "07-15", "07-21"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "just words",
        "a,b,c\n1,2,3\n4,5,6\n",
        "Name,Phone\nAna,555-0100\n",
        "{}",
        "[1, 2]",
        "7/1/2026",
    ],
)
def test_other_text_is_refused(text):
    """A text without dates and rotations is no schedule."""
    with pytest.raises(UnreadableSchedule, match="neither a calendar nor a schedule table"):
        plan(text)


def test_shared_days_belong_to_the_block_that_begins():
    """Where every block ends on the day the next begins, ends are not included."""
    text = "Rotation,Start,End\nMICU,7/1/26,7/29/26\nWards,7/29/26,8/26/26\nGI,8/26/26,9/22/26\n"
    assert blocks(text) == [
        ("MICU", "07-01", "07-28"),
        ("Wards", "07-29", "08-25"),
        ("GI", "08-26", "09-22"),
    ]
    once = text.replace("8/26/26,9/22/26", "8/27/26,9/22/26")
    assert blocks(once)[0] == ("MICU", "07-01", "07-29")


def test_blocks_without_ends_last_until_the_next():
    """First days alone, each person for themselves."""
    text = "Name,Rotation,Start\nAna,MICU,7/1/26\nBen,ED,7/8/26\nAna,Wards,7/15/26\n"
    assert blocks(text, "Ana") == [("MICU", "07-01", "07-14"), ("Wards", "07-15", "07-15")]
    some = "Rotation,Start,End\nMICU,7/1/26,\nWards,7/15/26,7/20/26\nGI,7/25/26,7/30/26\n"
    assert blocks(some)[0] == ("MICU", "07-01", "07-14")


def test_shifts_with_times_and_one_date_are_one_day():
    """A start date with clock times is that day's shift, not a block to the next."""
    text = "Shift,Start Date,Start Time,End Time\nED,7/1/26,7a,3p\nED,7/8/26,3p,11p\n"
    assert blocks(text) == [("ED", "07-01", "07-01"), ("ED", "07-08", "07-08")]


def test_given_and_family_names_make_one():
    """Two name columns are one person, spoken in order."""
    text = "Last,First,7/1,7/2,7/3\nKim,Ana,MICU,MICU,Off\nKim,Bo,ED,ED,ED\n"
    assert plan(text).people == ("Ana Kim", "Bo Kim")


def test_rows_of_a_grid_that_are_nobody_are_passed_over():
    """Block numbers and totals below the dates are no person."""
    text = "Name,7/1,7/2,7/3\nBlock,1,1,1\nAna,MICU,MICU,Off\nTotal,1,1,0\n"
    assert plan(text).people == ()
    assert len(plan(text).blocks) == 2


def test_the_whole_name_comes_before_a_part_of_one():
    """Ana Kim is not Ana Kim Lee."""
    text = "Name,7/1,7/2,7/3\nAna Kim,MICU,MICU,Off\nAna Kim Lee,ED,ED,ED\n"
    assert blocks(text, "kim ana")[0][0] == "MICU"
    with pytest.raises(UnreadableSchedule, match="several people like"):
        plan(text, "Kim")


def test_a_report_ends_days_at_midnight_and_knows_its_rows():
    """2400 is midnight; nine columns of another table are no report."""
    row = '"Kim, Ana",1,0,"ED",2,0,7-6-26,1600,2400\n'
    assert plan(row).blocks[0].end == dt.time(0)
    with pytest.raises(UnreadableSchedule):
        plan(row.replace(",1,0,", ",x,y,"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_any_encoding_of_a_spreadsheet(encoding):
    """With and without a byte order mark."""
    text = "Rotation,Start,End\nCaf\u00e9 MICU,7/1/26,7/28/26\n"
    assert [one.name for one in plan(text, encoding=encoding).blocks] == ["Caf\u00e9 MICU"]
