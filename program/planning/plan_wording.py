"""The text of a plan: why an exercise is in it, and what is missing; no decisions."""

from collections.abc import Iterable
from itertools import groupby

from assessment.self_tests.definitions import get_self_test
from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from assessment.self_tests.rules.retest import RETEST_WEEKS
from assessment.self_tests.rules.wording import format_finding_title
from core.values.text import isolate_text, join_words
from program.planning.unmet_findings import NoteKind, PlanNote
from program.rules.contraindications import CONTRAINDICATIONS
from program.rules.selection import SELECTION_RULES, SUPPORT_RULE_SLUGS
from progress.values.activities import NamedActivity

NOTE_TEXTS = {
    NoteKind.SORE_DAY: (
        "Your pain is up today, so strength is light or waits. Your phase stays."
    ),
    NoteKind.PAINFUL: (
        "It is not counted as tight or weak. Relief comes first, and you test it again "
        f"in {RETEST_WEEKS} weeks."
    ),
    NoteKind.NO_ROOM: (
        "There is no room for it this week. It takes its turn in another."
    ),
    NoteKind.LATER_PHASE: "It waits for a later phase. Relief comes first.",
    NoteKind.NO_EXERCISE: "The catalogue has no exercise for it yet.",
}


def describe_reason(
    rule_slug: str, findings: Iterable[Finding], supported: Iterable[Finding] = ()
) -> str:
    """Describe the findings that an exercise addresses, or why everyone does it."""
    rule = next(rule for rule in SELECTION_RULES if rule.slug == rule_slug)
    treated = describe_grouped_findings(findings)
    titles = "; ".join(dict.fromkeys(map(format_finding_title, supported)))
    if not titles:
        return treated or rule.reason
    if rule.slug in SUPPORT_RULE_SLUGS and not treated:
        return f"{titles}. {rule.reason}"
    return f"{treated or rule.reason} It also serves: {titles}."


def describe_activities(activities: Iterable[NamedActivity]) -> str:
    """What it is for, in the words of the person whose plan it is."""
    names = [f"“{isolate_text(activity.name)}”" for activity in activities]
    return f"For {join_words(names)}." if names else ""


def describe_note(note: PlanNote) -> str:
    text = NOTE_TEXTS.get(note.kind) or describe_contraindications(note)
    return f"{describe_grouped_findings(note.findings)} {text}".lstrip()


def describe_contraindications(note: PlanNote) -> str:
    reasons = {rule.slug: rule.reason for rule in CONTRAINDICATIONS}
    each = ", or ".join(reasons[slug] for slug in note.contraindications)
    return f"No exercise for it suits you now: each {each}."


def describe_grouped_findings(findings: Iterable[Finding]) -> str:
    """One sentence for each structure, in the order of the findings."""
    groups = groupby(findings, key=lambda finding: finding.structure)
    return " ".join(describe_findings(tuple(group)) for _, group in groups)


def describe_findings(findings: tuple[Finding, ...]) -> str:
    titles = sorted({format_finding_title(finding) for finding in findings})
    tests = sorted({f"“{get_self_test(finding.test).name}”" for finding in findings})
    where = (
        "" if findings[0].kind is FindingKind.PAINFUL else f" in {' and '.join(tests)}"
    )
    return f"{'; '.join(titles)}{where}."
