"""The tables of a run: one line a persona, then the baselines."""

from dataclasses import asdict, is_dataclass

from tests.simulation import figures

GOALS = (
    "faculty by April",
    "three roles",
    "specialty mentor",
    "peers",
    "project by mid-year",
    "letter in its window",
)


def summary(results):
    """Give what the years of one persona came to, by the name of each measure."""
    violations = {}
    for one in results:
        for name, count in one.violations.items():
            violations[name] = violations.get(name, 0) + count
    limits = sum(count for name, count in violations.items() if "limit" in name)
    drops = [drop for one in results for drop in one.drops]
    weeks = sum(one.families["weeks"] for one in results)
    goals = {}
    for goal in GOALS:
        known = [one.goals[goal] for one in results if goal in one.goals]
        goals[goal] = figures.rate(sum(known), len(known)) if known else None
    return {
        "years": len(results),
        "limits_exceeded": limits,
        "rises": violations.get("rises by itself", 0),
        "quiet_prompts": violations.get("prompts on a quiet day", 0),
        "repeats": violations.get("repeats in the cooldown", 0),
        "out_of_place": violations.get("out of place", 0),
        "halved": figures.rate(sum(one <= 0.5 for one in drops), len(drops)),
        "drops": len(drops),
        "all_facts": figures.rate(sum(not one.missing for one in results), len(results)),
        "facts_missing": sum(len(one.missing) for one in results) / len(results),
        "families": {
            name: figures.rate(sum(one.families[name] for one in results), weeks)
            for name in ("question", "point", "help")
        },
        "goals": goals,
        "every_goal": figures.rate(sum(all(one.goals.values()) for one in results), len(results)),
        "board": figures.mean([one.board for one in results]),
        "minutes": figures.mean([one.total_minutes for one in results]),
        "overloads": figures.mean([one.overloads for one in results]),
        "cpu": sum(one.cpu for one in results) / len(results),
    }


def table(summaries):
    """Give the personas as lines of text."""
    lines = [
        f"{'persona':31} years limit rise quiet again  halved        facts all (short)  "
        "signature q/p/h  sec",
    ]
    for name, one in summaries.items():
        families = "/".join(f"{100 * each.value:.0f}" for each in one["families"].values())
        lines.append(
            f"{name:31} {one['years']:5} {one['limits_exceeded']:5} {one['rises']:4} "
            f"{one['quiet_prompts']:5} {one['repeats'] + one['out_of_place']:5}  "
            f"{one['halved'].percent():13} {one['all_facts'].percent():14} "
            f"({one['facts_missing']:.1f})  {families:15} {one['cpu']:.2f}"
        )
    lines += ["", f"{'goals reached on time, % (95 %)':31} " + "".join(f"{g:20}" for g in GOALS)]
    for name, one in summaries.items():
        cells = (one["goals"][goal] for goal in GOALS)
        lines.append(
            f"{name:31} " + "".join(f"{cell.percent() if cell else '-':20}" for cell in cells)
        )
    lines += ["", f"{'':31} {'all of them':16} board goals       minutes a year      heavy weeks"]
    for name, one in summaries.items():
        lines.append(
            f"{name:31} {one['every_goal'].percent():16} {one['board'].plain():17} "
            f"{one['minutes'].plain():20} {one['overloads'].plain()}"
        )
    return "\n".join(lines)


def baselines(rows):
    """Give the baselines as lines of text."""
    lines = [
        f"{'the coach beside':26} years  goals more at equal minutes  "
        "heavy weeks less at equal goals  baseline never gets there"
    ]
    for one in rows:
        lines.append(
            f"{one['baseline']:26} {one['years']:5}  {one['goals_more'].plain():27}  "
            f"{one['overload_weeks_less'].plain():31}  "
            f"{one['baseline_short_of_goals'].percent()}"
        )
    return "\n".join(lines)


def plain(value):
    """Give any of it as what JSON holds."""
    if is_dataclass(value):
        return asdict(value)
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value
