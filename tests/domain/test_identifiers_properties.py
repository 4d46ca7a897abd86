"""What holds of the patient-identifier check for any text at all."""

import string

from hypothesis import example, given, settings
from hypothesis import strategies as st

from prelim_coach.domain.identifiers import Kind, Level, find, redact
from prelim_coach.text import clean
from tests.bench.identifiers import sets

ANY = st.text(st.characters(codec=None, categories=None))
TEXTS = [note["text"] for note in sets()["dev"]]
NOTES = st.sampled_from(TEXTS)
PIECES = st.lists(
    st.sampled_from(
        [
            *(
                "mrn ",
                "MRN: ",
                "4471882",
                "12345678901234",
                "-",
                "/",
                ".",
                " ",
                "\n",
                "Mr ",
                "mr ",
                "ms.",
            ),
            *(
                "Hensley",
                "ferrara",
                "GLORIA",
                "J.",
                "S.",
                "67M",
                "91f",
                ", ",
                "(",
                ")",
                "[room]",
                "[name]",
            ),
            *(
                "admitted ",
                "on ",
                "3/14",
                "3/14/1951",
                "dob ",
                "rm ",
                "bed 4",
                "5E-14",
                "in 418",
                "a@b.co",
            ),
            *(
                "617",
                "555-0101",
                "call ",
                "son ",
                "ssn ",
                "900-12-3456",
                "https://epic.x/pt=1",
                "10.0.0.1",
            ),
            *(
                "15 Orchard Rd",
                "zip 02139",
                "lot ",
                "s/n ",
                "K8812",
                "pt ",
                "\u200b",
                "\uff11",
                "\u0301",
                "é",
            ),
        ]
    ),
    max_size=30,
).map("".join)
TEXT = ANY | NOTES | PIECES
UNSEEN = "\u200b\u200c\u2060\ufeff\u00ad"


@given(TEXT)
@example("\ud800mrn 4471882\udfff")
@example("İ Mr Hensley")
@example("ﷺ" * 40 + " rm 5")
def test_spans_are_inside_apart_and_say_why(text):
    """Every finding is a span of the text it was found in, with a kind, a level and a reason."""
    end = 0
    for each in find(text):
        assert end <= each.start < each.end <= len(text)
        assert each.why
        end = each.end


@given(TEXT)
def test_cleaned_text_never_fails(text):
    """What passes the gate passes the check."""
    redact(clean(text), find(clean(text)))


@given(TEXT)
@settings(max_examples=300)
def test_redaction_leaves_no_stop(text):
    """A redacted text is safe to keep: nothing in it would stop it again."""
    left = redact(text, find(text))
    again = [each for each in find(left) if each.level is Level.STOP]
    assert not [(left, left[each.start : each.end]) for each in again]


@given(NOTES, st.data())
def test_unseen_characters_change_nothing(text, data):
    """Zero-width characters anywhere give the same findings of the same words."""
    places = data.draw(st.lists(st.integers(0, len(text)), max_size=8))
    stuffed = text
    for place in sorted(places, reverse=True):
        stuffed = stuffed[:place] + data.draw(st.sampled_from(UNSEEN)) + stuffed[place:]
    assert _said(stuffed) == _said(text)


def _said(text):
    bare = str.maketrans(dict.fromkeys(UNSEEN))
    return [(each.kind, text[each.start : each.end].translate(bare)) for each in find(text)]


@given(NOTES)
def test_allowed_names_are_never_flagged(text):
    """A name that is a contact's is no finding, whatever stands around it."""
    names = [
        text[each.start : each.end]
        for each in find(text)
        if each.kind in {Kind.NAME, Kind.RELATIVE}
    ]
    for each in find(text, allow=names):
        assert text[each.start : each.end] not in names


@given(NOTES, NOTES)
def test_a_note_is_found_in_a_longer_text(one, two):
    """Lines do not hide each other: what a note has, it has at the end of a long text too."""
    filler = "check the lactate again and call the family.\n" * 40
    text = f"{filler}{one}\n{filler}{two}"
    assert bool(find(text)) == bool(find(one) or find(two))


@given(st.text(string.ascii_lowercase + " ", max_size=80))
def test_findings_do_not_depend_on_earlier_texts(text):
    """The check keeps nothing: the same text gives the same findings after any other."""
    before = find(text)
    find("mr alvarez na 118")
    assert find(text) == before
