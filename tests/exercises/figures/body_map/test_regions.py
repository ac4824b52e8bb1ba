import pytest

from exercises.figures.body_map.regions import REGION_OUTLINES
from exercises.figures.engine.body_parts import POINT_KINDS
from exercises.values.vocabulary import Structure


def test_every_structure_has_an_outline():
    assert {*REGION_OUTLINES} == {*Structure}


@pytest.mark.parametrize("structure", Structure)
def test_an_outline_has_corners_about_points_of_the_body(structure):
    corners = REGION_OUTLINES[structure]
    assert len(corners) >= 4
    assert {corner.point for corner in corners} <= {*POINT_KINDS.values()}
