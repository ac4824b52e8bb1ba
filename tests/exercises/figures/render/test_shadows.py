import re

import pytest

from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.pose import Bend, Leg, Pose, RestingPoint, build_pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.shadows import build_shadow_paths

FRONT, SIDE_ON, FROM_ABOVE = Camera(90, 10), Camera(0, 10), Camera(0, 60)
STANDING = solve_body(Pose())
ON_ONE_LEG = solve_body(
    build_pose(left_leg=Leg(flexion=60, knee=60), root=RestingPoint("right_heel"))
)
LYING = solve_body(build_pose(pelvis=Bend(flexion=-90), root=RestingPoint("pelvis")))
IN_THE_AIR = STANDING.moved_by(Vector(0, 0, 0.3))


def draw_shadows(camera, *bodies):
    """For each path, what it draws for each body."""
    drawn = []
    for path in build_shadow_paths(camera, bodies):
        pens = [PathPen(1000) for _ in bodies]
        for pen, body in zip(pens, bodies, strict=True):
            path.draw(pen, body)
        drawn.append(pens)
    return drawn


def extent(pen):
    columns, rows = zip(*pen.visited, strict=True)
    return max(columns) - min(columns), max(rows) - min(rows)


def count_shadows(pen):
    return pen.path_data.lower().count("m")


@pytest.mark.parametrize(
    ("body", "count"), [(STANDING, 2), (ON_ONE_LEG, 1), (IN_THE_AIR, 0)]
)
def test_each_foot_on_the_floor_has_a_shadow(body, count):
    assert sum(count_shadows(pen) for (pen,) in draw_shadows(FRONT, body)) == count


def test_what_lies_still_is_one_path_and_what_is_lifted_another():
    still, moving = draw_shadows(FRONT, STANDING, ON_ONE_LEG)
    assert still[0].path_data == still[1].path_data
    assert [count_shadows(pen) for pen in (*still, *moving)] == [1, 1, 1, 1]


def test_the_shadow_of_a_lifted_foot_is_no_more_than_a_dot():
    _, (down, lifted) = draw_shadows(FRONT, STANDING, ON_ONE_LEG)
    assert extent(down) > (40, 5)
    assert extent(lifted) == (0, 0)
    assert re.sub(r"[-\d ]+", "", down.path_data) == re.sub(
        r"[-\d ]+", "", lifted.path_data
    )


def test_a_shadow_is_flat_and_lies_on_the_floor():
    ((pen,),) = draw_shadows(SIDE_ON, LYING)
    ((seen_from_above,),) = draw_shadows(FROM_ABOVE, LYING)
    assert extent(pen)[0] > 5 * extent(pen)[1]
    assert extent(seen_from_above)[1] > 2 * extent(pen)[1]
