"""One round: the floor, the app on several folders and the commands, one after the other."""

import os
import shutil
import statistics
import subprocess
import sys
import time

from prelim_coach.guides.loader import acts
from tests.bench.figures import p95
from tests.bench.watched import Watched

APP = [sys.executable, "-m", "prelim_coach"]
TODAY = "Capacity this week"
UP_AND_DOWN = "jkjkjkjkjk"
SCREENS = "234561"


def environment(folder):
    """Give what the program sees of the outside: nothing of the user's, folders of its own."""
    kept = {key: os.environ[key] for key in ("PATH", "VIRTUAL_ENV") if key in os.environ}
    return {
        **kept,
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "PRELIM_COACH_DATA": str(folder / "data"),
        "PRELIM_COACH_STATE": str(folder / "state"),
    }


def copied(folder, to):
    """Give a copy of a folder, so that a round changes nothing for the next."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to)
    return to


def started(command, folder, words):
    """Give a program and the seconds until ``words`` were painted."""
    program = Watched(command, environment(folder))
    return program, program.wait_for(words) - program.started


def presses(program, keys):
    """Give the seconds to paint and the bytes of each key."""
    return [program.press(key) for key in keys]


def floor(folder):
    """Give the figures of the bare app."""
    program, ready = started([sys.executable, "-m", "tests.bench.floor"], folder, "Hello floor")
    program.settle()
    keys = presses(program, UP_AND_DOWN)
    memory = program.memory()
    gone, _ = program.leave("q")
    return {
        "ready": ready,
        "key": statistics.median(seconds for seconds, _ in keys),
        "p95": p95(seconds for seconds, _ in keys),
        "bytes": statistics.mean(size for _, size in keys),
        "memory": memory,
        "quit": gone,
    }


def lived(folder):
    """Give the figures of the app on a lived-in folder."""
    program, ready = started(APP, folder, TODAY)
    program.settle(0.4)
    today = presses(program, UP_AND_DOWN)
    ticks = presses(program, "  ")
    first = presses(program, SCREENS)
    later = presses(program, SCREENS)
    program.press("5")
    listed = presses(program, UP_AND_DOWN)
    program.press("1")
    program.press("n")
    typed = presses(program, "lactate trend")
    program.press("\x1b")
    memory = program.memory()
    gone, code = program.leave("q")
    return {
        "ready": ready,
        "today": p95(seconds for seconds, _ in today),
        "list": p95(seconds for seconds, _ in listed),
        "typing": p95(seconds for seconds, _ in typed),
        "first": max(seconds for seconds, _ in first),
        "later": max(seconds for seconds, _ in later),
        "bytes": statistics.mean(size for _, size in ticks),
        "memory": memory,
        "quit": gone,
        "modes": len(program.modes_left) + bool(code),
    }


def ready_alone(folder, words):
    """Give the seconds to ready, and end the app."""
    program, ready = started(APP, folder, words)
    program.kill()
    return ready


def lost_keys(folder):
    """Give how many of two keys typed at once were lost."""
    program = Watched(APP, environment(folder))
    program.type("c3")
    try:
        program.wait_for("energy 3 of 5", 20)
    except LookupError:
        return 2
    finally:
        program.leave("q")
    return 0


def command(arguments, folder):
    """Give the seconds a command takes as a whole process."""
    began = time.perf_counter()
    subprocess.run(arguments, env=environment(folder), check=True, capture_output=True)
    return time.perf_counter() - began


def round_of(folders, scratch):
    """Give the ratios of one round."""
    bare = floor(copied(folders["empty"], scratch / "floor"))
    full = lived(copied(folders["year"], scratch / "year"))
    empty = ready_alone(copied(folders["empty"], scratch / "empty"), "1 of 5")
    day = ready_alone(copied(folders["day"], scratch / "day"), TODAY)
    decade = ready_alone(copied(folders["decade"], scratch / "decade"), TODAY)
    year = copied(folders["year"], scratch / "year")
    passed = min(command([sys.executable, "-c", "pass"], year) for _ in range(3))
    short = min(command([*APP, "today", "--short"], year) for _ in range(3))
    act = acts()[0].id
    checkin = min(command([*APP, "checkin", "-e", "3", "--did", act], year) for _ in range(3))
    return {
        "ready": full["ready"] / bare["ready"],
        "ready_empty": empty / bare["ready"],
        "key_today": full["today"] / bare["p95"],
        "key_list": full["list"] / bare["p95"],
        "key_typing": full["typing"] / bare["p95"],
        "first_switch": full["first"] / bare["key"],
        "later_switch": full["later"] / bare["key"],
        "memory": full["memory"] / bare["memory"],
        "quit": full["quit"] / bare["quit"],
        "lost": lost_keys(copied(folders["day"], scratch / "lost")),
        "modes": full["modes"],
        "checkin": checkin / passed,
        "short": short / passed,
        "growth": decade / day,
        "tick_bytes": full["bytes"] / bare["bytes"],
    }
