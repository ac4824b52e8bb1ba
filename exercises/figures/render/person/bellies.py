"""The belly of a muscle on the page: one smooth leaf inside what it belongs to."""

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from exercises.figures.engine.geometry import PagePoint, control_point_through

Outlines = Sequence[Sequence[PagePoint]]


class Stretch(NamedTuple):
    """From where to where along a muscle its belly is drawn."""

    start: float
    end: float


class PlaceOnAxis(NamedTuple):
    middle: PagePoint
    across: PagePoint


class BellyAxis(NamedTuple):
    """On the page, where a muscle begins, passes and ends."""

    start: PagePoint
    middle: PagePoint
    end: PagePoint

    def moved_towards(self, bones: "BellyAxis", share: float) -> "BellyAxis":
        return BellyAxis(
            *(
                find_point_between(place, bone, share)
                for place, bone in zip(self, bones, strict=True)
            )
        )

    def shortened_to(self, length: float) -> "BellyAxis":
        start, middle, end = self
        return BellyAxis(
            find_point_between(middle, start, length),
            middle,
            find_point_between(middle, end, length),
        )

    def lengthened_to(self, length: float) -> "BellyAxis":
        """For what points at the viewer."""
        way = self.end.minus(self.start)
        lacking = max(0.0, length - way.length) / 2
        return BellyAxis(
            self.start.plus(way.unit, -lacking),
            self.middle,
            self.end.plus(way.unit, lacking),
        )

    def cut_to(self, stretch: "Stretch") -> "BellyAxis":
        middle = (stretch.start + stretch.end) / 2
        shares = stretch.start, middle, stretch.end
        return BellyAxis(*(self.locate_at(share).middle for share in shares))

    def locate_at(self, share: float) -> "PlaceOnAxis":
        before = find_point_between(self.start, self.control, share)
        after = find_point_between(self.control, self.end, share)
        return PlaceOnAxis(
            find_point_between(before, after, share),
            after.minus(before).unit.clockwise_normal,
        )

    @property
    def control(self) -> PagePoint:
        """A bend sharper than that would fold the belly."""
        control = control_point_through(*self)
        halfway = self.start.midpoint_to(self.end)
        bend = control.minus(halfway)
        most = SHARPEST_BEND * self.end.minus(self.start).length
        return halfway.plus(bend.unit, min(bend.length, most))


# From one end to the other, and how much of the width is reached there.
LEAF = ((0.14, 0.6), (0.5, 1.2), (0.86, 0.6))
SKIN_MARGIN = 0.008
SHARPEST_BEND = 0.3  # of its length
# How many times as long as half its width a belly is, and how much of its length stays
# when it gets smaller.
SLENDERNESS, LEAST_LENGTH = 4.4, 0.4
# How large, and how far pulled towards the bones: what is tried, best first.
BELLY_FITS = sorted(
    product((1.0, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1), (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)),
    key=lambda fit: 1 - fit[0] + 0.4 * fit[1],
)


def fit_belly(
    axis: BellyAxis, bones: BellyAxis, width: float, outlines: Outlines
) -> list[PagePoint]:
    """The largest that lies inside the outlines."""
    for size, pull in BELLY_FITS:
        pulled = axis.moved_towards(bones, pull).lengthened_to(SLENDERNESS * width)
        fitted = pulled.shortened_to(LEAST_LENGTH + (1 - LEAST_LENGTH) * size)
        margined = trace_leaf(fitted, width * size + SKIN_MARGIN)
        if all(is_inside_any(place, outlines) for place in list_middles(margined)):
            break
    return trace_leaf(fitted, width * size)


def trace_leaf(axis: BellyAxis, width: float) -> list[PagePoint]:
    """There along one side and back along the other, slender at both ends."""
    right, left = [], []
    for share, fullness in LEAF:
        middle, across = axis.locate_at(share)
        right.append(middle.plus(across, width * fullness))
        left.append(middle.plus(across, -width * fullness))
    return [axis.start, *right, axis.end, *left[::-1]]


def list_middles(corners: Sequence[PagePoint]) -> list[PagePoint]:
    """The places between its corners through which a curve passes."""
    return [
        corner.midpoint_to(following)
        for corner, following in zip(corners, [*corners[1:], corners[0]], strict=True)
    ]


def find_point_between(start: PagePoint, end: PagePoint, share: float) -> PagePoint:
    return start.plus(end.minus(start), share)


def measure_hidden_share(belly: Sequence[PagePoint], covers: Outlines) -> float:
    """Of a belly below what is nearer."""
    halves = [a.midpoint_to(b) for a, b in zip(belly, belly[::-1], strict=True)]
    places = [*belly, *halves]
    return sum(is_inside_any(place, covers) for place in places) / len(places)


def is_cut_in_two(belly: Sequence[PagePoint], covers: Outlines) -> bool:
    """Whether what is nearer leaves its ends in sight, or its sides, and no middle."""
    start, _, right, _, end, _, left, _ = (
        is_inside_any(place, covers) for place in belly
    )
    is_whole = (start or end) and (right or left)
    middle = belly[2].midpoint_to(belly[6])
    return not is_whole and is_inside_any(middle, covers)


def is_inside_any(place: PagePoint, outlines: Outlines) -> bool:
    return any(is_inside(place, outline) for outline in outlines)


def is_inside(place: PagePoint, outline: Sequence[PagePoint]) -> bool:
    """By counting how often the outline winds round it."""
    winding = 0
    for start, end in zip(outline, [*outline[1:], outline[0]], strict=True):
        turn = (end.x - start.x) * (place.y - start.y) - (place.x - start.x) * (
            end.y - start.y
        )
        if start.y <= place.y < end.y and turn > 0:
            winding += 1
        elif end.y <= place.y < start.y and turn < 0:
            winding -= 1
    return winding != 0
