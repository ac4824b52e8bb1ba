"""Findings in the order in which a plan addresses them: by structure, surest first."""

from collections.abc import Iterable
from itertools import groupby

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from assessment.self_tests.rules.reliability import Confidence
from exercises.values.vocabulary import (
    JOINT_STRUCTURES,
    MAIN_MUSCLES,
    Structure,
)

CONFIDENCE_ORDER = tuple(Confidence)
STRUCTURE_ORDER = tuple(Structure)


def resolve_finding_kind(finding: Finding) -> FindingKind:
    """Decide how to treat it: a limited side is a stiff joint or a tight muscle."""
    if finding.kind is not FindingKind.UNEVEN:
        return finding.kind
    return (
        FindingKind.STIFF
        if finding.structure in JOINT_STRUCTURES
        else FindingKind.TIGHT
    )


def finding_sort_key(finding: Finding) -> tuple[int, bool, int, str, str]:
    """Sort key: the surest first, then the four main muscles.

    Sides play no part: a mirrored person gets the mirrored plan.
    """
    return (
        CONFIDENCE_ORDER.index(finding.confidence),
        finding.structure not in MAIN_MUSCLES,
        STRUCTURE_ORDER.index(finding.structure),
        finding.kind,
        finding.test,
    )


def group_by_structure(findings: Iterable[Finding]) -> list[tuple[Finding, ...]]:
    """Left stands before right in a group, and decides nothing."""
    ordered = sorted(
        findings,
        key=lambda f: (
            STRUCTURE_ORDER.index(f.structure),
            finding_sort_key(f),
            f.side or "",
        ),
    )
    groups = [tuple(g) for _, g in groupby(ordered, key=lambda f: f.structure)]
    return sorted(groups, key=lambda group: finding_sort_key(group[0]))
