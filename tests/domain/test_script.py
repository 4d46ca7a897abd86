"""Fill-in texts: blanks, defaults, optional clauses, and nothing a value can break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.act import Audience
from prelim_coach.domain.profile import Profile, Track
from prelim_coach.domain.script import (
    FIELDS,
    Form,
    Script,
    field,
    fields,
    fill,
    from_profile,
    pieces,
)

NAMES = ("me", "person", "specialty", "learned", "made_up")
VALUES = st.dictionaries(st.sampled_from(NAMES), st.text(max_size=20))
SYNTAX = st.lists(
    st.sampled_from(["{", "}", "<", ">", "|", *(f"{{{name}}}" for name in NAMES)])
    | st.text(max_size=5)
).map("".join)


def script(text, subject=""):
    """Give a script with that text."""
    return Script(
        id="x",
        title="X",
        moment="Now.",
        form=Form.EMAIL if subject else Form.SPOKEN,
        to=Audience.FACULTY,
        facts=("P01",),
        text=text,
        subject=subject,
    )


def said(text, **values):
    """Give the filled text."""
    return fill(script(text), values).text


def test_a_blank_is_filled():
    """A value stands where its blank was."""
    assert said("Dear {person},", person="Dr. Okafor") == "Dear Dr. Okafor,"


@pytest.mark.parametrize("value", ["", "  ", "\n\t"])
def test_an_open_blank_stays_visible_and_is_reported(value):
    """Without a value the label stands in brackets."""
    filled = fill(script("Thanks for {learned}, {me}"), {"learned": value})
    assert filled.text == "Thanks for [what they taught you about], [your name]"
    assert filled.open == ("learned", "me")


def test_open_blanks_come_once_in_reading_order_with_the_subject_first():
    """A blank that occurs twice is visited once."""
    filled = fill(script("{me} {learned} {person}", subject="For {person}"), {"learned": "x"})
    assert filled.subject == "For [their name]"
    assert filled.open == ("person", "me")


def test_a_default_stands_in_and_is_never_open():
    """Without a value the default reads on; with one it gives way."""
    text = "I like {specialty|my next field}."
    assert said(text) == "I like my next field."
    assert said(text, specialty="neurology") == "I like neurology."
    assert fill(script(text), {}).open == ()
    assert said("a{me|}b") == "ab"


def test_an_optional_clause_goes_whole():
    """A clause is kept only when every plain blank in it has a value."""
    text = "Hello<, {person} and {colleague}>."
    assert said(text) == "Hello."
    assert said(text, person="A") == "Hello."
    assert said(text, person="A", colleague="B") == "Hello, A and B."
    assert fill(script(text), {"person": "A"}).open == ()


def test_a_default_inside_a_clause_does_not_hold_it_back():
    """Only plain blanks decide whether a clause is kept."""
    assert said("<{person} of {hospital|here}>", person="A") == "A of here"


def test_a_clause_may_say_something_else_instead():
    """The other words stand in, with blanks of their own."""
    text = "<I start {specialty}|I ask {person}>."
    assert said(text, specialty="neurology") == "I start neurology."
    assert said(text, person="A") == "I ask A."
    assert fill(script(text), {}).open == ("person",)


@pytest.mark.parametrize(
    "text",
    ["2 < 3 and 5 > 4", "{", "{}", "{Me}", "<me>", "a|b", "<{me", "{me|a|b}", "<<{x y}>", "}{"],
)
def test_what_is_not_the_syntax_is_the_text(text):
    """Unbalanced and foreign marks stay as they are written."""
    assert fill(script(text), {"me": ""}).text == text
    assert fill(script(text), {}).open == ()


def test_a_value_is_not_read_for_blanks():
    """A value that looks like the syntax is put in as it is."""
    assert said("{me}", me="{person} <x>|") == "{person} <x>|"


def test_white_space_in_a_value_is_drawn_together():
    """A value pasted over several lines stays in its line."""
    assert said("{me}.", me=" a\n b\t c ") == "A b c."


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("{me} is here", "Anna is here"),
        ("Hi. {me}", "Hi. Anna"),
        ("Why? {me}", "Why? Anna"),
        ("Dear you,\n\n{me}", "Dear you,\n\nAnna"),
        ("Hi, {me}", "Hi, anna"),
        ("Sam\n{me}", "Sam\nanna"),
        ("One: {me}", "One: anna"),
        ("Hi<, {me}>", "Hi, anna"),
        ("It is <{me}>", "It is anna"),
        ("<{me} is> here", "Anna is here"),
        ("{x|the rest} stays. {y|words} too", "The rest stays. Words too"),
    ],
)
def test_a_value_begins_a_sentence_with_a_capital(text, whole):
    """What is typed in lower case still begins a sentence or paragraph well, and only that."""
    assert said(text, me="anna") == whole


@pytest.mark.parametrize("value", [None, 3, b"x", ["x"]])
def test_a_value_that_is_no_string_counts_as_none(value):
    """Odd values leave the blank open instead of failing."""
    assert said("{me}", me=value) == "[your name]"


def test_fields_come_in_reading_order_and_know_what_is_optional():
    """A blank is optional only if the text reads well without it everywhere."""
    found = fields(script("{learned|it} <for {specialty}|{me}> {person|you}", subject="{person}"))
    assert [(one.name, one.optional) for one in found] == [
        ("person", False),
        ("learned", True),
        ("specialty", True),
        ("me", False),
    ]
    assert found[0].source == "person.name"


def test_an_unknown_field_is_labelled_by_its_words():
    """The user's own blanks are asked for by name."""
    assert field("favorite_ward").label == "favorite ward"
    assert field("favorite_ward").source == "typed"
    assert field("me") is FIELDS["me"]


def test_pieces_tell_blanks_from_words():
    """A preview can set filled and open blanks apart."""
    found = list(pieces("Hi {person}, {me}", {"person": "A"}))
    assert [(one.text, one.field, one.open) for one in found] == [
        ("Hi ", "", False),
        ("A", "person", False),
        (", ", "", False),
        ("[your name]", "me", True),
    ]


@pytest.mark.parametrize(
    ("track", "specialty", "path"),
    [
        (Track.ADVANCED, "neurology", "going into neurology after this year"),
        (Track.ADVANCED, "", "going on to my advanced program next year"),
        (Track.CATEGORICAL, "cardiology", "hoping to stay in internal medicine"),
        (Track.CATEGORICAL, " ", "hoping to stay in internal medicine"),
        (Track.UNDECIDED, "neurology", "leaning toward neurology"),
        (Track.UNDECIDED, "", "still deciding what comes after this year"),
        (Track.ADVANCED, "{0} {me}", "going into {0} {me} after this year"),
    ],
)
def test_the_profile_says_where_it_leads(track, specialty, path):
    """The path reads on after "I am", with and without a specialty."""
    values = from_profile(Profile(track=track, specialty=specialty))
    assert values["path"] == path
    assert "me" not in values
    assert ("specialty" in values) == bool(specialty.strip())


@given(SYNTAX, SYNTAX, VALUES)
def test_filling_never_fails_and_reports_exactly_what_is_open(text, subject, values):
    """Any template with any values fills, and only required blanks without a value are open."""
    one = script(text, subject)
    filled = fill(one, values)
    required = {each.name for each in fields(one) if not each.optional}
    assert set(filled.open) <= {each.name for each in fields(one)}
    assert all(not " ".join(values.get(name, "").split()) for name in filled.open)
    assert all(f"[{field(name).label}]" in filled.subject + filled.text for name in filled.open)
    assert {name for name in required if name in filled.open} == set(filled.open) & required
    assert fill(one, values) == filled


@given(st.text().filter(lambda text: not set("{}<>") & set(text)), VALUES)
def test_a_text_without_marks_is_left_alone(text, values):
    """Plain words come out as they went in."""
    assert fill(script(text), values).text == text


@given(SYNTAX)
def test_filling_every_blank_leaves_none_open(text):
    """With a value for each blank, nothing is open."""
    one = script(text)
    assert fill(one, {each.name: "x" for each in fields(one)}).open == ()


@given(SYNTAX, VALUES)
def test_the_pieces_are_the_text(text, values):
    """A preview shows what will be copied, letter for letter."""
    shown = "".join(piece.text for piece in pieces(text, values))
    assert shown == fill(script(text), values).text
