"""The text of the help and support pages."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from textual.content import Content

from prelim_coach.guides.fact import Fact
from prelim_coach.guides.loader import support as support_page
from prelim_coach.tui.keys import Key
from prelim_coach.tui.prose import Hanging, styled

WHY: Mapping[str, str] = MappingProxyType(
    {
        "today": "P10",
        "week": "P50",
        "people": "I02",
        "plans": "P45",
        "scripts": "P53",
        "journal": "I05",
        "schedule": "P61",
        "settings": "P44",
    }
)
"""Id of the guide fact with which the help of a screen begins."""
NO_KEYS: Mapping[str, str] = MappingProxyType({})


def keys(
    scope: Sequence[Key],
    everywhere: Sequence[Key] = (),
    *,
    own: Mapping[str, str] = NO_KEYS,
    why: Fact | None = None,
) -> list[Content | Hanging]:
    """Give every key of a screen with its sentence, then those that work everywhere.

    ``own`` are the intern's own keys; ``why`` is what the guides say of such a screen.
    """
    scope = [key.owned(own) for key in scope]
    everywhere = [key.owned(own) for key in everywhere]
    width = max(len(key.face) for key in (*scope, *everywhere)) + 2
    lines: list[Content | Hanging] = []
    if why:
        lines += [
            Hanging(styled(f"{why.id}  ", "$accent"), styled(why.says)),
            Hanging(Content(" " * 5), styled(f"{why.guide}: {why.section}", "$quiet")),
            Content(""),
        ]
    lines += [_line(key, width) for key in scope]
    if everywhere:
        lines += [Content(""), styled("Everywhere", "$quiet")]
        lines += [_line(key, width) for key in everywhere]
    return lines


def _line(key: Key, width: int) -> Hanging:
    return Hanging(styled(key.face.ljust(width), "bold $accent"), styled(key.tooltip))


def support(own: str) -> list[Content | Hanging]:
    """Give the support page: who answers, how, the user's ``own`` people, when it was checked."""
    page = support_page()
    lines: list[Content | Hanging] = []
    for contact in page.contacts:
        how = Content.assemble((contact.how, "bold $accent"), (f"  {contact.name}", "$quiet"))
        lines += [how, Hanging(Content("  "), styled(contact.note))]
    for words in (page.opening, own or page.own, page.tired, page.sleep, page.promise):
        lines += [Content(""), styled(words)]
    return [*lines, Content(""), styled(f"Checked {page.checked.isoformat()}.", "$quiet")]
