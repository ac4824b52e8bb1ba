"""What a plan says about findings that it has no exercise for."""

from collections.abc import Sequence, Set

from assessment.findings import Finding, Kind
from exercises.entries import Entry
from program.choice import Pick, answers
from program.suitability import Case, first_bar
from program.wants import RULES, Cause, Rule, found_words, grouped

PAINFUL_NOTE = (
    "It is not counted as tight or weak. Relief comes first, and you test it again "
    "in two weeks."
)
NO_ROOM_NOTE = "There is no room for it in this plan yet. Others weigh more."
NO_EXERCISE_NOTE = "The catalogue has no exercise for it yet."


def notes(picks: Sequence[Pick], entries: Sequence[Entry], case: Case) -> list[str]:
    served = {finding for pick in picks for finding in pick.cause.findings}
    return painful_notes(case) + [
        f"{cause.words} {missing_words(rule, cause, entries, case)}"
        for rule in RULES
        for cause in rule.causes(rule, case)
        if is_missing(cause, served)
    ]


def painful_notes(case: Case) -> list[str]:
    painful = [finding for finding in case.findings if finding.kind is Kind.PAINFUL]
    return [f"{found_words(group)} {PAINFUL_NOTE}" for group in grouped(painful)]


def is_missing(cause: Cause, served: Set[Finding]) -> bool:
    is_painful = any(finding.kind is Kind.PAINFUL for finding in cause.findings)
    return bool(cause.findings) and not is_painful and not served & set(cause.findings)


def missing_words(
    rule: Rule, cause: Cause, entries: Sequence[Entry], case: Case
) -> str:
    fitting = [entry for entry in entries if answers(entry, rule, cause, ())]
    if not fitting:
        return NO_EXERCISE_NOTE
    bars = [first_bar(entry, case) for entry in fitting]
    if None in bars:
        return NO_ROOM_NOTE
    words = dict.fromkeys(bar.words for bar in bars if bar)
    return f"No exercise for it suits you now: each {', or '.join(words)}."
