"""The check-in under the shell prompt, in a real terminal."""

import datetime as dt
import os
import signal
import sys

import pytest
from msgspec.structs import replace

from prelim_coach.clock import now
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.journal import Card, CheckIn, Deed, Draw
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.storage.store import Store
from tests.terminal import Terminal

FIRST_LINE = "enter saves, esc leaves"
COMMAND = f"{sys.executable} -m prelim_coach checkin"


def open_coach(home):
    """Give a coach over the folders the program uses in ``home``."""
    data = home / ".local/share/prelim-coach"
    return Coach(Store.open(data, home / ".local/state/prelim-coach", now=now), now)


@pytest.fixture
def home(tmp_path):
    """A home whose intern is known and on the wards, so that there are cards."""
    coach = open_coach(tmp_path)
    coach.setup.save_profile(specialty="neurology")
    today = coach.desk.today()
    week = dt.timedelta(days=7)
    block = Block(name="Wards B", kind=Kind.WARDS, first=today - week, last=today + week)
    coach.setup.save_block(block)
    coach.desk.save("", Draw(day=today, kind=Kind.WARDS, cards=tuple(map(card, "abc"))))
    return tmp_path


def card(key):
    """Give a card called by a letter."""
    return Card(
        key=key,
        title=f"Act {key}",
        move=f"Do {key}.",
        when="now",
        will="do it",
        minutes=1,
        strand=Strand.SUPPORT,
        audience=Audience.PEER,
    )


def under_prompt(home, command=COMMAND):
    """Start the check-in between two words of the shell, and wait for its lines."""
    shell = Terminal(["sh", "-c", f"echo before; {command}; echo after=$?"], home)
    shell.wait_for(FIRST_LINE)
    return shell


def rest(shell):
    """Give what is on the screen once the shell has gone on."""
    shell.wait_for("after=")
    shell.leave()
    return [line.rstrip() for line in shell.screen.display if line.strip()]


def test_five_lines_come_and_one_stays(home):
    """Energy, sleep and a tick in eight keys; the lines are gone, and one sentence is left."""
    shell = under_prompt(home)
    shown = [line.rstrip() for line in shell.screen.display if line.strip()]
    assert len(shown) == 1 + 5
    assert "Wards B" in shown[1]
    assert "1 empty" in shown[2]
    assert shown[3] == "  1 [ ] Act a"
    shell.press("36.5")
    shell.wait_for("[3 fair]")
    shell.wait_for("> Sleep 6.5_ h")
    shell.press("\t 3")
    shell.wait_for("> 3 [x]")
    shell.press("\r")
    assert rest(shell) == ["before", "Saved: energy 3, 6.5 h; 2 acts.", "after=0"]
    store = open_coach(home).desk.store
    assert [(entry.energy, entry.sleep) for entry in store.all(CheckIn)] == [(3, 6.5)]
    assert len(store.all(Deed)) == 2


@pytest.mark.parametrize("key", ["\x1b", "\x04"])
def test_leaving_saves_nothing_and_leaves_nothing(home, key):
    """Esc, and the end of input, take the lines off; not a word stays."""
    shell = under_prompt(home)
    shell.press("4")
    shell.wait_for("[4 good]")
    shell.press(key)
    assert rest(shell) == ["before", "after=0"]
    assert open_coach(home).desk.store.all(CheckIn) == []


def test_ctrl_c_says_one_sentence_and_exits_130(home):
    """The lines are gone, the terminal is as it was, and nothing is saved."""
    shell = under_prompt(home, f"{COMMAND}; stty -a | grep -o ' icanon'")
    shell.press("4\x03")
    shown = rest(shell)
    assert shown[:2] == ["before", "prelim-coach: stopped; nothing is half done."]
    assert " icanon" in shown
    assert open_coach(home).desk.store.all(CheckIn) == []


def test_the_exit_code_of_ctrl_c(home):
    """128 and the number of the signal, as shells expect."""
    shell = under_prompt(home)
    shell.press("\x03")
    assert rest(shell)[-1] == "after=130"


def test_a_kill_gives_the_terminal_back(home):
    """SIGTERM takes the lines off and puts the terminal right before it ends."""
    command = f"sh -c 'echo $$ > {home}/pid; exec {COMMAND}'"
    shell = under_prompt(home, f"{command}; code=$?; stty -a | grep -o ' echo '; (exit $code)")
    os.kill(int((home / "pid").read_text()), signal.SIGTERM)
    assert rest(shell) == ["before", " echo", "after=143"]


def test_what_was_said_and_ticked_before_is_shown(home):
    """The second check-in of a shift begins where the first ended; a tick can be taken off."""
    coach = open_coach(home)
    today = coach.desk.today()
    coach.journal.check_in(today, energy=4, sleep=6)
    coach.journal.tick(today, card("a"))
    shell = under_prompt(home)
    shell.wait_for("[4 good]")
    shell.wait_for("Sleep 6 h")
    shell.wait_for("1 [x]")
    shell.press("\t\t1\r")
    assert rest(shell)[1] == "Saved: 1 tick off."
    assert open_coach(home).desk.store.all(Deed) == []


def test_a_sleep_that_cannot_be_is_said_in_the_lines(home):
    """Nothing is saved before the number is right, and nothing that was entered is lost."""
    shell = under_prompt(home)
    shell.press("365\r")
    shell.wait_for("Sleep is hours from 0 to 24.")
    shell.press("\x7f\r")
    assert rest(shell)[1] == "Saved: energy 3, 6 h."


def test_enter_alone_saves_nothing(home):
    """With nothing entered there is nothing to save, and that is said."""
    shell = under_prompt(home)
    shell.press("\r")
    assert rest(shell)[1] == "Nothing new; nothing was saved."
    assert open_coach(home).desk.store.all(CheckIn) == []


def test_keys_typed_before_the_lines_come_count(home):
    """Over a slow line the answers may be typed before the question is there."""
    shell = Terminal(["sh", "-c", f"echo before; {COMMAND}; echo after=$?"], home)
    shell.wait_for("before")
    shell.press("27\r")
    assert rest(shell)[-2:] == ["Saved: energy 2, 7 h.", "after=0"]


def test_arrow_keys_that_come_in_pieces_are_no_escape(home):
    """The two halves of an arrow key, apart, move and do not leave."""
    shell = under_prompt(home)
    shell.press("\x1b")
    shell.press("[B")
    shell.wait_for("> Sleep")
    shell.press("\x1b[A\x1b[C")
    shell.wait_for("[3 fair]")
    shell.press("\r")
    assert rest(shell)[1] == "Saved: energy 3."


@pytest.mark.parametrize("before", ["TERM=dumb ", "TERM= "])
def test_a_dumb_terminal_is_asked_plain_questions(home, before):
    """No control sequence is sent to a terminal that would show it."""
    shell = Terminal(["sh", "-c", f"{before}{COMMAND}; echo after=$?"], home)
    shell.wait_for("Energy, 1 empty to 5 full")
    shell.press("3\n")
    shell.wait_for("Hours slept")
    shell.press("30\n")
    shell.wait_for("Sleep is hours from 0 to 24.")
    shell.press("6,5\n")
    shell.wait_for("What happened, by number")
    shell.press("1 2\n")
    assert rest(shell)[-2:] == ["Saved: energy 3, 6.5 h; 2 acts.", "after=0"]


def test_the_result_is_on_stdout_and_the_lines_are_not(home):
    """A shell that keeps the result in a file gets the one sentence, and no control sequence."""
    shell = under_prompt(home, f"{COMMAND} > {home}/result")
    shell.press("3\r")
    assert rest(shell) == ["before", "after=0"]
    assert (home / "result").read_text() == "Saved: energy 3.\n"


def test_a_terminal_made_narrower_is_drawn_anew(home):
    """Nothing is typed, and the lines fit the new width."""
    shell = under_prompt(home)
    shell.wait_for("1 empty")
    shell.resize(rows=24, columns=60)
    shell.wait_for("1-5 -")
    shell.press("3\r")
    assert rest(shell)[-2] == "Saved: energy 3."


def test_today_breaks_its_lines_between_words(home):
    """No word is cut at the edge of the terminal, and what follows is set in."""
    coach = open_coach(home)
    long = replace(card("a"), move=" ".join(["Mention"] * 20))
    coach.desk.save("", replace(coach.cards.kept(coach.desk.today()), cards=(long,)))
    today = f"{sys.executable} -m prelim_coach today"
    said = rest(Terminal(["sh", "-c", f"{today}; echo after=$?"], home))
    moves = [line for line in said if "Mention" in line]
    assert len(moves) > 1
    assert all(set(line.split()) == {"Mention"} and line.startswith("    ") for line in moves)
