"""What a command imports: the app only when it runs, the heavy things only where they are used."""

import subprocess
import sys

import pytest

HEAVY = ("textual", "rich", "icalendar", "hypothesis", "pytest")


def loaded(code: str, home: str) -> set[str]:
    """Give the top-level modules a fresh interpreter has loaded after ``code``."""
    program = (
        f"{code}\nimport sys; print('\\n'.join(sorted({{m.split('.')[0] for m in sys.modules}})))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"HOME": home, "PATH": ""},
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["prelim_coach.cli", "prelim_coach.coach.coach"])
def test_the_commands_do_not_load_the_app(module, tmp_path):
    """Neither the commands nor the use cases load Textual or a calendar parser."""
    assert not loaded(f"import {module}", str(tmp_path)) & set(HEAVY)


def test_domain_loads_nothing_but_pendulum_and_msgspec(tmp_path):
    """The rules are pure: no store, no screen, no command line."""
    code = (
        "import pkgutil, importlib, prelim_coach.domain as d\n"
        "for m in pkgutil.iter_modules(d.__path__):\n"
        "    importlib.import_module(f'prelim_coach.domain.{m.name}')"
    )
    assert not loaded(code, str(tmp_path)) & {*HEAVY, "tinydb", "click", "filelock", "platformdirs"}
