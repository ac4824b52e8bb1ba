"""Findings that a plan has no exercise for, and the reasons why."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from exercises.values.catalogue_exercise import CatalogueExercise
from program.planning.choice import (
    SelectedExercise,
    answers_indication,
    is_indication_served,
)
from program.rules.contraindications import find_contraindication
from program.rules.finding_groups import group_by_structure
from program.rules.indications import Indication, SelectionRule
from program.rules.plan_case import PlanCase
from program.rules.selection import SELECTION_RULES


class NoteKind(StrEnum):
    SORE_DAY = "sore-day"
    PAINFUL = "painful"
    NO_ROOM = "no-room"
    LATER_PHASE = "later-phase"
    NO_EXERCISE = "no-exercise"
    UNSUITABLE = "unsuitable"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNote:
    """A remark that accompanies a plan, about these findings.

    `contraindications` are those that rule out every suitable exercise.
    """

    kind: NoteKind
    findings: tuple[Finding, ...] = ()
    contraindications: tuple[str, ...] = ()

    @property
    def finding_keys(self) -> tuple[str, ...]:
        return tuple(finding.key for finding in self.findings)

    @property
    def key(self) -> str:
        """A different key means a different remark, whatever the text."""
        return " ".join([self.kind, *self.finding_keys, *self.contraindications])


def find_unmet_findings(
    selection: Sequence[SelectedExercise],
    entries: Sequence[CatalogueExercise],
    case: PlanCase,
) -> list[PlanNote]:
    """Painful findings first; then, in rule order, any the plan does not address."""
    painful = [
        PlanNote(kind=NoteKind.PAINFUL, findings=group)
        for group in group_by_structure(case.painful_findings)
    ]
    return painful + [
        explain_unmet_indication(rule, indication, entries, case)
        for rule in SELECTION_RULES
        for indication in rule.find_indications(rule, case)
        if has_servable_finding(indication)
        and not is_indication_served(selection, indication)
    ]


def has_servable_finding(indication: Indication) -> bool:
    return any(
        finding.kind is not FindingKind.PAINFUL for finding in indication.findings
    )


def explain_unmet_indication(
    rule: SelectionRule,
    indication: Indication,
    entries: Sequence[CatalogueExercise],
    case: PlanCase,
) -> PlanNote:
    fitting = [
        entry for entry in entries if answers_indication(entry, rule, indication, ())
    ]
    if not fitting:
        return PlanNote(kind=NoteKind.NO_EXERCISE, findings=indication.findings)
    reasons = [find_contraindication(entry, case) for entry in fitting]
    barred_by = dict.fromkeys(reason.slug for reason in reasons if reason)
    if None not in reasons:
        return PlanNote(
            kind=NoteKind.UNSUITABLE,
            findings=indication.findings,
            contraindications=tuple(barred_by),
        )
    has_places = rule.places_in_phase(case.phase)
    kind = NoteKind.NO_ROOM if has_places else NoteKind.LATER_PHASE
    return PlanNote(kind=kind, findings=indication.findings)
