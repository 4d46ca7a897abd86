"""Which card or act is meant by a word of the command line, and its tick."""

from typing import TYPE_CHECKING

from prelim_coach.text import clean_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prelim_coach.coach.coach import Coach
    from prelim_coach.coach.day import CardView


def meant(
    coach: "Coach", views: "Sequence[CardView]", keys: "Sequence[str]"
) -> "list[CardView | str]":
    """Give what each of ``keys`` means, once: a card by its number or id, else the act's own id.

    Raises ValueError for a word that is neither, so that nothing is saved before all are known.
    """
    numbered = {str(place): view for place, view in enumerate(views, 1)}
    by_key = {view.card.key: view for view in views}
    found: dict[str, CardView | str] = {}
    for key in keys:
        view = numbered.get(key) or by_key.get(key)
        if view is not None:
            found[view.card.key] = view
        elif any(act.id == key for act in coach.desk.deck):
            found[key] = key
        else:
            raise ValueError(f"There is no act called {clean_line(key, 60)!r} in the deck.")
    return list(found.values())


def tick(coach: "Coach", one: "CardView | str") -> str:
    """Tick a card that is still open, or log an act by its id; gives its title."""
    day = coach.desk.today()
    if isinstance(one, str):
        return coach.journal.log(day, "", act=one).title
    if not one.done:
        coach.cards.keep(day)
        coach.journal.tick(day, one.card)
    return one.card.title
