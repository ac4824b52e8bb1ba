"""What a plan says about findings that it has no exercise for."""

from collections.abc import Sequence

from assessment.self_tests.rules.findings import Kind
from exercises.values.catalogue_exercise import Entry
from program.planning.choice import Pick, answers
from program.rules.contraindications import Case, first_bar
from program.rules.selection import RULES, Cause, Rule, found_words, grouped

PAINFUL_NOTE = (
    "It is not counted as tight or weak. Relief comes first, and you test it again "
    "in two weeks."
)
NO_ROOM_NOTE = "There is no room for it this week. It takes its turn in another."
LATER_NOTE = "It waits for a later phase. Relief comes first."
NO_EXERCISE_NOTE = "The catalogue has no exercise for it yet."


def notes(picks: Sequence[Pick], entries: Sequence[Entry], case: Case) -> list[str]:
    causes = [(rule, cause) for rule in RULES for cause in rule.causes(rule, case)]
    told = [
        f"{cause.words} {words}"
        for rule, cause in causes
        if is_to_be_served(cause)
        and (words := served_words(picks, rule, cause, entries, case))
    ]
    return painful_notes(case) + told


def painful_notes(case: Case) -> list[str]:
    painful = [finding for finding in case.findings if finding.kind is Kind.PAINFUL]
    return [f"{found_words(group)} {PAINFUL_NOTE}" for group in grouped(painful)]


def is_to_be_served(cause: Cause) -> bool:
    return any(finding.kind is not Kind.PAINFUL for finding in cause.findings)


def served_words(
    picks: Sequence[Pick],
    rule: Rule,
    cause: Cause,
    entries: Sequence[Entry],
    case: Case,
) -> str:
    """Nothing when an exercise of the plan names the cause; else what there is."""
    findings = set(cause.findings)
    served = [pick for pick in picks if findings <= set(pick.cause.findings)]
    if not served:
        return missing_words(rule, cause, entries, case)
    is_named = any(cause.words in pick.cause.words for pick in served)
    return "" if is_named else f"“{served[0].entry.name}” is for it too."


def missing_words(
    rule: Rule, cause: Cause, entries: Sequence[Entry], case: Case
) -> str:
    fitting = [entry for entry in entries if answers(entry, rule, cause, ())]
    if not fitting:
        return NO_EXERCISE_NOTE
    bars = [first_bar(entry, case) for entry in fitting]
    if None in bars:
        return NO_ROOM_NOTE if rule.places(case.phase) else LATER_NOTE
    words = dict.fromkeys(bar.words for bar in bars if bar)
    return f"No exercise for it suits you now: each {', or '.join(words)}."
