"""Scripts found by words and person, filled, and logged once they went out."""

import pytest

from prelim_coach.coach.draft import Draft, Part
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.own import OwnScript
from prelim_coach.domain.profile import Track
from prelim_coach.domain.script import Form, Script
from prelim_coach.guides.loader import scripts


@pytest.fixture
def letter():
    """An email with a blank the profile knows, two to ask, and one that is optional."""
    return Script(
        id="letter",
        title="Letter",
        moment="Now.",
        form=Form.EMAIL,
        to=Audience.FACULTY,
        subject="About {topic}",
        text="Thanks{why| for all}, {person}.\n\n{me}",
        facts=("P16",),
    )


def test_every_guide_script_is_found_once(coach):
    """Without words nothing is left out: what does not fit the profile comes last."""
    coach.setup.save_profile(track=Track.ADVANCED)
    found = coach.scripts.find()
    assert len(found) == len(scripts())
    assert {one.id for one in found} == set(scripts())
    assert found.others
    assert all(one.img or Track.ADVANCED not in one.tracks for one in found.others)
    assert "meeting-ask-img" in {one.id for one in found.others}
    coach.setup.save_profile(track=Track.CATEGORICAL, img=True)
    assert "meeting-ask-img" in {one.id for one in coach.scripts.find().fitting}


def test_words_find_by_title_first_then_moment_then_text(coach):
    """All words must be there; better places come first, and case does not matter."""
    for title, moment, text in (
        ("C", "", "zebra crossing"),
        ("B", "At the zebra crossing.", "x"),
        ("Zebra Crossing", "", "x"),
        ("D", "", "zebra"),
    ):
        coach.own.save_script(OwnScript(title=title, moment=moment, text=text))
    found = coach.scripts.find("CROSS zebra")
    assert [one.title for one in found] == ["Zebra Crossing", "B", "C"]


def test_a_moment_is_found_by_the_guides_name_for_it(coach):
    """The section a fact stands in is looked at too, where the text has other words."""
    assert "night-follow-up" in {one.id for one in coach.scripts.find("night float")}


def test_the_person_narrows_and_is_found_by_name(coach):
    """Only scripts for that person; typing the person's kind works too."""
    nurses = coach.scripts.find(to=Audience.NURSE_ALLIED)
    assert nurses
    assert {one.to for one in nurses} == {Audience.NURSE_ALLIED}
    assert {one.id for one in nurses} <= {one.id for one in coach.scripts.find("nurse allied")}
    assert len(coach.scripts.find("zzzz")) == 0


def test_own_scripts_are_found_filled_and_open_by_id(coach):
    """An own script behaves like the guides', and stands before them."""
    coach.setup.save_profile(name="Sam Rivera")
    own = coach.own.save_script(OwnScript(title="Hi", text="Hi {person}, {me}"))
    (script,) = coach.scripts.find().own
    assert coach.scripts.get(script.id) == script
    assert coach.scripts.own(script.id) == own
    assert coach.scripts.filled(script).text == "Hi [their name], Sam Rivera"
    assert coach.scripts.get("own-nothing") is None
    assert coach.scripts.own("rotation-thanks") is None


def test_a_draft_asks_first_what_the_text_needs(coach, letter):
    """Needed blanks in reading order, then optional ones, then those the profile knows."""
    coach.setup.save_profile(name="Sam Rivera")
    draft = coach.scripts.draft(letter)
    assert [field.name for field in draft.asked] == ["topic", "person", "why"]
    assert [field.name for field in draft.fields] == ["topic", "person", "why", "me"]


def test_open_blanks_are_counted_for_the_part_that_goes_out(letter):
    """Copying the text does not ask about the subject; a file holds both."""
    draft = Draft(letter, {"me": "Sam"})
    assert [field.name for field in draft.open(Part.TEXT)] == ["person"]
    assert [field.name for field in draft.open(Part.SUBJECT)] == ["topic"]
    assert [field.name for field in draft.open(Part.WHOLE)] == ["topic", "person"]
    draft.put("person", " Dr.\x1b[2J Osei\n")
    assert draft.open(Part.TEXT) == ()
    assert draft.words(Part.TEXT) == "Thanks for all, Dr. Osei.\n\nSam"
    assert draft.words(Part.WHOLE).startswith("Subject: About [the topic]\n\nThanks")


def test_a_rewritten_text_goes_out_as_it_is(letter):
    """What the editor gave back is cleaned and split; labels still in brackets count as open."""
    draft = Draft(letter, {"me": "Sam"})
    draft.rewrite("Subject:  Hello \n\nHi [their name],\x07\nbye\n")
    assert draft.rewritten
    assert draft.words(Part.SUBJECT) == "Hello"
    assert draft.words(Part.TEXT) == "Hi [their name],\nbye"
    assert [field.name for field in draft.open(Part.WHOLE)] == ["person"]
    draft.start_over()
    assert draft.words(Part.SUBJECT) == "About [the topic]"


@pytest.mark.parametrize(
    ("form", "person", "title"),
    [
        (Form.EMAIL, "Dr. Osei", "Sent: Letter to Dr. Osei"),
        (Form.MESSAGE, "", "Sent: Letter"),
        (Form.SPOKEN, " Dr.\n Osei", "Said: Letter to Dr. Osei"),
    ],
)
def test_what_went_out_is_a_deed_of_today(coach, form, person, title):
    """Five minutes with the script's audience, in the relationship strand."""
    script = OwnScript(title="Letter", text="x", form=form, to=Audience.LEADERSHIP).to_script()
    coach.scripts.log(script, person)
    (deed,) = coach.desk.store.all(Deed)
    assert (deed.day, deed.title, deed.minutes) == (coach.desk.today(), title, 5)
    assert (deed.audience, deed.strand) == (Audience.LEADERSHIP, Strand.RELATIONSHIP)
