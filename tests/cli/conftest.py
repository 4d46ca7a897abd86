"""Fixtures for the commands."""

import os
import subprocess
import sys

import pytest


@pytest.fixture
def run(tmp_path):
    """Runs ``prelim-coach`` in a process of its own with an empty home."""

    def run(*args, stdin="", data=None, **extra):
        home = tmp_path / "home"
        home.mkdir(exist_ok=True)
        env = {"HOME": str(home), "PATH": os.environ["PATH"], "TZ": "America/New_York", **extra}
        if data:
            env["PRELIM_COACH_DATA"] = str(data)
        return subprocess.run(
            [sys.executable, "-m", "prelim_coach", *args],
            input=stdin,
            capture_output=True,
            text=True,
            env=env,
            check=False,
        )

    return run
