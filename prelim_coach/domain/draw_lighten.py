"""What stays of a day's cards when the load falls, or the week fills, after they were drawn."""

from collections.abc import Container, Sequence

from prelim_coach.domain.capacity import DEFAULT_RULES, Meter, Rules
from prelim_coach.domain.journal import Card
from prelim_coach.domain.load import Tier


def lighten(
    cards: Sequence[Card], done: Container[str], tier: Tier, rules: Rules = DEFAULT_RULES
) -> tuple[Card, ...]:
    """Give the cards that a tier leaves: every done one, and open ones as far as it allows.

    Open cards go from the last; at the minimum tier those over its minutes go too. Never adds.
    """
    room = rules.acts_a_day(tier) - sum(card.key in done for card in cards)
    longest = rules.act_minutes(tier)
    kept: list[Card] = []
    for card in cards:
        if card.key in done:
            kept.append(card)
        elif room > 0 and (longest is None or card.minutes <= longest):
            kept.append(card)
            room -= 1
    return tuple(kept)


def fitting_still(cards: Sequence[Card], done: Container[str], left: Meter) -> tuple[Card, ...]:
    """Give the cards that the week still holds: every done one, and open ones in order.

    Something else may have been planned or done since they were drawn; what takes no minutes and is
    no ask stays whatever the week holds. Never adds.
    """
    minutes, acts, asks = left.minutes_left, left.acts_left, left.asks_left
    kept: list[Card] = []
    for card in cards:
        if card.key in done:
            kept.append(card)
            continue
        cost = card.minutes, int(card.minutes > 0), int(card.ask)
        if all(one <= room for one, room in zip(cost, (minutes, acts, asks), strict=True) if one):
            kept.append(card)
            minutes, acts, asks = minutes - cost[0], acts - cost[1], asks - cost[2]
    return tuple(kept)
