"""What the shell can complete: names and ids taken from the coach."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import click

from prelim_coach.cli.root import open_coach
from prelim_coach.domain.person_names import fits, words_of
from prelim_coach.paths import places
from prelim_coach.storage.errors import StorageError
from prelim_coach.text import clean_line

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from prelim_coach.coach.coach import Coach

Completer = Callable[[click.Context, click.Parameter, str], "list[CompletionItem]"]


def at_the_start(name: str, typed: str) -> bool:
    """Say whether a name begins with what is typed, whatever its case."""
    return name.casefold().startswith(typed.casefold())


def in_a_word(name: str, typed: str) -> bool:
    """Say whether a name or one of its words begins with what is typed."""
    return at_the_start(name, typed) or fits(words_of(typed), words_of(name))


def names_from(
    give: "Callable[[Coach], Iterable[tuple[str, str]]]",
    begun: Callable[[str, str], bool] = at_the_start,
) -> Completer:
    """Give a completer of names taken from the coach, each with a word of explanation.

    ``begun`` says whether a name is meant by what is typed. A file that cannot be
    read completes to nothing: a shell is no place for a message.
    """

    def complete(
        ctx: click.Context, _parameter: click.Parameter, typed: str
    ) -> "list[CompletionItem]":
        from click.shell_completion import CompletionItem

        try:
            where = places(ctx.find_root().params.get("data_dir"))
            found = list(give(open_coach(where, quiet=True)))
        except (StorageError, ValueError, OSError):
            return []
        return [
            CompletionItem(clean_line(name), help=clean_line(help_) or None)
            for name, help_ in found
            if begun(name, typed)
        ]

    return complete


def _cards_and_acts(coach: "Coach") -> Iterable[tuple[str, str]]:
    cards = [one.card for one in coach.cards.view(coach.desk.today()).cards]
    first = {card.key for card in cards}
    yield from ((card.key, card.title) for card in cards)
    yield from ((act.id, act.title) for act in coach.desk.deck if act.id not in first)


cards_and_acts = names_from(_cards_and_acts)
"""Completes today's cards, then every act of the deck, by id."""
