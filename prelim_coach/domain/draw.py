"""Today's draw: at most three cards, the same for the same inputs on every platform."""

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import cache, partial, reduce
from operator import or_

from prelim_coach.domain import draw_reasons
from prelim_coach.domain.act import Act, Signature
from prelim_coach.domain.draw_claims import Claims, claims
from prelim_coach.domain.draw_fit import Hand, fitting
from prelim_coach.domain.draw_history import History
from prelim_coach.domain.draw_rank import TOLD, Goals, Ranked, first_of, lot, ranked, unspoken
from prelim_coach.domain.draw_situation import STEP, DueStep, Situation, Want
from prelim_coach.domain.journal import Card

__all__ = ["DueStep", "Situation", "Want", "act_card", "draw", "pick_line", "replace", "step_card"]

FOLLOW_UPS, DATED, IN_TOUCH = range(3)
"""The ranks of due steps."""
EVERY_GOAL = -1
"""The bits of all goals there could be."""


def draw(deck: Sequence[Act], situation: Situation, seed: str) -> tuple[Card, ...]:
    """Give the day's cards, none to three; () on a quiet or free day that was not opened.

    Due steps come first, among them what the week's ask is for. An ask whose time ends has a place
    before all others, though follow-ups stand above it, and the week keeps room for it. Then come
    the goals that are behind, then what no card of the year has spoken of (which has the last place
    of a day with several before the goals), then what was neglected, then what is fresh. Keeping in
    touch leaves one place to these. A signature family that has waited takes the last place, and
    after five clinical days the first. Together the cards fit the minutes, acts and asks left, and
    no two share strand and audience, but for follow-ups whose aim is reached: those would be late
    on the morrow.
    """
    return _Table(deck, situation, None, seed).deal()


def replace(
    deck: Sequence[Act], situation: Situation, kept: Sequence[Card], seed: str
) -> Card | None:
    """Give one more card beside those kept, by the same rules; None when nothing fits.

    ``situation.swapped`` names what was put back, so that it does not return.
    """
    cards = _Table(deck, situation, kept, seed).deal()
    return cards[0] if cards else None


def pick_line(lines: Sequence[str], seed: str, place: int) -> str:
    """Give one line; the places under one seed each get another, as long as there are lines.

    ValueError when there is no line.
    """
    if not lines:
        message = "There is no line to pick."
        raise ValueError(message)
    return lines[(lot(seed, "line") + place) % len(lines)]


class _Table:
    """One draw in the making."""

    def __init__(
        self, deck: Sequence[Act], situation: Situation, kept: Sequence[Card] | None, seed: str
    ) -> None:
        self._situation = situation
        self._kept = tuple(kept or ())
        self._beside = None if kept is None else {card.key for card in kept}
        self._hand = Hand(situation, self._kept)
        self._history = History(situation)
        self._tended = self._history.since()
        self._goals = Goals(situation.goals)
        away = situation.hidden | situation.swapped | situation.put_off
        away |= {each[1] for each in situation.done if each[0] == situation.day}
        self._steps = [step for step in situation.due if step.card_key not in away]
        self._deck = deck
        self._lots = cache(partial(lot, seed))
        self._choices: list[Ranked] = []

    def deal(self) -> tuple[Card, ...]:
        """Give the cards of a new day, or those to add to the kept ones, due steps first."""
        hand, situation = self._hand, self._situation
        if hand.room <= 0:
            return ()
        last = self._history.last_days()
        fit = fitting(self._deck, situation, last)
        left = unspoken(self._deck, situation.profile, situation.season, situation.told)
        self._choices = ranked(fit, last, situation.day, self._goals, left)
        ends = self._ends()
        able = {each.act.signature for each in self._choices if each.act.signature}
        turn = claims(self._deck, situation, self._history, able, self._beside)
        for family in turn.now:
            self._pick(family)
        reserve = self._reserve(turn)
        self._take(ends, reserve)
        self._due(reserve, FOLLOW_UPS)
        self._ask(reserve)
        self._due(reserve, DATED)
        if turn.next and turn.next not in turn.now:
            self._pick(turn.next)
        self._due(0, DATED)
        # Keeping in touch has no day of its own, and would have every place of a well-kept list.
        if hand.room:
            self._pick()
        self._due(0, IN_TOUCH)
        while hand.room and self._pick():
            pass
        return self._in_order()

    def _ends(self) -> list[DueStep]:
        """Give today's asks whose time ends, the first to end first; the week keeps room for it.

        Also on a day it was put off for: another week that holds an ask may not come in time.
        """
        situation = self._situation
        asks = [one for one in situation.due if one.ask and one.closes < dt.date.max]
        asks.sort(key=lambda one: one.closes)
        away = situation.hidden | situation.swapped
        first = next((one for one in asks if one.card_key not in away), None)
        if first is not None:
            self._hand.hold(first)
        return [one for one in asks if one in self._steps]

    def _in_order(self) -> tuple[Card, ...]:
        """Give the cards with the follow-ups first, then the other due steps."""
        first = {step.card_key for step in self._steps if step.rank == FOLLOW_UPS}
        return tuple(
            sorted(
                self._hand.cards,
                key=lambda card: (card.key not in first, not card.key.startswith(STEP)),
            )
        )

    def _reserve(self, turn: Claims) -> int:
        waiting = turn.firm and turn.next not in turn.now
        return int(waiting and self._situation.places > 1)

    def _due(self, reserve: int, most: int) -> None:
        """Take the due steps up to a rank as long as more than ``reserve`` places are left."""
        self._take((step for step in self._steps if step.rank <= most), reserve)

    def _ask(self, reserve: int) -> None:
        """Take what the week's ask is for: a step that is one, then a goal that only one moves.

        Weeks that hold an ask are rare, and other steps have the others too. What is already
        planned goes before what has only been thought of. Each goal before the one that is asked
        for keeps a place.
        """
        self._take((one for one in self._steps if one.ask), reserve)
        goals = (n for n, want in enumerate(self._situation.goals) if want.by_ask)
        goal = next(goals, None)
        if goal is not None and self._hand.room > reserve + goal:
            self._pick(goal=goal)

    def _take(self, steps: Iterable[DueStep], reserve: int) -> None:
        for step in steps:
            if self._hand.room > reserve and self._hand.takes(
                step.card_key, step, pressing=step.pressing
            ):
                self._hand.add(step_card(step))

    def _pick(self, family: Signature | None = None, goal: int | None = None) -> bool:
        """Add the act that comes first: of a family, or toward a goal by its place, if given."""
        takes = self._hand.takes
        # Room only shrinks while a day is drawn, so what is refused once need not be asked again.
        self._choices = [each for each in self._choices if takes(each.act.id, each.act)]
        choices = [each for each in self._choices if family is None or each.act.signature is family]
        cards = [*self._kept, *self._hand.cards]
        covered = reduce(or_, map(self._goals.moved_by, cards), 0)
        if goal is not None:
            choices = [each for each in choices if each.act.ask and each.goals >> goal & 1]
        elif family is None and self._hand.room == 1 < self._situation.places:
            # Goals that are behind would have every place all year, and the rest never a turn.
            new = [each for each in choices if each.rare < TOLD]
            choices, covered = (new, EVERY_GOAL) if new else (choices, covered)
        tended = self._tended.with_cards(cards)
        act, moved = first_of(choices, covered, tended, self._lots)
        if act is None:
            return False
        want = None if moved is None else self._situation.goals[moved]
        reasons = draw_reasons.of_act(
            act, self._situation, self._tended, want=want, claimed=family is not None
        )
        self._hand.add(act_card(act, reasons))
        return True


def act_card(act: Act, reasons: tuple[str, ...] = ()) -> Card:
    """Give the card of an act, with why it was drawn, a sentence each."""
    return Card(
        key=act.id,
        title=act.title,
        move=act.move,
        when=act.when,
        will=act.will,
        minutes=act.minutes,
        strand=act.strand,
        audience=act.audience,
        ask=act.ask,
        facts=act.facts,
        scripts=act.scripts,
        reasons=reasons,
    )


def step_card(step: DueStep) -> Card:
    """Give the card of a due step."""
    """Give the card of a due step."""
    return Card(
        key=step.card_key,
        title=step.title,
        move=step.move,
        when=step.when,
        will=step.will,
        minutes=step.minutes,
        strand=step.strand,
        audience=step.audience,
        ask=step.ask,
        facts=step.facts,
        scripts=step.scripts,
        reasons=draw_reasons.of_step(step),
    )
