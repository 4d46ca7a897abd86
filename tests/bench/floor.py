"""The floor every figure is a ratio to: a bare Textual app."""

from textual.app import App
from textual.widgets import Footer, Header, Static


class Bare(App):
    """A title, a line and the keys."""

    BINDINGS = [("q", "quit", "Quit"), ("j,k", "bump", "Bump")]  # noqa: RUF012
    pressed = 0

    def compose(self):
        """Give the three widgets."""
        yield Header()
        yield Static("Hello floor", id="line")
        yield Footer()

    def action_bump(self):
        """Change the line."""
        self.pressed += 1
        self.query_one("#line", Static).update(f"count {self.pressed}")


if __name__ == "__main__":
    Bare().run()
