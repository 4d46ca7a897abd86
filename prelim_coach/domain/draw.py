"""Today's draw: at most three cards, the same for the same inputs on every platform."""

from collections.abc import Sequence
from functools import cache, partial, reduce
from operator import or_

from prelim_coach.domain import draw_reasons
from prelim_coach.domain.act import Act, Signature
from prelim_coach.domain.draw_claims import Claims, claims
from prelim_coach.domain.draw_fit import Hand, fitting
from prelim_coach.domain.draw_history import History
from prelim_coach.domain.draw_rank import Goals, Ranked, first_of, lot, ranked
from prelim_coach.domain.draw_situation import STEP, DueStep, Situation, Want
from prelim_coach.domain.journal import Card

__all__ = ["DueStep", "Situation", "Want", "act_card", "draw", "pick_line", "replace", "step_card"]


def draw(deck: Sequence[Act], situation: Situation, seed: str) -> tuple[Card, ...]:
    """Give the day's cards, none to three; () on a quiet or free day that was not opened.

    Due steps come first, then the goals that are behind, then what no card of the year has spoken
    of (which has the last place of a day with several before the goals), then what was neglected,
    then what is fresh. A signature family that has waited takes the last place, and after seven
    days the first. Together the cards fit the minutes, acts and asks left, and no two share strand
    and audience, but for follow-ups whose aim is reached: those would be late on the morrow.
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
        self._choices = ranked(fit, last, situation.day, self._goals, situation.told)
        able = {each.act.signature for each in self._choices if each.act.signature}
        turn = claims(self._deck, situation, self._history, able, self._beside)
        for family in turn.now:
            self._pick(family)
        self._due(reserve=self._reserve(turn))
        if turn.next and turn.next not in turn.now:
            self._pick(turn.next)
        self._due(reserve=0)
        while hand.room and self._pick():
            pass
        return tuple(sorted(hand.cards, key=lambda card: not card.key.startswith(STEP)))

    def _reserve(self, turn: Claims) -> int:
        waiting = turn.firm and turn.next not in turn.now
        return int(waiting and self._situation.places > 1)

    def _due(self, reserve: int) -> None:
        situation = self._situation
        away = situation.hidden | situation.swapped | situation.put_off
        away |= {each[1] for each in situation.done if each[0] == situation.day}
        for step in situation.due:
            key = step.card_key
            if self._hand.room <= reserve or key in away:
                continue
            if self._hand.takes(key, step, pressing=step.pressing):
                self._hand.add(step_card(step))

    def _pick(self, family: Signature | None = None) -> bool:
        takes = self._hand.takes
        # Room only shrinks while a day is drawn, so what is refused once need not be asked again.
        self._choices = [each for each in self._choices if takes(each.act.id, each.act)]
        choices = [each for each in self._choices if family is None or each.act.signature is family]
        if family is None and self._hand.room == 1 < self._situation.places:
            # Goals that are behind would have every place all year, and the rest never a turn.
            choices = [each for each in choices if each.new] or choices
        cards = [*self._kept, *self._hand.cards]
        covered = reduce(or_, map(self._goals.moved_by, cards), 0)
        tended = self._tended.with_cards(cards)
        act, goal = first_of(choices, covered, tended, self._lots)
        if act is None:
            return False
        want = None if goal is None else self._situation.goals[goal]
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
