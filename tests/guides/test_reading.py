"""Strict reading: a bad entry is named with its file and its fault."""

import pytest

from prelim_coach.domain.act import Act
from prelim_coach.guides.checks import act_faults
from prelim_coach.guides.loader import KIND_GROUPS, GuideError, acts, scripts
from prelim_coach.guides.reading import entries, read

SOUND = """
[[act]]
id = "one"
title = "Say hello"
move = "When you arrive, say hello."
when = "I arrive"
will = "say hello"
minutes = 1
strand = "support"
audience = "peer"
facts = ["P10"]
"""


def load(tmp_path, text):
    """Give the acts of a file with that text."""
    (tmp_path / "deck.toml").write_text(text, encoding="utf-8")
    return entries("deck.toml", "act", Act, act_faults, folder=tmp_path)


def test_a_sound_act_is_read_with_its_defaults(tmp_path):
    """An act that says only what it must gets the record's defaults for the rest."""
    (act,) = load(tmp_path, SOUND).values()
    assert (act.id, act.facts, act.energy, act.ask) == ("one", ("P10",), 1, False)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('strand = "support"', 'strand = "glory"', r"one.*'glory'.*strand"),
        ("minutes = 1", 'minutes = "1"', r"one.*int.*minutes"),
        ("minutes = 1", "minutes = 90", r"one.*minutes are not 0-60"),
        ("minutes = 1", "minutes = 1\nenergy = 4", r"one.*energy"),
        ("minutes = 1", "minutes = 1\ncooldown = 0", r"one.*cooldown"),
        ("minutes = 1", "minutes = 1\nkinds = []", r"one.*kinds is empty"),
        ("minutes = 1", "minutes = 1\ncolour = 3", r"one.*colour"),
        ('will = "say hello"', "", r"one.*will"),
        ('will = "say hello"', 'will = "say hello."', r"one.*will should not end"),
        ('move = "When you arrive, say hello."', 'move = "Say hello"', r"one.*move should end"),
        ('title = "Say hello"', f'title = "{"x" * 49}"', r"one.*49 characters"),
        ('title = "Say hello"', 'title = "Say hello!"', r"one.*exclamation"),
        ('when = "I arrive"', 'when = " I arrive"', r"one.*blanks"),
        ('facts = ["P10"]', "facts = []", r"one.*no fact"),
        ('facts = ["P10"]', 'facts = ["P1"]', r"one.*P1 is not a fact id"),
        ('id = "one"', 'id = "One act"', r"One act.*hyphens"),
        ('id = "one"', "", r"number 1.*id"),
        ('id = "one"', 'id = "one"\nsignature = "help"\ncooldown = 6', r"one.*rests at most"),
        (
            "minutes = 1",
            'minutes = 3\nsignature = "help"\ncooldown = 3',
            r"one.*at most 2 minutes",
        ),
    ],
)
def test_a_bad_entry_names_file_entry_and_fault(tmp_path, old, new, says):
    """Each fault is told with the file, the entry and what is wrong."""
    with pytest.raises(GuideError, match=rf"deck\.toml.*{says}"):
        load(tmp_path, SOUND.replace(old, new))


def test_an_id_used_twice_is_refused(tmp_path):
    """Two entries of one id would hide each other."""
    with pytest.raises(GuideError, match=r"deck\.toml, act one: the id is used twice"):
        load(tmp_path, SOUND + SOUND)


@pytest.mark.parametrize("text", ["act = 3", "act = [1]", "[act]\nid = 'x'"])
def test_an_array_of_something_else_is_refused(tmp_path, text):
    """What is no array of tables is named as that."""
    with pytest.raises(GuideError, match=r"deck\.toml: act is not an array of tables"):
        load(tmp_path, text)


@pytest.mark.parametrize("content", [b"act = [", b"\xff\xfe"])
def test_a_file_that_is_not_toml_names_itself(tmp_path, content):
    """Bytes that are no TOML end in the one error type."""
    (tmp_path / "deck.toml").write_bytes(content)
    with pytest.raises(GuideError, match=r"^deck\.toml: "):
        read("deck.toml", tmp_path)


def test_a_missing_file_names_itself(tmp_path):
    """A file that is not there ends in the one error type."""
    with pytest.raises(GuideError, match=r"^nothing\.toml: "):
        read("nothing.toml", tmp_path)


def test_acts_are_read_once_and_alone():
    """The deck is one value for the whole run."""
    assert acts() is acts()
    assert scripts() is scripts()


def test_kind_groups_cover_every_kind():
    """Working and away together are all kinds, and share none."""
    working, away = KIND_GROUPS["working"], KIND_GROUPS["away"]
    assert not working & away
    assert KIND_GROUPS["clinical"] < working
    assert len(working | away) == 13
