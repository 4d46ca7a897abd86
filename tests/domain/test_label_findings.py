"""Rotation labels: a patient is found, and no rotation is taken for one."""

from pathlib import Path

import pytest

from prelim_coach.domain.identifiers import redact
from prelim_coach.domain.label_findings import find_in_label

LABELS = [
    line.split("\t")[0]
    for line in (Path(__file__).parent / "test_rotation_labels.tsv").read_text().splitlines()
]


def test_no_rotation_is_taken_for_a_patient():
    """Over a thousand labels as schedules have them."""
    assert len(LABELS) > 1000
    assert [label for label in LABELS if find_in_label(label)] == []


@pytest.mark.parametrize(
    ("label", "left"),
    [
        ("Wards: Mr. Johnson rm 412B", "Wards: [name] [room]"),
        ("Clinic, MRN 4471023", "Clinic, MRN [record]"),
        ("Cards consult Mrs. Zebrowski", "Cards consult [name]"),
    ],
)
def test_a_patient_in_a_label_is_found(label, left):
    """What says the rotation stays."""
    assert redact(label, find_in_label(label)) == left
