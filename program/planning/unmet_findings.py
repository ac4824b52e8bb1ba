"""What a plan says about findings that it has no exercise for."""

from collections.abc import Sequence

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.retest import RETEST_WEEKS
from exercises.values.catalogue_exercise import CatalogueExercise
from program.planning.choice import SelectedExercise, answers_indication
from program.planning.input import PlanCase
from program.rules.contraindications import find_contraindication
from program.rules.finding_groups import describe_findings, group_by_structure
from program.rules.indications import Indication, SelectionRule
from program.rules.selection import SELECTION_RULES

PAINFUL_FINDING_NOTE = (
    "It is not counted as tight or weak. Relief comes first, and you test it again "
    f"in {RETEST_WEEKS} weeks."
)
NO_ROOM_NOTE = "There is no room for it this week. It takes its turn in another."
LATER_PHASE_NOTE = "It waits for a later phase. Relief comes first."
NO_EXERCISE_NOTE = "The catalogue has no exercise for it yet."


def describe_unmet_findings(
    picks: Sequence[SelectedExercise],
    entries: Sequence[CatalogueExercise],
    case: PlanCase,
) -> list[str]:
    causes = [
        (rule, cause)
        for rule in SELECTION_RULES
        for cause in rule.find_indications(rule, case)
    ]
    told = [
        f"{cause.reason} {words}"
        for rule, cause in causes
        if has_servable_finding(cause)
        and (words := unmet_indication_note(picks, rule, cause, entries, case))
    ]
    return describe_painful_findings(case) + told


def describe_painful_findings(case: PlanCase) -> list[str]:
    painful = [
        finding for finding in case.findings if finding.kind is FindingKind.PAINFUL
    ]
    return [
        f"{describe_findings(group)} {PAINFUL_FINDING_NOTE}"
        for group in group_by_structure(painful)
    ]


def has_servable_finding(cause: Indication) -> bool:
    return any(finding.kind is not FindingKind.PAINFUL for finding in cause.findings)


def unmet_indication_note(
    picks: Sequence[SelectedExercise],
    rule: SelectionRule,
    cause: Indication,
    entries: Sequence[CatalogueExercise],
    case: PlanCase,
) -> str:
    """Nothing when an exercise of the plan names the cause; else what there is."""
    findings = set(cause.findings)
    served = [pick for pick in picks if findings <= set(pick.indication.findings)]
    if not served:
        return missing_exercise_note(rule, cause, entries, case)
    is_named = any(cause.reason in pick.indication.reason for pick in served)
    return "" if is_named else f"“{served[0].entry.name}” is for it too."


def missing_exercise_note(
    rule: SelectionRule,
    cause: Indication,
    entries: Sequence[CatalogueExercise],
    case: PlanCase,
) -> str:
    fitting = [entry for entry in entries if answers_indication(entry, rule, cause, ())]
    if not fitting:
        return NO_EXERCISE_NOTE
    bars = [find_contraindication(entry, case) for entry in fitting]
    if None in bars:
        return NO_ROOM_NOTE if rule.places_in_phase(case.phase) else LATER_PHASE_NOTE
    words = dict.fromkeys(bar.reason for bar in bars if bar)
    return f"No exercise for it suits you now: each {', or '.join(words)}."
