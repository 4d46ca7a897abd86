"""Settings: everything that can be set, a line each, with its default and who chose that."""

from pathlib import Path
from types import MappingProxyType

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.message import Message
from textual.widgets import OptionList, Static

from prelim_coach.coach.coach import Coach
from prelim_coach.tui.keys import bindings
from prelim_coach.tui.prose import stack, styled
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.settings.sections import SECTIONS
from prelim_coach.tui.settings.setting import SAVED, Setting
from prelim_coach.tui.widgets.grouped import GroupedListing, Row


class SettingsScreen(CoachScreen):
    """A list in sections; what the line under the cursor means stands beside or below it."""

    SCOPE = "settings"
    BINDINGS = bindings("settings")
    CSS_PATH = Path(__file__).with_suffix(".tcss")
    AUTO_FOCUS = "#settings-list"
    PANES = MappingProxyType({"#settings-list": "Settings"})

    class Changed(Message):
        """Something was changed that other screens show too."""

    def __init__(self, coach: Coach) -> None:
        super().__init__(coach)
        self._settings: dict[str, Setting] = {}
        self._sections: tuple[str, ...] = ()
        self._listing = GroupedListing(id="settings-list")
        self._about = Static(id="about", markup=False)

    def compose(self) -> ComposeResult:
        """Give the list and what its line means, between title and keys."""
        yield self.title_bar
        with Horizontal(id="settings"):
            yield self._listing
            with VerticalScroll(id="about-box", can_focus=False):
                yield self._about
        yield self.bar

    def show_stored(self) -> None:
        """Show everything as it is stored."""
        self.title_bar.show("Settings", "", "prelim-coach")
        rows: list[Row] = []
        self._settings, firsts = {}, []
        for heading, lines in SECTIONS.items():
            settings = list(lines(self.coach))
            if settings:
                firsts.append(settings[0].key)
                rows.append(Row("", heading))
            for one in settings:
                self._settings[one.key] = one
                rows.append(Row(one.key, one.label, one.said))
        self._sections = tuple(firsts)
        self._listing.fill(rows)
        self._show_about()

    @property
    def setting(self) -> Setting | None:
        """The line the cursor is on."""
        return self._settings.get(self._listing.key)

    def on_option_list_option_highlighted(self) -> None:
        """Show what the line the cursor came to means."""
        self._show_about()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click or enter on a row changes it."""
        event.stop()
        self.action_edit()

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self._listing.move(step)

    def action_first(self) -> None:
        """Go to the first line."""
        self._listing.to_top()

    def action_last(self) -> None:
        """Go to the last line."""
        self._listing.action_last()

    def action_part(self, step: int) -> None:
        """Go to the first line of the next or previous part, round and round."""
        keys = list(self._settings)
        at = keys.index(self._listing.key) if self._listing.key in keys else 0
        starts = [keys.index(one) for one in self._sections]
        further = [one for one in starts if (one > at if step > 0 else one < at)]
        if not further:
            further = starts
        self._listing.move((min(further) if step > 0 else max(further)) - at)

    def action_leave(self) -> None:
        """Go back to Today."""
        self.app.switch_mode("today")

    async def action_reset(self) -> None:
        """Bring the default of the line back."""
        setting = self.setting
        if setting is None:
            return
        if setting.reset is None:
            self.say("This line has no default to bring back; enter changes it.")
        else:
            await self.save(setting.reset, SAVED)
            self.post_message(self.Changed())

    @work
    async def action_edit(self) -> None:
        """Change the line."""
        setting = self.setting
        if setting is not None:
            await setting.change(self)
            self.post_message(self.Changed())

    def _show_about(self) -> None:
        setting = self.setting
        lines = [styled(setting.label, "bold"), styled(setting.about, "$quiet")] if setting else []
        self._about.update(stack(lines))
