"""One key: its id, what it does, and how it is written."""

from dataclasses import dataclass

from textual.binding import Binding


@dataclass(frozen=True)
class Key:
    """One key, or a few that do the same, and what it does in words."""

    id: str
    """Scope and name, such as ``today.done``; what a user's own keymap names."""
    keys: str
    """Textual key names, joined by commas."""
    action: str
    label: str
    """One or two words for the footer."""
    tooltip: str
    """One sentence for help and palette."""
    footer: bool = False
    shown: str = ""
    """How the key is written; empty means its first name as it is."""

    @property
    def face(self) -> str:
        """The key as written for a person."""
        return self.shown or self.keys.split(",")[0]

    def binding(self) -> Binding:
        """Give the Textual binding."""
        return Binding(
            self.keys,
            self.action,
            self.label,
            show=self.footer,
            key_display=self.face,
            tooltip=self.tooltip,
            id=self.id,
        )
