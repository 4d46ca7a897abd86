"""What schedule labels mean: a list of labels as hospitals write them, and the traps among them."""

import pathlib
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.rotation import Kind, kind_of
from prelim_coach.domain.rotation_labels import is_post_call
from prelim_coach.domain.rotation_words import ALONE, JOINED, RANKED

LABELS = pathlib.Path(__file__).with_suffix(".tsv").read_text("utf-8").splitlines()
ROWS = [row.split("\t") for row in LABELS]


@pytest.mark.parametrize("kind", list(Kind))
def test_labels_of_each_kind_are_known(kind):
    """Every listed label of a kind is recognised as that kind."""
    wrong = {label: str(kind_of(label)) for label, want in ROWS if want == kind != kind_of(label)}
    assert wrong == {}


def test_the_list_is_long_enough_to_mean_something():
    """There are several hundred labels, and several of each kind."""
    assert len(ROWS) >= 600
    assert all(sum(want == kind for _, want in ROWS) >= 18 for kind in Kind)


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Cardiology consult", Kind.CONSULT),
        ("Vacation coverage", Kind.BACKUP),
        ("Med Ed", Kind.EDUCATION),
        ("Notice", Kind.UNKNOWN),
        ("Needs", Kind.UNKNOWN),
        ("OFFICE", Kind.CLINIC),
        ("Off-service: ED", Kind.ED),
        ("ICU Nights", Kind.NIGHTS),
        ("MICU consult", Kind.CONSULT),
        ("MICU (weekends off)", Kind.ICU),
        ("Nightingale", Kind.UNKNOWN),
        ("Sick call", Kind.BACKUP),
        ("Sick", Kind.VACATION),
        ("Post-call clinic", Kind.OFF),
        ("Step 3", Kind.EDUCATION),
        ("Step-down", Kind.WARDS),
        ("VAC", Kind.VACATION),
        ("VA", Kind.UNKNOWN),
        ("Emergency Medicine", Kind.ED),
        ("Sports Medicine", Kind.ELECTIVE),
        ("Team N", Kind.WARDS),
        ("MICU-N", Kind.NIGHTS),
        ("4N", Kind.UNKNOWN),
        ("Red Sox", Kind.UNKNOWN),
        ("MICUNights", Kind.NIGHTS),
        ("Off-service Y", Kind.CLINIC),
        ("", Kind.UNKNOWN),
    ],
)
def test_a_word_inside_another_is_no_trap(label, kind):
    """Whole words decide, in the light of their neighbours."""
    assert kind_of(label) is kind


@pytest.mark.parametrize("change", [str.upper, str.lower, lambda s: f"  {s.replace(' ', '  ')} "])
def test_case_and_space_do_not_matter(change):
    """Letter case and spacing change nothing, save in words that run together in capitals."""
    plain = [label for label, _ in ROWS if not re.search("[a-z][A-Z]", label)]
    assert [kind_of(change(label)) for label in plain] == [kind_of(label) for label in plain]


@given(st.text(max_size=400))
def test_any_text_has_a_kind(label):
    """No label, however odd, is an error."""
    assert kind_of(label) in Kind


@pytest.mark.parametrize("label", ["Post-call", "POST CALL", "Postcall day", "Wards (post-call)"])
def test_post_call_is_told_from_its_label(label):
    """The schedule's own words for the day after a call."""
    assert is_post_call(label)
    assert not is_post_call(label.lower().replace("post", "pre"))


def test_the_table_can_be_reached():
    """Every joined word is one that a table knows, so no phrase is dead."""
    listed = {w.strip() for _, words in (*RANKED, *ALONE.items()) for w in words.split(",")}
    listed |= {w.strip() for words in ALONE.values() for w in words.split(",")}
    stems = tuple(w[:-1] for w in listed if w.endswith("*"))
    dead = {w for w in JOINED if w and w not in listed and not w.startswith(stems)}
    assert dead == set()


def test_the_module_prints_label_tab_kind():
    """Labels on standard input come back with their kinds, a line each."""
    result = subprocess.run(
        [sys.executable, "-m", "prelim_coach.domain.rotation"],
        input="MICU\nY week\nZebra\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == "MICU\ticu\nY week\tclinic\nZebra\tunknown\n"
