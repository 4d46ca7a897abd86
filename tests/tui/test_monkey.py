"""Random keys, a short run; the long one is ``python -m tests.tui.monkey``."""

import pytest

from tests.tui.monkey import lived, played


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A folder in which the demo was lived through."""
    return lived(tmp_path_factory.mktemp("demo"))


@pytest.mark.parametrize("seed", [7, 8])
def test_random_keys_break_nothing(template, seed):
    """No crash at either size, a whole file, and every save is undone to what stood before it."""
    run, undone = played(template, seed, 300)
    assert run.ledger.saves > 3
    assert undone == len(run.ledger.steps)
