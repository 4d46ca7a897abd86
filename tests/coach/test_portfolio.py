"""The year on one page: what is in it, and what never is."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.coach.portfolio import points, portfolio
from prelim_coach.domain.load import LoadAnswer
from prelim_coach.domain.person import How, MentorRole, Position
from prelim_coach.domain.plan import Answer, Conference, Letter, Project, ProjectSort
from prelim_coach.domain.profile import Track
from prelim_coach.domain.rotation import Block, Kind

TODAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


@pytest.fixture
def year(coach):
    """A coach in the fifth month, with a little of everything."""
    coach.setup.save_profile(
        name="Sam Rivera",
        track=Track.ADVANCED,
        specialty="neurology",
        year_start=dt.date(2026, 7, 1),
    )
    for name, first, kind in (
        ("Wards A", dt.date(2026, 9, 1), Kind.WARDS),
        ("Vacation", dt.date(2026, 10, 1), Kind.VACATION),
        ("MICU", dt.date(2026, 11, 1), Kind.ICU),
    ):
        coach.setup.save_block(Block(name=name, kind=kind, first=first, last=first + 27 * DAY))
    person = coach.people.add(
        "Dr Osei",
        Position.FACULTY,
        roles={MentorRole.CLINICAL, MentorRole.PROJECT},
        met="Wards A",
        field="hospital medicine",
    )
    person = coach.people.save(replace(person, note="kind, tired of politics", contact="555-0100"))
    touch = coach.touches.draft(person, How.TALK, TODAY)
    coach.touches.log(replace(touch, next_step="Send the draft", next_by=TODAY + 9 * DAY))
    coach.touches.promise("Cover the Friday", person)
    kept = coach.touches.promise("Bring the article", person)
    given_up = coach.touches.promise("Swap the Sunday", person)
    coach.desk.save("kept", replace(kept, kept=TODAY), replace(given_up, let_go=TODAY))
    coach.teaching.note(dt.date(2026, 9, 3), "Diurese to the exam first @Dr Osei")
    coach.teaching.note(TODAY, "Two troponins")
    coach.teaching.note(dt.date(2026, 8, 3), "Before the first block")
    with coach.desk.store.write("plans") as transaction:
        transaction.put(
            Project(
                made=TODAY,
                title="Handoff times",
                person=person.id,
                sort=ProjectSort.QI,
                first=TODAY,
                last=TODAY,
                role="the count",
            )
        )
        transaction.put(
            Conference(
                made=TODAY, title="ACP", first=TODAY, last=TODAY, place="Boston", presenting=True
            )
        )
        transaction.put(
            Letter(
                made=TODAY,
                title="Letter",
                person=person.id,
                needed=TODAY,
                asked=TODAY,
                answer=Answer.YES,
            )
        )
        transaction.put(LoadAnswer(day=TODAY, at=coach.desk.now(), answer=4))
    coach.journal.check_in(TODAY, energy=1, sleep=4.5)
    coach.desk.forget()
    return coach


def test_the_year_on_one_page(year):
    """People, projects, talks, letters, points by rotation, and what comes next."""
    assert portfolio(year) == (
        "# Sam Rivera\n"
        "\n"
        "Wed 1 Jul 2026 to Wed 30 Jun 2027, preliminary medicine.\n"
        "Next: neurology.\n"
        "\n"
        "## Rotations\n"
        "\n"
        "- Wards A, Tue 1 Sep to Mon 28 Sep\n"
        "- MICU, Sun 1 Nov to Sat 28 Nov\n"
        "\n"
        "## People\n"
        "\n"
        "- Dr Osei: faculty, hospital medicine, clinical mentor, project mentor; met on Wards A; "
        "last in touch Mon 23 Nov\n"
        "\n"
        "## Projects\n"
        "\n"
        "- Handoff times, with Dr Osei: the count (under way)\n"
        "\n"
        "## Meetings and talks\n"
        "\n"
        "- ACP, Boston, Mon 23 Nov; presented\n"
        "\n"
        "## Letters\n"
        "\n"
        "- Dr Osei: asked, yes\n"
        "\n"
        "## Teaching points\n"
        "\n"
        "### Outside the schedule\n"
        "\n"
        "- Before the first block\n"
        "\n"
        "### Wards A\n"
        "\n"
        "- Diurese to the exam first (Dr Osei)\n"
        "\n"
        "### MICU\n"
        "\n"
        "- Two troponins\n"
        "\n"
        "## What comes next\n"
        "\n"
        "- Dr Osei: Send the draft, by Wed 2 Dec\n"
        "- Promised: Cover the Friday\n"
        "- Letter\n"
        "- Handoff times\n"
        "- ACP\n"
    )


@pytest.mark.parametrize(
    "word", ["energy", "sleep", "slept", "4.5", "Load", "burn", "tired", "555-0100", "lighter"]
)
def test_nothing_about_how_one_is_and_no_private_note(year, word):
    """Wellness, notes about people and their numbers stay at home."""
    assert word not in portfolio(year)
    assert word not in points(year)


def test_every_line_the_intern_wrote_passes_the_redactor(year):
    """What it takes out is nowhere on the page."""
    seen = []

    def hide(text):
        seen.append(text)
        return text.replace("Osei", "___").replace("troponins", "___")

    page = portfolio(year, redact=hide)
    assert "Osei" not in page
    assert "troponins" not in page
    assert {"Send the draft", "Cover the Friday", "Handoff times", "the count"} <= set(seen)
    assert "Osei" not in points(year, hide)


def test_a_year_holds_its_own_people_and_points_alone(year):
    """The year after has its own page."""
    page = portfolio(year, dt.date(2027, 9, 1))
    assert "Thu 1 Jul 2027 to Fri 30 Jun 2028" in page
    assert "troponins" not in page
    assert "Wards A" not in page


def test_an_empty_year_is_a_page_too(coach):
    """No headings without lines."""
    assert portfolio(coach).startswith("# The intern year\n\nWed 1 Jul 2026")
    assert "##" not in portfolio(coach)
    assert points(coach) == "# Teaching points\n\nNone yet.\n"


def test_a_line_of_the_intern_cannot_break_the_page(coach):
    """A line break or a heading in a typed line stays in its line."""
    coach.teaching.note(TODAY, "One\n# Two")
    assert "- One # Two" in portfolio(coach)
