"""Where the answers to "where is the pain?" lie on the picture of the body."""

from collections.abc import Mapping

from exercises.figures import bodymap
from exercises.vocabulary import Side, Structure

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


def body_maps() -> tuple[str, ...]:
    """The body from behind and from the front, each place with a class of its own."""
    regions: dict[tuple[Structure, Side | None], str] = {
        (structure, None): f"place {place}"
        for place, structures in PLACES.items()
        for structure in structures
    }
    views = (bodymap.View.BACK, bodymap.View.FRONT)
    return tuple(bodymap.draw(view, regions) for view in views)
