import re

import pytest

from exercises.figures.engine.body_parts import Limb
from exercises.figures.engine.geometry import Camera, PagePoint
from exercises.figures.engine.pose import Arm, Leg, Pose, build_pose
from exercises.figures.engine.sizes import SKIN_RADII
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.bellies import is_inside
from exercises.figures.render.person.limbs import (
    ARM_SECTIONS,
    LEG_SECTIONS,
    LimbView,
    Segment,
    draw_limb,
    draw_limb_half,
    draw_shoulder,
    draw_sleeve,
    outline_limb,
)

SIDE_ON, FRONT, ABOVE = Camera(0), Camera(90), Camera(90, 80)
BODY = solve_body(Pose())
BENT = solve_body(
    build_pose(
        right_leg=Leg(flexion=80, knee=100, ankle=10),
        right_arm=Arm(flexion=90, elbow=60),
    )
)
BOTH = (Segment.UPPER, Segment.LOWER)
FORESHORTENED = [(), (Segment.UPPER,), (Segment.LOWER,), BOTH]
VIEWS = [
    LimbView(limb, foreshortened=segments, has_thumb=limb is Limb.RIGHT_ARM)
    for limb in (Limb.RIGHT_LEG, Limb.RIGHT_ARM)
    for segments in FORESHORTENED
]


def write(draw, camera, body, view):
    pen = PathPen(1000)
    draw(pen, camera, body, view)
    return pen


def commands(pen):
    return re.sub(r"[-\d ]+", "", pen.path_data).lower()


def extent(pen):
    columns, rows = zip(*pen.visited, strict=True)
    return max(columns) - min(columns), max(rows) - min(rows)


@pytest.mark.parametrize("draw", [draw_limb, draw_sleeve, draw_shoulder])
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("camera", [SIDE_ON, FRONT, ABOVE])
def test_every_pose_is_drawn_with_the_same_commands(draw, view, camera):
    # Browsers only interpolate paths with the same commands.
    assert commands(write(draw, camera, BODY, view)) == commands(
        write(draw, camera, BENT, view)
    )


def test_an_outline_is_open_where_the_limb_begins():
    pen = write(draw_limb, SIDE_ON, BODY, LimbView(Limb.RIGHT_LEG))
    assert "z" not in pen.path_data
    first, last = pen.visited[0], pen.visited[-1]
    assert abs(first[1] - last[1]) < 20


def test_the_calf_swells_behind_the_shin():
    knee = BODY.points["right_knee"].x * 1000
    pen = write(draw_limb, SIDE_ON, BODY, LimbView(Limb.RIGHT_LEG))
    shank = [
        x for x, y in pen.visited if -BODY.points["right_knee"].z * 1000 + 40 < y < -80
    ]
    assert knee - min(shank) > max(shank) - knee


def test_both_legs_look_alike_from_the_front():
    left, right = (
        extent(write(draw_limb, FRONT, BODY, LimbView(leg)))
        for leg in (Limb.LEFT_LEG, Limb.RIGHT_LEG)
    )
    assert left == pytest.approx(right, abs=2)


def test_trousers_end_at_the_ankle():
    ankle = -BODY.points["right_ankle"].z * 1000
    pen = write(draw_limb, SIDE_ON, BODY, LimbView(Limb.RIGHT_LEG))
    assert ankle - 40 < max(y for _, y in pen.visited) < ankle


def test_a_hand_that_holds_something_is_shorter():
    flat, fist = (
        extent(
            write(draw_limb, SIDE_ON, BODY, LimbView(Limb.RIGHT_ARM, is_gripping=grips))
        )
        for grips in (False, True)
    )
    assert fist[1] < flat[1]


def test_a_sleeve_ends_above_the_elbow():
    pen = write(draw_sleeve, SIDE_ON, BODY, LimbView(Limb.RIGHT_ARM))
    assert max(y for _, y in pen.visited) < -BODY.points["right_elbow"].z * 1000


def test_a_sleeve_begins_at_the_shoulder_where_no_shirt_meets_it():
    joined, whole = (
        write(
            draw_sleeve,
            SIDE_ON,
            BODY,
            LimbView(Limb.RIGHT_ARM, is_joined=is_joined),
        )
        for is_joined in (True, False)
    )
    assert extent(whole)[1] > extent(joined)[1]


@pytest.mark.parametrize("body", [BODY, BENT])
def test_a_sleeve_begins_inside_the_shirt_round_the_shoulder(body):
    view = LimbView(Limb.RIGHT_ARM)
    pen = write(draw_shoulder, SIDE_ON, body, view)
    sleeve = write(draw_sleeve, SIDE_ON, body, view)
    outline = [PagePoint(*place) for place in pen.visited]
    middle = [PagePoint(*sleeve.visited[n]) for n in (0, -1)]
    assert is_inside(middle[0].midpoint_to(middle[1]), outline)


def test_a_bent_hip_is_round():
    view = LimbView(Limb.RIGHT_LEG)
    swept, rounded = (
        write(draw_limb, SIDE_ON, BENT, view._replace(is_hip_bent=is_bent))
        for is_bent in (False, True)
    )
    assert [pen.path_data.endswith("z") for pen in (swept, rounded)] == [False, True]
    hip = BENT.points["right_hip"].x * 1000
    assert 0 < hip - min(x for x, _ in rounded.visited) < SKIN_RADII["hip"] * 1000


def test_what_is_drawn_of_a_limb_begins_below_its_root():
    view = LimbView(Limb.RIGHT_LEG)
    drawn = write(draw_limb, SIDE_ON, BODY, view)
    whole = min(place.y for run in outline_limb(SIDE_ON, BODY, view) for place in run)
    assert min(y for _, y in drawn.visited) > whole * 1000


@pytest.mark.parametrize(
    ("sections", "number", "point"),
    [
        (LEG_SECTIONS, 4, "knee"),
        (LEG_SECTIONS, 6, "ankle"),
        (ARM_SECTIONS, 1, "shoulder"),
        (ARM_SECTIONS, 3, "elbow"),
        (ARM_SECTIONS, 6, "wrist"),
    ],
)
def test_what_is_drawn_and_what_rests_on_things_differ_by_a_hair(
    sections, number, point
):
    assert sections[number].depth == pytest.approx(SKIN_RADII[point], abs=0.0041)


@pytest.mark.parametrize("segments", FORESHORTENED)
def test_half_a_limb_reaches_from_its_joint_to_one_end(segments):
    view = LimbView(Limb.RIGHT_ARM, foreshortened=segments, has_thumb=True)
    halves = []
    for is_lower in (False, True):
        pen = PathPen(1000)
        draw_limb_half(pen, SIDE_ON, BODY, view, is_lower=is_lower)
        halves.append(pen)
    upper, lower = halves
    whole = write(draw_limb, SIDE_ON, BODY, view)
    elbow = SIDE_ON.project_to_page(BODY.points["right_elbow"]).y * 1000
    assert min(y for _, y in lower.visited) == pytest.approx(elbow, abs=30)
    assert max(y for _, y in upper.visited) == pytest.approx(elbow, abs=30)
    assert {*lower.visited, *upper.visited} & {*whole.visited}
