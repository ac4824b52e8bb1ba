"""Where the answers to "where is the pain?" lie on the picture of the body."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.values.svg import Markup, build_element
from exercises.figures.body_map.drawing import (
    BodyRegion,
    BodyView,
    draw_body_map,
    place_css_class,
)
from exercises.values.vocabulary import Structure

PLACE_STRUCTURES: Mapping[str, tuple[Structure, ...]] = {
    "low_back": (Structure.LUMBAR_SPINE,),
    "buttock": (Structure.GLUTEALS,),
    "flank": (Structure.QUADRATUS_LUMBORUM,),
    "thigh": (Structure.HAMSTRINGS, Structure.QUADRICEPS),
    "below_knee": (Structure.CALVES,),
    "upper_back": (Structure.THORACIC_SPINE,),
    "chest_wall": (Structure.CHEST,),
    "neck": (Structure.NECK,),
    "belly": (Structure.ABDOMINALS,),
    "groin": (Structure.HIP_FLEXOR,),
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
        TapArea("neck", -16, -216, 32, 18),
        TapArea("upper_back", -28, -198, 56, 22),
        TapArea("flank", -28, -176, 18, 36),
        TapArea("low_back", -10, -176, 20, 36),
        TapArea("flank", 10, -176, 18, 36),
        TapArea("buttock", -28, -140, 56, 26),
        TapArea("thigh", -28, -114, 56, 46),
        TapArea("below_knee", -28, -68, 56, 58),
    ),
    BodyView.FRONT: (
        TapArea("neck", -16, -216, 32, 18),
        TapArea("chest_wall", -28, -198, 56, 22),
        TapArea("belly", -28, -176, 56, 32),
        TapArea("groin", -28, -144, 56, 30),
        TapArea("thigh", -28, -114, 56, 46),
        TapArea("below_knee", -28, -68, 56, 58),
    ),
}


def draw_pain_place_maps(input_ids: Mapping[str, str]) -> tuple[Markup, ...]:
    """Draw the back and front of the body; a tap ticks the checkbox with that id.

    The ids are in the order of the checkboxes, whose numbers light up the places. The
    pictures have no text: the labels of the options say everything they show.
    """
    regions: dict[BodyRegion, str] = {
        (structure, None): place_css_class(number)
        for number, place in enumerate(input_ids)
        for structure in PLACE_STRUCTURES.get(place, ())
    }
    return tuple(
        draw_body_map(view, regions, *build_tap_labels(view, input_ids))
        for view in (BodyView.BACK, BodyView.FRONT)
    )


def build_tap_labels(view: BodyView, input_ids: Mapping[str, str]) -> list[Markup]:
    # A label is not SVG, so it lies on the drawing as a foreign object.
    return [
        build_element(
            "foreignObject",
            {"x": tap.left, "y": tap.top, "width": tap.width, "height": tap.height},
            build_element("label", {"for": input_ids[tap.place]}),
        )
        for tap in TAP_AREAS[view]
    ]
