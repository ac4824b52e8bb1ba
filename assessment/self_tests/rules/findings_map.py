"""Findings on the body: which structures to mark, on which side, and the text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assessment.self_tests.definitions import get_self_test
from assessment.self_tests.rules import wording
from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from exercises.figures.body_map.drawing import (
    BodyRegion,
    BodyView,
    RegionMark,
    view_of_structure,
)
from exercises.values.vocabulary import Side

FINDING_MARKS = {
    FindingKind.TIGHT: RegionMark.FILLED,
    FindingKind.WEAK: RegionMark.OUTLINED,
    FindingKind.STIFF: RegionMark.OUTLINED,
    FindingKind.UNEVEN: RegionMark.OUTLINED,
    FindingKind.PAINFUL: RegionMark.DASHED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingsBodyMap:
    """One view of the body with the findings on it."""

    view: BodyView
    regions: Mapping[BodyRegion, RegionMark]
    description: str

    @property
    def sides_left_to_right(self) -> tuple[Side, Side]:
        """The person's sides in the order of the page."""
        sides = (Side.RIGHT, Side.LEFT)
        return sides if self.view is BodyView.FRONT else (Side.LEFT, Side.RIGHT)


def build_findings_body_maps(
    findings: Iterable[Finding],
) -> tuple[FindingsBodyMap, ...]:
    all_findings = tuple(findings)
    return (
        tuple(build_findings_body_map(view, all_findings) for view in BodyView)
        if all_findings
        else ()
    )


def build_findings_body_map(
    view: BodyView, findings: Iterable[Finding]
) -> FindingsBodyMap:
    shown = [
        finding for finding in findings if view_of_structure(finding.structure) is view
    ]
    regions: dict[BodyRegion, RegionMark] = {}
    for finding in shown:
        # A place has one mark, for its first finding; the text names all of them.
        regions.setdefault(region_of_finding(finding), FINDING_MARKS[finding.kind])
    titles = "; ".join(wording.format_finding_title(finding) for finding in shown)
    return FindingsBodyMap(
        view=view,
        regions=regions,
        description=f"The body seen from the {view}. Marked: {titles or 'nothing'}.",
    )


def region_of_finding(finding: Finding) -> BodyRegion:
    is_either = (
        finding.kind is FindingKind.PAINFUL
        and not get_self_test(finding.test).locates_pain
    )
    return finding.structure, None if is_either else finding.side
