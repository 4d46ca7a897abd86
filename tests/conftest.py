"""Fixtures for all: a coach over a store in a temporary folder, on a clock that is set by hand."""

import gc
import os
from collections.abc import Callable
from pathlib import Path

import filelock
import pendulum
import pytest
from hypothesis import HealthCheck, settings

from prelim_coach.clock import Moment
from prelim_coach.coach.coach import Coach
from prelim_coach.coach.demo import live
from prelim_coach.storage.store import Store
from tests.faults.rows import pytest_terminal_summary  # noqa: F401 - a hook; prints what was tried

# A busy machine is no failure; CI tries the same examples every time, others look for new ones.
settings.register_profile(
    "suite",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("suite")

# Hundreds of apps come and go; looking for their remains as often as usual is a fifth of the time.
gc.set_threshold(50_000, 10, 10)

ZONE = "America/New_York"
PRESENT = "2026-11-23 05:40"
"""Before a Monday's day shift."""


def at(text: str) -> pendulum.DateTime:
    """Give an instant of the tests' home zone, from text such as ``2026-11-23 05:40``."""
    parsed = pendulum.parse(text, tz=ZONE)
    assert isinstance(parsed, pendulum.DateTime)
    return parsed


def pytest_xdist_auto_num_workers() -> int:
    """Give two workers a processor: half the time of a test, the app comes to rest."""
    return 2 * (os.cpu_count() or 1)


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo intern's months, lived once for all workers: a folder to copy, not to open."""
    base = tmp_path_factory.getbasetemp()
    root = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "lived"
    with filelock.FileLock(f"{root}.lock"):
        if not root.exists():
            moment, living = Moment(at(PRESENT)), root.with_name("living")
            store = Store.open(living / "data", living / "state", now=moment)
            live(Coach(store, moment), moment.set, moment())
            living.rename(root)
    return root


@pytest.fixture
def moment() -> Moment:
    """A clock that stands before a Monday's day shift."""
    return Moment(at(PRESENT))


@pytest.fixture
def open_coach(tmp_path: Path, moment: Moment) -> Callable[[], Coach]:
    """Opens a coach on the same folder, anew each time, as a restart does."""
    return lambda: Coach(Store.open(tmp_path / "data", tmp_path / "state", now=moment), moment)


@pytest.fixture
def coach(open_coach: Callable[[], Coach]) -> Coach:
    """A coach over an empty folder."""
    return open_coach()
