"""A line for a passphrase: dots, and nothing of it ever leaves for the clipboard."""

from textual.widgets import Input


class SecretInput(Input):
    """Shows dots; neither copies nor cuts."""

    def __init__(self, placeholder: str = "", *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(placeholder=placeholder, password=True, max_length=500, id=id)

    def action_copy(self) -> None:
        """Do nothing: the clipboard is everyone's."""

    def action_cut(self) -> None:
        """Do nothing: the clipboard is everyone's."""
