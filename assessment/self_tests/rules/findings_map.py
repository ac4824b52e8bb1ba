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
from exercises.figures.body_map.letters import LetteredRegion
from exercises.values.vocabulary import Side

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
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
    letters: tuple[LetteredRegion, ...]
    description: str

    @property
    def sides_left_to_right(self) -> tuple[Side, Side]:
        """The person's sides in the order of the page."""
        sides = (Side.RIGHT, Side.LEFT)
        return sides if self.view is BodyView.FRONT else (Side.LEFT, Side.RIGHT)


def letter_findings(findings: Iterable[Finding]) -> tuple[tuple[str, Finding], ...]:
    """Give each its letter, in the order of the page: what only hurt comes last."""
    ordered = sorted(findings, key=lambda each: each.kind is FindingKind.PAINFUL)
    return tuple((format_letter(number), each) for number, each in enumerate(ordered))


def format_letter(number: int) -> str:
    """`A` to `Z`, then `AA`, `AB`."""
    rounds, place = divmod(number, len(LETTERS))
    first = LETTERS[rounds - 1] if rounds else ""
    return first + LETTERS[place]


def build_findings_body_maps(
    findings: Iterable[Finding],
) -> tuple[FindingsBodyMap, ...]:
    lettered = letter_findings(findings)
    return (
        tuple(build_findings_body_map(view, lettered) for view in BodyView)
        if lettered
        else ()
    )


def build_findings_body_map(
    view: BodyView, lettered: Iterable[tuple[str, Finding]]
) -> FindingsBodyMap:
    shown = [
        (letter, finding)
        for letter, finding in lettered
        if view_of_structure(finding.structure) is view
    ]
    regions: dict[BodyRegion, RegionMark] = {}
    for _, finding in shown:
        # A place has one mark, for its first finding; the text names all of them.
        regions.setdefault(region_of_finding(finding), FINDING_MARKS[finding.kind])
    titles = "; ".join(
        f"{letter}. {wording.format_finding_title(finding)}"
        for letter, finding in shown
    )
    return FindingsBodyMap(
        view=view,
        regions=regions,
        letters=tuple(
            LetteredRegion(letter=letter, region=region_of_finding(finding))
            for letter, finding in shown
        ),
        description=f"The body seen from the {view}. Marked: {titles or 'nothing'}.",
    )


def region_of_finding(finding: Finding) -> BodyRegion:
    is_either = (
        finding.kind is FindingKind.PAINFUL
        and not get_self_test(finding.test).locates_pain
    )
    return finding.structure, None if is_either else finding.side
