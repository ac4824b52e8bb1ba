"""Where the answers to "where is the pain?" lie on the picture of the body."""

from collections.abc import Mapping
from dataclasses import dataclass

from exercises.figures.body_map import drawing
from exercises.values.vocabulary import Side, Structure

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
    """A part of the picture to tap, in its own units: far larger than the mark."""

    place: str
    left: int
    top: int
    width: int
    height: int


TAP_AREAS: Mapping[drawing.BodyView, tuple[TapArea, ...]] = {
    drawing.BodyView.BACK: (
        TapArea("neck", -16, -216, 32, 18),
        TapArea("upper_back", -28, -198, 56, 22),
        TapArea("flank", -28, -176, 18, 36),
        TapArea("low_back", -10, -176, 20, 36),
        TapArea("flank", 10, -176, 18, 36),
        TapArea("buttock", -28, -140, 56, 26),
        TapArea("thigh", -28, -114, 56, 46),
        TapArea("below_knee", -28, -68, 56, 58),
    ),
    drawing.BodyView.FRONT: (
        TapArea("neck", -16, -216, 32, 18),
        TapArea("chest_wall", -28, -198, 56, 22),
        TapArea("belly", -28, -176, 56, 32),
        TapArea("groin", -28, -144, 56, 30),
        TapArea("thigh", -28, -114, 56, 46),
        TapArea("below_knee", -28, -68, 56, 58),
    ),
}


def draw_pain_place_maps(input_ids: Mapping[str, str]) -> tuple[str, ...]:
    """The body from behind and from the front; a tap ticks the box of that id.

    Each place has a class of its own, by which it lights up when ticked.
    """
    regions: dict[tuple[Structure, Side | None], str] = {
        (structure, None): f"place {place}"
        for place, structures in PLACE_STRUCTURES.items()
        for structure in structures
    }
    views = (drawing.BodyView.BACK, drawing.BodyView.FRONT)
    return tuple(
        add_tap_areas(drawing.draw_body_map(view, regions), view, input_ids)
        for view in views
    )


def add_tap_areas(
    drawing: str, view: drawing.BodyView, input_ids: Mapping[str, str]
) -> str:
    taps = "".join(
        render_tap_label(tap, input_ids[tap.place]) for tap in TAP_AREAS[view]
    )
    return drawing.replace("</svg>", f"{taps}</svg>")


def render_tap_label(tap: TapArea, input_id: str) -> str:
    # A label is no SVG, so it lies on the drawing as a foreign object.
    return (
        f'<foreignObject x="{tap.left}" y="{tap.top}" width="{tap.width}"'
        f' height="{tap.height}"><label for="{input_id}"></label></foreignObject>'
    )
