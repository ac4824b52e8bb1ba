"""All findings of a test session in one sentence; knows no page."""

from collections.abc import Iterable, Sequence

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from assessment.self_tests.rules.wording import format_structure_name
from core.values.text import join_words
from exercises.values.vocabulary import Structure

ONLY_PAIN_TEXT = "Some of it hurt, and what hurts cannot be judged today."
# More places than these are counted, not named.
MOST_NAMED_PLACES = 2


def describe_verdict(findings: Iterable[Finding]) -> str:
    """The sentence above the list of findings; empty if there are none."""
    all_findings = tuple(findings)
    judged = [each for each in all_findings if each.kind is not FindingKind.PAINFUL]
    if not judged:
        return ONLY_PAIN_TEXT if all_findings else ""
    words = list(dict.fromkeys(map(get_verdict_word, judged)))
    groups = [
        [each for each in judged if get_verdict_word(each) == word] for word in words
    ]
    parts = [
        f"{word} {describe_places(group)}"
        for word, group in zip(words, groups, strict=True)
    ]
    return f"You are {join_words(parts)}. This can change."


def get_verdict_word(finding: Finding) -> str:
    return "unsteady" if finding.structure is Structure.PELVIS else finding.kind.value


def describe_places(findings: Sequence[Finding]) -> str:
    """Both sides of one structure are one place."""
    places = list(dict.fromkeys(describe_place(each, findings) for each in findings))
    if len(places) > MOST_NAMED_PLACES:
        return f"in {len(places)} places"
    return join_words(places)


def describe_place(finding: Finding, findings: Iterable[Finding]) -> str:
    sides = {each.side for each in findings if each.structure == finding.structure}
    # What is uneven lies between the two sides, and there is one pelvis.
    is_between = finding.kind is FindingKind.UNEVEN
    is_both = len(sides) > 1 or is_between or finding.structure is Structure.PELVIS
    name = format_structure_name(finding.structure, None if is_both else finding.side)
    if name.startswith("deep in"):
        return name
    return f"at the {name}" if " of " in name else f"in the {name}"
