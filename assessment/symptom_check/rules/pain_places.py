"""Where the answers to "where is the pain?" lie on the picture of the body."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.values.svg import Markup, ViewBox, build_element
from exercises.figures.body_map.drawing import (
    BodyView,
    build_map_svg,
    draw_body_outline,
    draw_outline,
    place_css_class,
    view_of_structure,
)
from exercises.figures.body_map.regions import (
    REGION_OUTLINES,
    RegionCorner,
    RegionOutline,
)
from exercises.values.vocabulary import Side, Structure

VIEW_WORDS = {BodyView.BACK: "Back", BodyView.FRONT: "Front"}
# Without the margins of other maps, so that a finger finds its place on a phone.
NARROW_VIEW_BOX = ViewBox(left=-55, top=-245, width=110, height=247)


@dataclass(frozen=True, slots=True)
class PlaceMark:
    """What lights up when a place is ticked: an area on each half of the body."""

    view: BodyView
    outline: RegionOutline


def mark_structure(structure: Structure) -> PlaceMark:
    return PlaceMark(view_of_structure(structure), REGION_OUTLINES[structure])


# What no muscle or joint of the exercises covers.
UPPER_BACK = (
    *(RegionCorner("chest", -0.002, 0.006), RegionCorner("chest", 0.052, 0.006)),
    *(RegionCorner("collar", 0.05, -0.024), RegionCorner("collar", -0.002, -0.014)),
)
MIDDLE_BACK = (
    *(RegionCorner("ribs", -0.002, 0.006), RegionCorner("ribs", 0.046, 0.006)),
    *(RegionCorner("chest", 0.05, -0.004), RegionCorner("chest", -0.002, -0.004)),
)
HIP_AT_THE_SIDE = (
    *(RegionCorner("hip", 0.034, 0.05), RegionCorner("hip", 0.05, 0.028)),
    *(RegionCorner("hip", 0.054, 0.0), RegionCorner("hip", 0.05, -0.02)),
    *(RegionCorner("hip", 0.034, -0.014), RegionCorner("hip", 0.034, 0.02)),
)
SHIN = (
    *(RegionCorner("knee", -0.018, -0.03), RegionCorner("knee", 0.024, -0.03)),
    *(RegionCorner("shin", 0.028, 0.01), RegionCorner("ankle", 0.014, 0.08)),
    *(RegionCorner("ankle", -0.012, 0.08), RegionCorner("shin", -0.024, 0.01)),
)

PLACE_MARKS: Mapping[str, tuple[PlaceMark, ...]] = {
    "low_back": (mark_structure(Structure.LUMBAR_SPINE),),
    "buttock": (mark_structure(Structure.GLUTEALS),),
    "flank": (mark_structure(Structure.QUADRATUS_LUMBORUM),),
    "middle_back": (PlaceMark(BodyView.BACK, MIDDLE_BACK),),
    "upper_back": (PlaceMark(BodyView.BACK, UPPER_BACK),),
    "neck": (mark_structure(Structure.NECK),),
    "chest_wall": (mark_structure(Structure.CHEST),),
    "belly": (mark_structure(Structure.ABDOMINALS),),
    "groin": (mark_structure(Structure.HIP_FLEXOR),),
    "hip": (PlaceMark(BodyView.FRONT, HIP_AT_THE_SIDE),),
    "thigh": (mark_structure(Structure.HAMSTRINGS),),
    "thigh_front": (
        mark_structure(Structure.QUADRICEPS),
        mark_structure(Structure.RECTUS_FEMORIS),
    ),
    "below_knee": (mark_structure(Structure.CALVES),),
    "shin": (PlaceMark(BodyView.FRONT, SHIN),),
}


@dataclass(frozen=True, slots=True)
class TapArea:
    """An area of the picture to tap, in its own units: far larger than the mark."""

    place: str
    left: int
    top: int
    width: int
    height: int


TAP_AREAS: Mapping[BodyView, tuple[TapArea, ...]] = {
    BodyView.BACK: (
        TapArea("neck", -16, -218, 32, 19),
        TapArea("upper_back", -28, -199, 56, 16),
        TapArea("middle_back", -28, -183, 56, 14),
        TapArea("flank", -28, -169, 18, 28),
        TapArea("low_back", -10, -169, 20, 28),
        TapArea("flank", 10, -169, 18, 28),
        TapArea("buttock", -28, -141, 56, 28),
        TapArea("thigh", -28, -113, 56, 46),
        TapArea("below_knee", -28, -67, 56, 58),
    ),
    BodyView.FRONT: (
        TapArea("neck", -16, -218, 32, 19),
        TapArea("chest_wall", -28, -199, 56, 30),
        TapArea("belly", -28, -169, 56, 27),
        TapArea("hip", -32, -142, 14, 28),
        TapArea("groin", -18, -142, 36, 28),
        TapArea("hip", 18, -142, 14, 28),
        TapArea("thigh_front", -28, -114, 56, 46),
        TapArea("shin", -28, -68, 56, 58),
    ),
}


def draw_pain_place_maps(
    input_ids: Mapping[str, str],
) -> tuple[tuple[str, Markup], ...]:
    """Draw the back and front of the body; a tap ticks the checkbox with that id.

    The ids are in the order of the checkboxes, whose numbers light up the places. The
    pictures have no text: the labels of the options say everything they show.
    """
    return tuple(
        (words, draw_place_map(view, input_ids)) for view, words in VIEW_WORDS.items()
    )


def draw_place_map(view: BodyView, input_ids: Mapping[str, str]) -> Markup:
    body = draw_body_outline(view).content
    marks, taps = draw_marks(view, input_ids), draw_taps(view, input_ids)
    return build_map_svg(NARROW_VIEW_BOX, body, *marks, *taps)


def draw_marks(view: BodyView, input_ids: Mapping[str, str]) -> Iterator[Markup]:
    for number, place in enumerate(input_ids):
        for mark in PLACE_MARKS.get(place, ()):
            if mark.view is view:
                for side in Side:
                    yield draw_outline(
                        view, mark.outline, side, place_css_class(number)
                    )


def draw_taps(view: BodyView, input_ids: Mapping[str, str]) -> Iterator[Markup]:
    # A label is not SVG, so it lies on the drawing as a foreign object.
    for tap in TAP_AREAS[view]:
        yield build_element(
            "foreignObject",
            {"x": tap.left, "y": tap.top, "width": tap.width, "height": tap.height},
            build_element("label", {"for": input_ids[tap.place]}),
        )
