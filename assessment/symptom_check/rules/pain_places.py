"""Where the answers to "where is the pain?" lie on the picture of the body."""

from collections.abc import Mapping
from dataclasses import dataclass

from exercises.figures.body_map import drawing
from exercises.values.vocabulary import Side, Structure

PLACES: Mapping[str, tuple[Structure, ...]] = {
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
class Tap:
    """A part of the picture to tap, in its own units: far larger than the mark."""

    place: str
    left: int
    top: int
    width: int
    height: int


TAPS: Mapping[drawing.View, tuple[Tap, ...]] = {
    drawing.View.BACK: (
        Tap("neck", -16, -216, 32, 18),
        Tap("upper_back", -28, -198, 56, 22),
        Tap("flank", -28, -176, 18, 36),
        Tap("low_back", -10, -176, 20, 36),
        Tap("flank", 10, -176, 18, 36),
        Tap("buttock", -28, -140, 56, 26),
        Tap("thigh", -28, -114, 56, 46),
        Tap("below_knee", -28, -68, 56, 58),
    ),
    drawing.View.FRONT: (
        Tap("neck", -16, -216, 32, 18),
        Tap("chest_wall", -28, -198, 56, 22),
        Tap("belly", -28, -176, 56, 32),
        Tap("groin", -28, -144, 56, 30),
        Tap("thigh", -28, -114, 56, 46),
        Tap("below_knee", -28, -68, 56, 58),
    ),
}


def body_maps(ids: Mapping[str, str]) -> tuple[str, ...]:
    """The body from behind and from the front; a tap ticks the box of that id.

    Each place has a class of its own, by which it lights up when ticked.
    """
    regions: dict[tuple[Structure, Side | None], str] = {
        (structure, None): f"place {place}"
        for place, structures in PLACES.items()
        for structure in structures
    }
    views = (drawing.View.BACK, drawing.View.FRONT)
    return tuple(tappable(drawing.draw(view, regions), view, ids) for view in views)


def tappable(drawing: str, view: drawing.View, ids: Mapping[str, str]) -> str:
    taps = "".join(label(tap, ids[tap.place]) for tap in TAPS[view])
    return drawing.replace("</svg>", f"{taps}</svg>")


def label(tap: Tap, box: str) -> str:
    # A label is no SVG, so it lies on the drawing as a foreign object.
    return (
        f'<foreignObject x="{tap.left}" y="{tap.top}" width="{tap.width}"'
        f' height="{tap.height}"><label for="{box}"></label></foreignObject>'
    )
