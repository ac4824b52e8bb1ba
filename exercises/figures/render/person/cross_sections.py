"""Elliptical cross-sections along the body, and the outline that they sweep."""

from collections.abc import Iterable, Sequence
from math import cos, hypot, sin, tau
from typing import NamedTuple

from exercises.figures.engine.geometry import Camera, PagePoint, Vector

# Enough for a round outline that costs few bytes.
OUTLINE_DIRECTIONS = 8
# How far off the corner of an edge may be, in reaches of its section.
SHARPEST_CORNER = 1.35


class CrossSection(NamedTuple):
    """An ellipse in space: its middle and its two half-axes."""

    middle: Vector
    half_width: Vector
    half_depth: Vector


class SectionOnPage(NamedTuple):
    """The same as the camera sees it."""

    middle: PagePoint
    half_width: PagePoint
    half_depth: PagePoint

    def reach_along(self, direction: PagePoint) -> float:
        """How far it reaches from its middle, in a unit direction."""
        return hypot(self.half_width.dot(direction), self.half_depth.dot(direction))

    def farthest_point(self, direction: PagePoint) -> PagePoint:
        width, depth = self.half_width.dot(direction), self.half_depth.dot(direction)
        reach = hypot(width, depth) or 1.0
        return self.middle.plus(self.half_width, width / reach).plus(
            self.half_depth, depth / reach
        )

    @property
    def as_sphere(self) -> "SectionOnPage":
        radius = max(self.half_width.length, self.half_depth.length)
        return self._replace(
            half_width=PagePoint(radius, 0), half_depth=PagePoint(0, radius)
        )


class Edges(NamedTuple):
    """The two long sides of a swept outline, from its root to its end."""

    right: list[PagePoint]
    left: list[PagePoint]


def project_section(camera: Camera, section: CrossSection) -> SectionOnPage:
    return SectionOnPage(*map(camera.project_to_page, section))


def project_sphere(camera: Camera, middle: Vector, radius: float) -> SectionOnPage:
    return SectionOnPage(
        camera.project_to_page(middle), PagePoint(radius, 0), PagePoint(0, radius)
    )


def trace_edges(
    sections: Sequence[SectionOnPage], sharpest: float = SHARPEST_CORNER
) -> Edges:
    """Each section reaches to both sides of the way from its neighbours."""
    right, left, last = [], [], len(sections) - 1
    for number, section in enumerate(sections):
        before = sections[max(number - 1, 0)].middle
        after = sections[min(number + 1, last)].middle
        way = after.minus(before)
        # Where the way bends, the corner of an edge is farther off than a straight one.
        detour = (
            section.middle.minus(before).length + after.minus(section.middle).length
        )
        corner = min(detour / (way.length or 1.0), sharpest)
        out = way.unit.clockwise_normal
        reach = section.reach_along(out) * corner
        right.append(section.middle.plus(out, reach))
        left.append(section.middle.plus(out, -reach))
    return Edges(right, left)


def find_cap(before: SectionOnPage, last: SectionOnPage) -> PagePoint:
    """As far beyond a section as it is wide: half a circle."""
    along = last.middle.minus(before.middle).unit
    return last.middle.plus(along, last.reach_along(along.clockwise_normal))


def wrap_sections(
    sections: Iterable[SectionOnPage], directions: int = OUTLINE_DIRECTIONS
) -> list[PagePoint]:
    """An outline round all of them, with the same number of corners for any view.

    It runs anticlockwise, as circles do: where they overlap, nothing is left out.
    """
    known = tuple(sections)
    outline = []
    for step in range(directions):
        turn = -tau * step / directions
        direction = PagePoint(cos(turn), sin(turn))
        farthest = (section.farthest_point(direction) for section in known)
        outline.append(max(farthest, key=direction.dot))
    return outline
