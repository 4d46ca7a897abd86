"""Which acts move a goal that nothing but an ask moves."""

from prelim_coach.domain.act import Audience
from prelim_coach.domain.goal_moves import BY_ASK, MOVES, movers
from prelim_coach.guides.loader import acts

DECK = {act.id: act for act in acts()}


def test_in_a_week_with_an_ask_the_acts_that_ask_move_it():
    """About what stands behind the goal, and nothing that is only noted."""
    for goal in BY_ASK:
        found = {DECK[one] for one in movers(goal, DECK.values(), asks=True)}
        assert found
        for act in found:
            assert act.ask or act.audience is Audience.PEER
            assert not set(MOVES[goal]).isdisjoint(act.facts)


def test_without_an_ask_a_project_can_still_be_proposed_to_a_peer():
    """That settles a project (P19), and finds no mentor for one (P22) and no opening."""
    found = movers("one-project", DECK.values(), asks=False)
    assert {DECK[one].audience for one in found} == {Audience.PEER}
    assert not movers("project-mentor", DECK.values(), asks=False)
    assert not movers("leads-asked", DECK.values(), asks=False)
    assert not found & movers("project-mentor", DECK.values(), asks=True)
