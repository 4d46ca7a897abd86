"""Completion in the shell."""

import os
import shutil
import subprocess
import sys

import pytest


@pytest.fixture
def ask(run):
    """Asks the program what fits the last of some words, as a shell does."""

    def ask(*words, **extra):
        settings = {"_PRELIM_COACH_COMPLETE": "fish_complete", "COMP_CWORD": words[-1]}
        line = " ".join(["prelim-coach", *words])
        done = run(COMP_WORDS=line, **settings, **extra)
        assert done.stderr == ""
        return done.stdout

    return ask


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_there_is_a_script_for_each_shell(run, shell):
    """It asks the program, by its name and the variable that the program reads."""
    done = run("completion", shell)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"_PRELIM_COACH_COMPLETE={shell}_complete" in done.stdout
    assert "prelim-coach" in done.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_one_the_shell_can_read(run, shell):
    """The shell itself finds no fault in it."""
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    done = subprocess.run(
        [shell, "-n"],
        input=run("completion", shell).stdout,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_bash_completes_the_id_of_an_act(tmp_path):
    """As after a tab: the ids that begin with what is typed, and nothing else."""
    script = tmp_path / "prelim-coach"
    script.write_text(f'#!/bin/sh\nexec {sys.executable} -m prelim_coach "$@"\n')
    script.chmod(0o755)
    program = 'eval "$(prelim-coach completion bash)"; COMP_WORDS=(prelim-coach done ask-nurse-w)'
    program += '; COMP_CWORD=2; _prelim_coach_completion prelim-coach; echo "${COMPREPLY[*]}"'
    path = f"{tmp_path}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env={"HOME": str(tmp_path), "PATH": path},
    )
    assert done.stdout.split() == ["ask-nurse-what-changed"]


def test_commands_and_options_are_completed(ask):
    """The word and what it is for."""
    assert "plain,checkin" in ask("check")
    assert "plain,--energy" in ask("checkin", "--e")


def test_ids_come_with_their_titles(ask):
    """In `done`, and after --did."""
    for words in (("done",), ("checkin", "--did")):
        found = ask(*words, "ask-nurse-w").split("\n")
        assert [line.partition("\t")[0] for line in found if line] == [
            "plain,ask-nurse-what-changed"
        ]
        assert "\t" in found[0]


@pytest.mark.parametrize("typed", ["oka", "Dr", "OKAFOR", "an"])
def test_people_complete_by_any_of_their_words(ask, run, typed):
    """A surname is enough; who does not fit is not offered."""
    run("touch", "Dr. Ann Okafor", "--add", "faculty")
    run("touch", "Maple Silva", "--add", "nurse")
    assert ask("touch", typed).split() == ["plain,Dr.", "Ann", "Okafor"]


def test_a_file_that_cannot_be_read_completes_to_nothing(ask, run, tmp_path):
    """No message lands in the line that is being typed."""
    run("note", "trend the lactate")
    for file in (tmp_path / "home/.local/share").rglob("*.json*"):
        file.write_text("not ours")
    assert run("today").returncode == 1
    assert ask("done", "ask-nurse-w").strip() == ""
