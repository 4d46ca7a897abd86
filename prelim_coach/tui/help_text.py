"""The text of the help and support pages."""

from collections.abc import Sequence

from textual.content import Content

from prelim_coach.guides.loader import support as support_page
from prelim_coach.tui.keys import Key
from prelim_coach.tui.prose import Hanging, styled


def keys(scope: Sequence[Key], everywhere: Sequence[Key]) -> list[Content | Hanging]:
    """Give every key of a screen with its sentence, then those that work everywhere."""
    width = max(len(key.face) for key in (*scope, *everywhere)) + 2
    return [
        *(_line(key, width) for key in scope),
        Content(""),
        styled("Everywhere", "$quiet"),
        *(_line(key, width) for key in everywhere),
    ]


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
