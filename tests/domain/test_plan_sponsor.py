"""A sponsor ask: only after a yes, only where the tie is strong."""

import pytest
from msgspec.structs import replace

from prelim_coach.domain.plan import Answer, Letter, SponsorAsk
from prelim_coach.domain.plan_sponsor import hindrances, state
from prelim_coach.domain.plan_steps import due
from tests.domain.planning import day, steps_of

LETTER = Letter(id="l", made=day("2026-11-01"), title="L", needed=day("2027-02-15"))
ASK = SponsorAsk(id="s", made=day("2027-01-05"), title="S", letter="l", day=day("2027-01-31"))


@pytest.mark.parametrize("answer", Answer)
@pytest.mark.parametrize("strong", [True, False])
def test_it_is_never_open_without_a_yes_and_a_strong_tie(answer, strong):
    """Both, or the reason is said (I19 I17)."""
    found = hindrances(replace(LETTER, answer=answer), strong=strong)
    assert (found == ()) is (answer is Answer.YES and strong)
    assert ("I19" in " ".join(found)) is (answer is not Answer.YES)
    assert ("I17" in " ".join(found)) is (not strong)


def test_without_a_letter_it_is_not_open():
    """A letter comes first."""
    assert hindrances(None, strong=True)


def test_its_dates():
    """From its day on for a week, then thanks within 72 h whatever the answer."""
    ask, thanks = steps_of(ASK)
    assert (str(ask.first), str(ask.aim)) == ("2027-01-31", "2027-02-07")
    asked = replace(ASK, asked=day("2027-02-27"))
    ask, thanks = steps_of(asked)
    assert ask.done == day("2027-02-27")
    dates = (thanks.first, thanks.aim, thanks.overdue)
    assert [str(one) for one in dates] == ["2027-02-27", "2027-03-02", "2027-03-06"]
    assert [s.key for s in due(steps_of(ASK), day("2027-03-01"))] == ["ask"]
    assert [s.key for s in due(steps_of(asked), day("2027-03-01"))] == ["thanks"]
    assert state(ASK) == "to be asked from Sun 31 Jan"
    assert state(asked) == "asked Sat 27 Feb"
