"""The review command: the last one as Markdown, or one sentence."""

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from prelim_coach.cli.root import main
from prelim_coach.clock import now
from prelim_coach.coach.coach import Coach
from prelim_coach.storage.store import Store


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs a command in this process, over the folder of ``coached``."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    data = str(tmp_path / "data")
    return lambda *args: CliRunner().invoke(main, ["--data-dir", data, *args])


@pytest.fixture
def coached(tmp_path):
    """A coach over the folder the commands read."""
    return Coach(Store.open(tmp_path / "data", tmp_path / "other", now=now), now)


def test_before_the_first_review_it_is_one_sentence(run):
    """Nothing is wrong, so it is said on stdout with exit 0."""
    done = run("review")
    assert done.exit_code == 0
    assert len(done.stdout.splitlines()) == 1
    assert done.stdout.startswith("There is no weekly review yet")


def test_the_last_review_is_printed_as_markdown(run, coached):
    """A page that reads in a pipe; sleep, energy and load only when they are asked for."""
    today = coached.desk.today()
    coached.journal.check_in(today, energy=4, sleep=7)
    draft = coached.review.open(today).draft
    coached.review.finish(replace(draft, answer=3, priorities=("one letter",)))
    done = run("review")
    assert done.exit_code == 0
    assert done.stdout.startswith("# Week of ")
    assert "- one letter" in done.stdout
    assert "\x1b" not in done.stdout
    assert "## Load" not in done.stdout
    assert "## Load\n\n- Lighter." in run("review", "--wellness").stdout
