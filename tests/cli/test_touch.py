"""The touch command: who is meant, what is stored, and what is refused."""

import pytest

from tests.cli.test_commands import records


@pytest.fixture
def known(run):
    """Two people whose names begin alike, and one whose does not."""
    for name, position in (("Dr. Ann Okafor", "faculty"), ("Dr. Okano", "fellow")):
        assert run("touch", name, "--add", position).returncode == 0
    run("touch", "Sam", "Lee", "--add", "peer")
    return run


def test_a_touch_is_one_short_line(known, tmp_path):
    """A few letters of the name, and it says when they are due again."""
    done = known("touch", "lee")
    assert (done.returncode, done.stdout) == (0, "Noted: Sam Lee, due in 8 weeks.\n")
    assert len(records(tmp_path, "touch")) == 4
    assert len(records(tmp_path, "deed")) == 4


def test_everything_can_be_said(known, tmp_path):
    """What it was, a line, the fuse, the next step and its day."""
    done = known(
        "touch",
        "okafor",
        *("--how", "ask-advice", "--note", "which journal", "--follow-up"),
        *("--next", "send the outline", "--by", "+3", "--on", "yesterday"),
    )
    assert done.returncode == 0, done.stderr
    touch = records(tmp_path, "touch")[-1]
    assert (touch["how"], touch["line"]) == ("ask_advice", "which journal")
    assert touch["follow_up"] is True
    assert touch["next_step"] == "send the outline"
    assert touch["day"] < touch["next_by"]


def test_an_ambiguous_name_is_listed_and_saves_nothing(known, tmp_path):
    """On stderr, with exit 1."""
    done = known("touch", "ok")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "prelim-coach: 'ok' may be",
        "  Dr. Ann Okafor",
        "  Dr. Okano",
    ]
    assert len(records(tmp_path, "touch")) == 3


def test_a_stranger_is_added_only_when_said_what_they_are(run, tmp_path):
    """The refusal names the option; with it person and touch are saved."""
    refused = run("touch", "Maria", "Silva")
    assert refused.returncode == 1
    assert "--add faculty" in refused.stderr
    done = run("touch", "Maria", "Silva", "--add", "nurse", "--how", "thanks")
    assert (done.returncode, done.stdout) == (0, "Noted: Maria Silva.\n")
    (person,) = records(tmp_path, "person")
    assert (person["name"], person["position"]) == ("Maria Silva", "nurse")


@pytest.mark.parametrize(
    ("words", "code"),
    [(("--by", "soon"), 1), (("--on", "tomorrow"), 1), (("--how", "hug"), 2), (("--add", "x"), 2)],
)
def test_a_slip_saves_nothing(known, tmp_path, words, code):
    """Not even the person who would have been added."""
    done = known("touch", "New Name", *(("--add", "peer") if "--add" not in words else ()), *words)
    assert done.returncode == code
    assert len(records(tmp_path, "person")) == 3
