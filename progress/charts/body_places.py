"""Maps the places of a pain entry to regions of the body seen from behind."""

from collections.abc import Mapping
from functools import cache

from core.values.svg import Markup
from exercises.figures.body_map.drawing import (
    BodyRegion,
    BodyView,
    draw_body_map,
    place_css_class,
)
from exercises.values.vocabulary import Side, Structure
from progress.values.log_vocabulary import BodyPlace

BODY_PLACE_REGIONS: Mapping[BodyPlace, BodyRegion] = {
    BodyPlace.LEFT_LOW_BACK: (Structure.QUADRATUS_LUMBORUM, Side.LEFT),
    BodyPlace.MIDDLE_LOW_BACK: (Structure.LUMBAR_SPINE, None),
    BodyPlace.RIGHT_LOW_BACK: (Structure.QUADRATUS_LUMBORUM, Side.RIGHT),
    BodyPlace.LEFT_BUTTOCK: (Structure.GLUTEALS, Side.LEFT),
    BodyPlace.RIGHT_BUTTOCK: (Structure.GLUTEALS, Side.RIGHT),
    BodyPlace.LEFT_LEG_ABOVE_KNEE: (Structure.HAMSTRINGS, Side.LEFT),
    BodyPlace.RIGHT_LEG_ABOVE_KNEE: (Structure.HAMSTRINGS, Side.RIGHT),
    BodyPlace.LEFT_LEG_BELOW_KNEE: (Structure.CALVES, Side.LEFT),
    BodyPlace.RIGHT_LEG_BELOW_KNEE: (Structure.CALVES, Side.RIGHT),
}


@cache
def draw_body_place_map() -> Markup:
    """Each place has the number of its checkbox, which lights it up when ticked."""
    regions = {
        BODY_PLACE_REGIONS[place]: place_css_class(number)
        for number, place in enumerate(BodyPlace)
    }
    return draw_body_map(BodyView.BACK, regions)
