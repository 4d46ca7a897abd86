"""The packet for a letter: what is ready, and the page of what was done together."""

from collections.abc import Iterable
from functools import partial

from msgspec.structs import replace
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.plan import Letter
from prelim_coach.domain.plan_letter import PACKET as PARTS
from prelim_coach.storage.errors import StorageError
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.glyphs import DONE, OPEN
from prelim_coach.tui.guard import passed
from prelim_coach.tui.keys import PACKET, bindings
from prelim_coach.tui.prose import stack, styled
from prelim_coach.tui.saving import saving
from prelim_coach.tui.widgets.paragraphs import Paragraphs


class PacketDialog(Dialog[bool]):
    """Ticks the parts with 1 to 4; copies and saves the page."""

    KEYS = PACKET
    BINDINGS = bindings("packet")

    def __init__(self, coach: Coach, letter: Letter) -> None:
        super().__init__(f"The packet: {letter.title}")
        self._coach = coach
        self._letter = letter

    def content(self) -> Iterable[Widget]:
        """Give the checklist, the page, and a place for what happened."""
        yield Static(id="parts")
        page = VerticalScroll(Paragraphs(id="page"), classes="scroll", can_focus=False)
        page.styles.max_height = "50vh"  # the checklist and the keys need the rest at 20 rows
        yield page
        yield Static("", classes="quiet", markup=False, id="said")

    def on_mount(self) -> None:
        """Show it as it is stored."""
        self._show()

    async def action_part(self, number: int) -> None:
        """Say that a part is ready, or not yet."""
        key = list(PARTS)[number - 1]
        changed = replace(self._letter, packet=self._letter.packet ^ {key})
        try:
            await saving(self.app).run(partial(self._coach.plans.put, changed))
        except StorageError as error:
            self.say(str(error))
            return
        self._letter = changed
        self._show()

    def action_copy(self) -> None:
        """Copy the page as Markdown, once no patient is named unseen in it."""
        passed(self.app, self._page, "copy", self._copy)

    def _copy(self, text: str) -> None:
        self.app.copy_to_clipboard(text)
        self.say("Copied. Read it once more before you send it.")

    def action_save(self) -> None:
        """Save the page to a file, once no patient is named unseen in it."""
        passed(self.app, self._page, "save", self._save)

    def _save(self, text: str) -> None:
        from prelim_coach.tui.flows import markdown_file

        self.run_worker(markdown_file.save(self, text, "letter-packet"))

    def action_scroll(self, step: int) -> None:
        """Scroll the page."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)

    def say(self, words: str) -> None:
        """Show one line about what happened."""
        self.query_one("#said", Static).update(styled(words, "$accent"))

    @property
    def _page(self) -> str:
        return self._coach.plans.letters.packet(self._letter, self._coach.desk.today())

    def _show(self) -> None:
        ready = self._letter.packet
        self.query_one("#parts", Static).update(
            stack(
                [
                    Content.assemble(
                        (str(n), "bold $accent"), f" {DONE if key in ready else OPEN} {words}"
                    )
                    for n, (key, words) in enumerate(PARTS.items(), 1)
                ]
            )
        )
        page = self._page.partition("## What we did together")
        self.query_one("#page", Paragraphs).show(
            [Content(""), *(styled(line) for line in f"{page[1]}{page[2]}".splitlines())]
        )
