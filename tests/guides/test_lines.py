"""The coach's short lines and the support page."""

import datetime as dt

import pytest

from prelim_coach.guides import loader
from prelim_coach.guides.checks import line_faults
from prelim_coach.guides.report import report


def test_there_are_lines_enough():
    """Forty acknowledgements and twelve quiet days."""
    assert len(set(loader.acknowledgements())) >= 40
    assert len(set(loader.quiet_days())) >= 12


def test_there_are_questions_to_choose_from():
    """The bank has a dozen questions or more, each one a question."""
    bank = loader.meeting_questions()
    assert len(set(bank)) >= 12
    assert all(question.endswith("?") for question in bank)


@pytest.mark.parametrize("line", [*loader.acknowledgements(), *loader.quiet_days()])
def test_a_line_is_quiet(line):
    """A line is short, and praises nothing for being more."""
    assert len(line) <= 60
    for word in ("more than", "keep it up", "great", "amazing", "proud", "points", "again"):
        assert word not in line.lower()


@pytest.mark.parametrize("lines", [(), ("Noted.", "Noted."), ("Noted",), ("Yes!",), (" Noted.",)])
def test_a_bad_list_of_lines_is_named(lines):
    """No lines, a line twice, or a line that is no calm sentence is a fault."""
    assert list(line_faults(lines))


def test_support_begins_with_988():
    """The lifeline stands first, then 911 for danger; numbers are as they were checked."""
    page = loader.support()
    how = {contact.id: contact.how for contact in page.contacts}
    assert list(how) == ["988", "911", "crisis-text-line", "physician-support-line"]
    assert how["988"] == "Call or text 988"
    assert "911" in how["911"]
    assert "911" in page.contacts[0].note
    assert how["crisis-text-line"] == "Text HOME to 741741"
    assert how["physician-support-line"] == "Call 1-888-409-0141"
    assert page.checked == dt.date(2026, 11, 22)


def test_support_promises_only_what_holds():
    """Limited hours are said so, the ended service is left out, and nothing is promised."""
    page = loader.support()
    notes = " ".join(contact.note for contact in page.contacts)
    assert "Limited hours, not 24/7: check physiciansupportline.com" in notes
    assert "Press 3" not in notes
    assert "licens" not in notes
    assert "not recorded" in page.promise
    assert "ride home" in page.tired


def test_the_report_has_no_gap_to_show():
    """The reviewers' report covers every fact and finds none without its carrier."""
    lines = list(report())
    assert any(line.startswith("I48 ") for line in lines)
    gap = lines.index("Facts without a carrier of a kind they live as")
    assert lines[gap + 2] == ""
