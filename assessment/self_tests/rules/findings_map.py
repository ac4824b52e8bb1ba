"""Findings on the body: which structures to mark, on which side, and the words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assessment.self_tests.definitions import by_slug
from assessment.self_tests.rules import wording
from assessment.self_tests.rules.cut_offs import Kind
from assessment.self_tests.rules.findings import Finding
from exercises.figures.body_map.drawing import Region, View, view_of
from exercises.values.vocabulary import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyMap:
    """One view of the body; `ends` are the sides of the person as the page has them."""

    view: View
    regions: Mapping[Region, str]
    words: str

    @property
    def ends(self) -> tuple[Side, Side]:
        sides = (Side.RIGHT, Side.LEFT)
        return sides if self.view is View.FRONT else (Side.LEFT, Side.RIGHT)


def body_maps(findings: Iterable[Finding]) -> tuple[BodyMap, ...]:
    found = tuple(findings)
    return tuple(body_map(view, found) for view in View) if found else ()


def body_map(view: View, found: Iterable[Finding]) -> BodyMap:
    shown = [finding for finding in found if view_of(finding.structure) is view]
    regions: dict[Region, str] = {}
    for finding in shown:
        # A place has one mark, of what was found there first; the words say all.
        regions.setdefault(region(finding), finding.kind.value)
    titles = "; ".join(wording.title(finding) for finding in shown)
    return BodyMap(
        view=view,
        regions=regions,
        words=f"The body seen from the {view}. Marked: {titles or 'nothing'}.",
    )


def region(finding: Finding) -> Region:
    # Where a test on one side speaks of the other, its pain can come from either.
    is_either = finding.kind is Kind.PAINFUL and by_slug(finding.test).shows_other_side
    return finding.structure, None if is_either else finding.side
