import pytest

from assessment.places import PLACES, body_maps
from assessment.questions import QUESTIONS_BY_ID
from assessment.questions.question import NOT_SURE


def test_every_place_that_can_be_ticked_lies_on_the_body():
    options = {option.value for option in QUESTIONS_BY_ID["place"].options}
    assert set(PLACES) == options - {NOT_SURE}


@pytest.mark.parametrize(
    ("place", "behind", "front"),
    [("low_back", 2, 0), ("thigh", 2, 2), ("belly", 0, 2)],
)
def test_a_place_is_drawn_where_it_can_be_seen(place, behind, front):
    maps = body_maps()
    marks = [drawing.count(f'class="region place {place}"') for drawing in maps]
    assert marks == [behind, front]
