"""A card read closely: the if-then plan, why it came up, the fact behind it, the words."""

from collections.abc import Mapping, Sequence

from textual.content import Content

from prelim_coach.domain.journal import Card
from prelim_coach.guides.fact import Fact
from prelim_coach.tui.glyphs import DOT
from prelim_coach.tui.prose import Hanging, styled


def rehearsal(card: Card) -> list[Content | Hanging]:
    """Give the card as an if-then plan, to be read back once before the shift."""
    return [
        Content(""),
        Content.assemble(("When ", "$quiet"), (f"{card.when},", "bold")),
        Content.assemble(("I will ", "$quiet"), (f"{card.will}.", "bold")),
        Content(""),
        styled("Read it once, slowly, and picture the moment.", "$quiet"),
    ]


def reasons(card: Card, facts: Mapping[str, Fact]) -> list[Content | Hanging]:
    """Give why the card was drawn, and the guide facts behind it in our words."""
    dot = styled(f"{DOT} ", "$accent")
    lines: list[Content | Hanging] = [Hanging(dot, styled(reason)) for reason in card.reasons]
    lines.append(Content(""))
    for id_ in card.facts:
        fact = facts.get(id_)
        if fact:
            lines.append(Hanging(styled(f"{id_}  ", "$accent"), styled(fact.says)))
            where = styled(f"{fact.guide}: {fact.section}", "$quiet")
            lines.append(Hanging(Content(" " * 5), where))
    return lines


def whole(card: Card, facts: Mapping[str, Fact], words: Sequence[str]) -> list[Content | Hanging]:
    """Give the move, the if-then plan, the reasons, and the scripts' first lines."""
    minutes = f"{card.minutes} min" if card.minutes else "no extra time"
    lines: list[Content | Hanging] = [
        styled(card.move),
        Content(""),
        Content.assemble(("When ", "$quiet"), f"{card.when},"),
        Content.assemble(("I will ", "$quiet"), f"{card.will}."),
        Content(""),
        styled(
            f"{minutes}  {card.strand.value}  {card.audience.value.replace('_', ' and ')}", "$quiet"
        ),
        Content(""),
        *reasons(card, facts),
    ]
    for text in words:
        lines += [Content(""), styled("Words to start from", "$quiet"), styled(text)]
    return lines
