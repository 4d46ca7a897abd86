"""Harmed strings through every door, shortly; at length by ``python -m tests.bench.fuzz``."""

from tests.bench.fuzz import Fuzz


def test_harmed_strings_are_clean_or_refused_in_a_sentence(tmp_path):
    """No traceback, no file changed by a refusal, nothing unclean let in, no string too dear."""
    fuzz = Fuzz(tmp_path, seed=5)
    fuzz.run(500)
    assert [sort for sort, _ in fuzz.failures.values()] == []
    assert min(fuzz.counts[door] for door in ("schedule", "records", "other", "own")) > 20
