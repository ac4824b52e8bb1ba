import pytest

from exercises.figures.body_map.drawing import place_css_class
from progress.charts.body_places import BODY_PLACE_REGIONS, draw_body_place_map
from progress.values.log_vocabulary import BodyPlace


def test_every_place_that_can_be_ticked_lies_on_the_body():
    assert set(BODY_PLACE_REGIONS) == set(BodyPlace)


@pytest.mark.parametrize(("number", "place"), [*enumerate(BodyPlace)])
def test_a_place_is_drawn_on_its_own_side_only(number, place):
    marks = draw_body_place_map().count(f'class="region {place_css_class(number)}"')
    assert marks == (2 if place is BodyPlace.MIDDLE_LOW_BACK else 1)


def test_the_side_of_a_place_is_the_side_of_its_region():
    sides = {place: side for place, (_, side) in BODY_PLACE_REGIONS.items() if side}
    assert all(place.startswith(side) for place, side in sides.items())
