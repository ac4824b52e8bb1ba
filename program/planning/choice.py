"""Choosing: for each cause in a case, the exercise that answers it best."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from exercises.values.catalogue_exercise import Entry
from exercises.values.vocabulary import Aim, Caution, Grade, Level, Phase, Technique
from program.rules.contraindications import (
    PLANK_LADDER,
    Case,
    as_borne,
    is_apart,
    suitable,
)
from program.rules.selection import RULES, Cause, Rule, Stage

MOST_IN_SESSION = 5
WHY_LENGTH = 300

# The level that fits a phase best; the nearest one that is allowed is chosen.
FITTING_LEVELS = {
    Phase.CALM: Level.VERY_EASY,
    Phase.MOVE: Level.VERY_EASY,
    Phase.BALANCE: Level.EASY,
    Phase.KEEP: Level.MODERATE,
}
TECHNIQUES = tuple(Technique)
GRADES = tuple(Grade)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """An entry chosen for a cause; `is_in_turn`: on some days, for lack of room."""

    entry: Entry
    rule: Rule
    cause: Cause
    is_in_turn: bool = False


def choose(allowed: Sequence[Entry], case: Case) -> list[Pick]:
    """What every session needs, then what the tests found beyond its places."""
    picks: list[Pick] = []
    waiting: list[tuple[Rule, Cause]] = []
    for rule in RULES:
        for cause in rule.causes(rule, case):
            if is_covered(picks, rule, cause):
                continue
            if has_place(rule, case, picks):
                picks += best(rule, cause, allowed, picks, case)
            if rule.takes_turns and rule.places(case.phase):
                waiting.append((rule, cause))
    for rule, cause in in_turn(waiting, case):
        if not is_served(picks, cause) and not is_covered(picks, rule, cause):
            found = best(rule, cause, allowed, picks, case)
            picks += [replace(pick, is_in_turn=True) for pick in found]
            share(picks, rule, cause)
    return picks


def in_turn(waiting: list[tuple[Rule, Cause]], case: Case) -> list[tuple[Rule, Cause]]:
    # Another one comes first each week, should there be no room for all.
    start = case.week % len(waiting) if waiting else 0
    return waiting[start:] + waiting[:start]


def is_covered(picks: list[Pick], rule: Rule, cause: Cause) -> bool:
    for number, pick in enumerate(picks):
        if covers(pick, rule, cause):
            # One exercise for both leaves a place; its why then names both.
            picks[number] = also_for(pick, cause)
            return True
    return False


def covers(pick: Pick, rule: Rule, cause: Cause) -> bool:
    return (
        rule.fits(pick.entry)
        and bool(pick.entry.primary & cause.structures)
        and cause.side in (None, pick.cause.side)
    )


def share(picks: list[Pick], rule: Rule, cause: Cause) -> None:
    """What is chosen for the other side answers for both, if nothing else can."""
    if is_served(picks, cause):
        return
    for number, pick in enumerate(picks):
        if rule.fits(pick.entry) and pick.entry.is_for(cause.structures):
            both = replace(pick, cause=replace(pick.cause, side=None))
            picks[number] = also_for(both, cause)
            return


def is_served(picks: Sequence[Pick], cause: Cause) -> bool:
    return any(set(cause.findings) <= set(pick.cause.findings) for pick in picks)


def also_for(pick: Pick, cause: Cause) -> Pick:
    if not cause.findings:
        return pick
    words = f"{pick.cause.words} {cause.words}"
    # The database keeps no more of them.
    if len(words) > WHY_LENGTH:
        words = pick.cause.words
    findings = pick.cause.findings + cause.findings
    return replace(pick, cause=replace(pick.cause, words=words, findings=findings))


def has_place(rule: Rule, case: Case, picks: Sequence[Pick]) -> bool:
    taken = sum(pick.rule.stage is rule.stage for pick in picks)
    in_session = sum(not is_apart(pick.entry) for pick in picks)
    # Warmth and walks stand outside the session.
    has_room = in_session < MOST_IN_SESSION or rule.stage in (Stage.WARM, Stage.WALK)
    return has_room and taken < rule.places(case.phase)


def best(
    rule: Rule,
    cause: Cause,
    allowed: Sequence[Entry],
    picks: Sequence[Pick],
    case: Case,
) -> list[Pick]:
    fitting = [entry for entry in allowed if answers(entry, rule, cause, picks)]
    ranks = [rank(entry, cause, case) for entry in fitting]
    tied = [entry for entry, r in zip(fitting, ranks, strict=True) if r == min(ranks)]
    # What answers a finding stays; what is general changes from week to week.
    turn = 0 if cause.findings else case.turn % max(1, len(tied))
    return [
        Pick(entry=swapped(entry, allowed, picks, case), rule=rule, cause=cause)
        for entry in tied[turn:][:1]
    ]


def swapped(
    entry: Entry, allowed: Sequence[Entry], picks: Sequence[Pick], case: Case
) -> Entry:
    wish = case.preferences.swaps.get(entry.slug)
    taken = {pick.entry.slug for pick in picks}
    wished = [e for e in allowed if e.slug == wish and e.slug not in taken]
    return wished[0] if wished else entry


def answers(entry: Entry, rule: Rule, cause: Cause, picks: Sequence[Pick]) -> bool:
    if not rule.fits(entry):
        return False
    is_meant = not cause.structures or entry.is_for(cause.structures)
    return is_meant and not any(is_alike(pick.entry, entry) for pick in picks)


def is_alike(one: Entry, other: Entry) -> bool:
    return one.slug == other.slug or bool(one.ladder and one.ladder == other.ladder)


def rank(entry: Entry, cause: Cause, case: Case) -> tuple[int | bool, ...]:
    """Sort key, least first: aimed at the structure and the side, of the technique that
    comes first, away from the direction that hurts, a plank if measured, short enough,
    of fitting level, best supported."""
    return (
        bool(cause.structures) and not entry.primary & cause.structures,
        cause.side is not None and not entry.is_sided,
        TECHNIQUES.index(entry.technique),
        bends_unhelpfully(entry, case),
        -plank_preference(entry, case),
        # More than a third of the session leaves too little for the rest.
        3 * entry.seconds(case.phase) > 60 * case.preferences.minutes,
        abs(entry.level - FITTING_LEVELS[case.phase]),
        GRADES.index(entry.grade),
    )


def bends_unhelpfully(entry: Entry, case: Case) -> bool:
    directions = {Caution.FLEXION_HURTS, Caution.EXTENSION_HURTS}
    hurting = directions & case.all_cautions
    if Aim.MOBILISE not in entry.aims or len(hurting) != 1:
        return False
    return not entry.cautions & (directions - hurting)


def plank_preference(entry: Entry, case: Case) -> int:
    is_measured = case.plank_held is not None
    return entry.rung if is_measured and entry.ladder == PLANK_LADDER else 0


def alternatives(
    item: str, rule_slug: str, entries: Sequence[Entry], case: Case
) -> list[Entry]:
    """What is allowed and does the same job as the item, the best first."""
    case = as_borne(case)
    rule = next(rule for rule in RULES if rule.slug == rule_slug)
    done = next(entry for entry in entries if entry.slug == item)
    cause = Cause(words=rule.words, structures=done.primary)
    same_job = [
        entry
        for entry in suitable(entries, case)
        if entry.slug != item and answers(entry, rule, cause, ())
    ]
    return sorted(same_job, key=lambda entry: (rank(entry, cause, case), entry.slug))
