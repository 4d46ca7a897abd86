"""The style sheet, of which each part is parsed once for the colours shown."""

from textual.css.stylesheet import Stylesheet


class Sheet(Stylesheet):
    """Keeps what it parsed.

    Textual parses every style of every widget anew for each screen that brings some of its own.
    The cache is cleared by other colours, and has room for all styles there are.
    """

    ROOM = 1024

    def __init__(self, *, variables: dict[str, str] | None = None) -> None:
        super().__init__(variables=variables)
        self._parse_cache.maxsize = self.ROOM

    def set_variables(self, variables: dict[str, str]) -> None:
        """Take other colours; the same ones change nothing."""
        if variables != self._variables:
            super().set_variables(variables)

    def reparse(self) -> None:
        """Parse what was not yet."""
        self.parse()
