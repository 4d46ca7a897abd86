"""`today --short` in a shell prompt and in tmux: one line, no trace, and nothing that disturbs."""

import datetime as dt

import pytest
from click.testing import CliRunner

from prelim_coach.cli.root import main
from prelim_coach.clock import now
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.storage.store import Store


@pytest.fixture
def coach(tmp_path, monkeypatch):
    """A coach over the folders the command reads, with a rotation of a long name."""
    monkeypatch.setenv("PRELIM_COACH_STATE", str(tmp_path / "state"))
    made = Coach(Store.open(tmp_path / "data", tmp_path / "state", now=now), now)
    made.setup.save_profile(name="Sam")
    week = dt.timedelta(days=7)
    today = made.desk.today()
    name = "Cardiothoracic surgery intensive care unit, nights \u516d\u672c\u6728"
    made.setup.save_block(Block(name=name, kind=Kind.ICU, first=today - week, last=today + week))
    return made


@pytest.fixture
def short(tmp_path):
    """Runs the command."""
    data = str(tmp_path / "data")
    return lambda **env: CliRunner().invoke(main, ["--data-dir", data, "today", "--short"], env=env)


@pytest.mark.usefixtures("coach")
@pytest.mark.parametrize("env", [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}, {"COLUMNS": "20"}])
def test_it_is_one_plain_line_of_bounded_width(short, env):
    """The same everywhere, without color; a long name is cut, the numbers never are."""
    done = short(**env)
    assert done.exit_code == 0
    assert done.stderr == ""
    (line,) = done.stdout.splitlines()
    assert line.isprintable()
    assert len(line) <= 64
    assert line.startswith("Cardiothoracic surgery")
    assert line.endswith(" min")


@pytest.mark.usefixtures("coach")
def test_it_leaves_no_trace(short, tmp_path):
    """A prompt asks every few seconds: not a byte is written."""

    def files():
        kept = [one for one in tmp_path.rglob("*") if one.is_file()]
        return {one: (one.stat().st_mtime_ns, one.read_bytes()) for one in kept}

    before = files()
    assert short().exit_code == 0
    assert files() == before


@pytest.mark.usefixtures("coach")
def test_it_waits_for_no_lock(short, tmp_path):
    """While another process saves, the line is there at once."""
    import filelock

    with filelock.FileLock(tmp_path / "state" / "coach.lock"):
        assert short().exit_code == 0


@pytest.mark.usefixtures("coach")
def test_a_file_that_cannot_be_read_puts_nothing_into_the_prompt(short, tmp_path):
    """Stdout stays empty, the reason is one line on stderr, and the exit code is 1."""
    for file in (tmp_path / "data").rglob("*.json*"):
        file.write_text("not ours")
    done = short()
    assert (done.exit_code, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.usefixtures("coach")
def test_that_nothing_can_be_saved_is_no_matter_to_a_prompt(short, tmp_path, monkeypatch):
    """The line comes as ever; what refuses to save says why."""
    monkeypatch.setattr(Store, "read_only", True)
    done = short()
    assert (done.exit_code, done.stderr) == (0, "")
    monkeypatch.setattr(Store, "notice", "It can only be read.")
    long = CliRunner().invoke(main, ["--data-dir", str(tmp_path / "data"), "today"])
    assert (long.exit_code, long.stderr) == (0, "prelim-coach: It can only be read.\n")
