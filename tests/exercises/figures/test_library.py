"""Every picture: contacts, ground, joints, balance, constant limbs, size, markup."""

import gzip
import json
import re
import xml.etree.ElementTree as ET
from importlib import import_module
from itertools import chain, pairwise
from pkgutil import iter_modules
from statistics import quantiles

import pytest

from exercises.figures import poses
from exercises.figures.engine.body_parts import Limb, LimbKind
from exercises.figures.engine.figure import Figure, Keyframe, PictureBase
from exercises.figures.engine.motion import build_cycle, solve_keyframes
from exercises.figures.engine.pose import BalancedStance, RestingPoint
from exercises.figures.engine.sizes import ANKLE_HEIGHT
from exercises.figures.engine.skeleton import SKIN_OFFSETS
from exercises.figures.engine.solve import locate_target, solve_pose
from exercises.figures.library import (
    FIGURES,
    PICTURES,
    PICTURES_BY_NAME,
    find_picture,
)
from exercises.figures.poses.bases import BODY_MAP_POSE, LONGEST_HOLD_SHOWN
from exercises.figures.render.animation import build_cycle_timing
from exercises.figures.render.arrows import (
    build_movement_arrows,
    build_push_arrows,
    find_farthest_keyframe,
)
from exercises.figures.render.drawing import draw_large
from exercises.values.vocabulary import Side
from tests import ROOT
from tests.exercises.figures.muscle_outlines import find_places_outside
from tests.exercises.figures.stills import draw_still

# The tests of each module reach its branches.
pytestmark = pytest.mark.no_cover

FIXTURES = ROOT / "fixtures"
ONE_PERCENT = 0.0101
ANIMATED_PATHS = re.compile(r'attributeName="d"[^>]* values="([^"]+)"')
NUMBERS = re.compile(r"[-\d ]+")
CSS = (ROOT / "static" / "css" / "site.css").read_text()
STYLED, CLASSES = re.compile(r"\.([a-z][a-z-]*)"), re.compile(r'class="([^"]+)"')
MOVING_FIGURES = [figure for figure in FIGURES if figure.is_moving]
# The radius of a head with its hair, and half the width of an arrow's line.
HEAD_AND_LINE = 0.07 + 0.01
MUSCLED_FIGURES = [figure for figure in FIGURES if figure.muscles]
CATALOGUE = [
    row["fields"]
    for path in sorted(FIXTURES.glob("*.json"))
    for row in json.loads(path.read_text())
    if row["model"] == "exercises.exercise"
]
# Of a dose by the minute only a few moments are shown.
LONGEST_REPETITION_SHOWN = 15
# Where a step counts, and a cycle takes one with each leg.
STEPS_IN_A_CYCLE = {"seated-march": 2, "monster-walk": 2}
BODY_OF_MAPS = Figure(name="body-map", keyframes=(Keyframe(BODY_MAP_POSE),))
figures = pytest.mark.parametrize(
    "figure", [*FIGURES, BODY_OF_MAPS], ids=lambda figure: figure.name
)

# Active ranges after the American Academy of Orthopaedic Surgeons, Joint Motion:
# Method of Measuring and Recording (1965), widened where a figure shows a joint
# that body weight or a hand moves on (knee on the floor, thigh hugged, foot under
# a kneeling leg), where shoulder values include the
# shoulder blade, and where the ankle on the other knee turns an abducted thigh out.
RANGES = {
    "hip flexion": (-32, 140),
    "hip abduction": (-42, 62),
    "hip outward turn": (-50, 95),
    "knee": (-1, 160),
    "ankle": (-72, 38),
    "shoulder": (-65, 190),
    "elbow": (-1, 155),
    "wrist": (-92, 95),
    "lumbar flexion": (-28, 62),
    "lumbar side": (-32, 32),
    "lumbar twist": (-20, 20),
    "thorax flexion": (-30, 52),
    "thorax side": (-35, 35),
    "thorax twist": (-46, 46),
    "neck flexion": (-62, 62),
    "neck side": (-45, 45),
    "neck twist": (-80, 80),
}
LENGTHS = (
    ("hip", "knee"),
    ("knee", "ankle"),
    ("shoulder", "elbow"),
    ("elbow", "wrist"),
    ("wrist", "palm"),
    ("heel", "ball"),
)


def joint_angles(body):
    frames = body.frames
    for name, joint, base in (
        ("lumbar", "ribs", "root"),
        ("thorax", "collar", "ribs"),
        ("neck", "head", "collar"),
    ):
        bend = frames[joint].bend_angles_from(frames[base])
        for plane, angle in zip(("flexion", "side", "twist"), bend, strict=True):
            yield f"{name} {plane}", angle
    for side, sign in (("right", -1), ("left", 1)):
        flex, abduction, turn = frames[f"{side}_femur"].bend_angles_from(frames["root"])
        yield "hip flexion", -flex
        yield "hip abduction", sign * abduction
        yield "hip outward turn", sign * turn
        yield (
            "knee",
            frames[f"{side}_shin"].bend_angles_from(frames[f"{side}_femur"])[0],
        )
        yield (
            "ankle",
            -frames[f"{side}_heel"].bend_angles_from(frames[f"{side}_shin"])[0],
        )
        upper, fore = frames[f"{side}_humerus"], frames[f"{side}_forearm"]
        yield "elbow", -fore.bend_angles_from(upper)[0]
        yield "wrist", -frames[f"{side}_palm"].bend_angles_from(fore)[0]


def cycle(figure):
    return [moment.body for moment in build_cycle(figure)]


def list_places_on(arrow):
    start = arrow.start
    for control, end in arrow.curves:
        for share in (step / 20 for step in range(21)):
            before = start.plus(control.minus(start), share)
            after = control.plus(end.minus(control), share)
            yield before.plus(after.minus(before), share)
        start = end


def list_doses(row):
    return [dose for dose in row["doses"].values() if dose]


def has_shown_repetitions(row):
    return PICTURES_BY_NAME[row["figure"]].is_moving and all(
        0 < dose["move_seconds"] < LONGEST_REPETITION_SHOWN for dose in list_doses(row)
    )


@figures
def test_every_reach_arrives(figure):
    for key in figure.keyframes:
        body = solve_pose(key.pose).body
        for limb in Limb:
            reach, side = key.pose.limb_angles(limb).reach, limb.side
            if reach is None:
                continue
            if reach.is_ankle:
                end = body.points[f"{side}_ankle"]
            elif limb.kind is LimbKind.LEG:
                sole = body.frames[f"{side}_heel"].up.scaled_by(-ANKLE_HEIGHT)
                end = body.points[f"{side}_ankle"].plus(sole)
            else:
                end = body.points[f"{side}_palm"]
            missed = end.minus(locate_target(body, reach)).length
            assert missed < ONE_PERCENT, (limb, round(missed, 3))


@figures
def test_every_declared_contact_lies_on_its_surface(figure):
    for key in figure.keyframes:
        body = solve_pose(key.pose).body
        if isinstance(key.pose.root, RestingPoint) and key.pose.root.hinge:
            gap = body.lowest_height(key.pose.root.hinge) - key.pose.root.hinge_height
            assert abs(gap) < ONE_PERCENT, key.pose.root.hinge
        for touch in key.pose.contacts:
            skin = body.surface_point(touch.point, touch.normal.scaled_by(-1))
            gap = touch.normal.dot(skin) - touch.offset
            assert abs(gap) < ONE_PERCENT, (touch.point, round(gap, 3))


@figures
def test_nothing_sinks_into_the_ground(figure):
    for body in cycle(figure):
        for name in SKIN_OFFSETS:
            assert body.lowest_height(name) > -ONE_PERCENT, name


@figures
def test_joints_stay_within_human_ranges(figure):
    for body in cycle(figure):
        for joint, angle in joint_angles(body):
            least, most = RANGES[joint]
            assert least <= angle <= most, (joint, round(angle))


@figures
def test_limbs_keep_their_length_in_between(figure):
    for first, second in pairwise(cycle(figure)):
        for side in ("right", "left"):
            for a, b in LENGTHS:
                lengths = [
                    body.points[f"{side}_{a}"].minus(body.points[f"{side}_{b}"]).length
                    for body in (first, second)
                ]
                assert lengths[0] == pytest.approx(lengths[1], abs=1e-6)


@figures
def test_standing_figures_balance_over_their_feet(figure):
    for key in figure.keyframes:
        if isinstance(key.pose.root, BalancedStance):
            body = solve_pose(key.pose).body
            mass = body.centre_of_mass
            feet = [
                body.points[f"{side}_{name}"]
                for side in ("right", "left")
                for name in ("heel", "toe")
            ]
            assert min(p.x for p in feet) < mass.x < max(p.x for p in feet)
            assert (
                min(p.y for p in feet) - 0.03 < mass.y < max(p.y for p in feet) + 0.03
            )


@pytest.mark.parametrize(
    "name",
    [
        "walking-short",
        "walking-steady",
        "walking-brisk",
        "walking-intervals",
        "walking-in-water",
        "walk-break",
        "carry-one-bag",
        "farmer-walk",
        "monster-walk",
    ],
)
def test_who_walks_always_has_a_foot_on_the_ground(name):
    for body in cycle(PICTURES_BY_NAME[name]):
        toes = min(body.lowest_height(point) for point in ("right_toe", "left_toe"))
        heels = min(body.lowest_height(point) for point in ("right_heel", "left_heel"))
        assert min(toes, heels) < ONE_PERCENT


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
@pytest.mark.parametrize("side", Side)
def test_drawings_are_valid_and_small(picture, side):
    moving, still = draw_large(picture, side, "A person"), draw_still(picture, side)
    ET.fromstring(f"<div>{moving}</div>")  # noqa: S314 — our own drawing
    ET.fromstring(still)  # noqa: S314 — our own drawing
    assert "style=" not in moving + still
    assert " id=" not in moving + still
    assert len(gzip.compress(moving.encode())) <= 4096
    assert len(gzip.compress(still.encode())) <= 1500
    # Browsers only interpolate paths with the same commands; otherwise they would jump.
    for values in ANIMATED_PATHS.findall(moving):
        assert len({NUMBERS.sub("", data) for data in values.split(";")}) == 1


@pytest.mark.parametrize("figure", MOVING_FIGURES, ids=lambda figure: figure.name)
def test_browsers_accept_the_timing_of_a_movement(figure):
    timing = build_cycle_timing(build_cycle(figure))
    times = [float(time) for time in timing.key_times.split(";")]
    splines = [spline.split() for spline in timing.key_splines.split(";")]
    assert (times[0], times[-1]) == (0, 1)
    assert times == sorted(times)
    if timing.key_splines:
        assert [len(spline) for spline in splines] == [4] * (len(times) - 1)
        assert all(0 <= float(number) <= 1 for number in chain(*splines))


def test_each_part_of_a_drawing_has_a_style():
    drawn = "".join(draw_still(picture, Side.RIGHT) for picture in PICTURES)
    classes = {name for names in CLASSES.findall(drawn) for name in names.split()}
    assert classes - set(STYLED.findall(CSS)) == {"push"}  # an arrow like any other


def test_most_stills_fit_in_a_packet():
    sizes = [
        len(gzip.compress(draw_still(picture, Side.LEFT).encode()))
        for picture in PICTURES
    ]
    assert quantiles(sizes, n=20)[-1] <= 900


@pytest.mark.parametrize("figure", MUSCLED_FIGURES, ids=lambda figure: figure.name)
def test_a_muscle_lies_inside_what_it_belongs_to(figure):
    bodies = [moment.body for moment in build_cycle(figure)]
    assert find_places_outside(figure, bodies) == []


@pytest.mark.parametrize("figure", MOVING_FIGURES, ids=lambda figure: figure.name)
def test_no_arrow_lies_on_the_head(figure):
    shown = figure.still_keyframe or find_farthest_keyframe(figure)
    for body in (solve_keyframes(figure)[0], solve_keyframes(figure)[shown]):
        head = figure.camera.project_to_page(body.points["head"])
        for arrow in (
            *build_movement_arrows(figure),
            *build_push_arrows(figure, body),
        ):
            for place in list_places_on(arrow):
                assert place.minus(head).length > HEAD_AND_LINE


def test_sided_figures_are_mirrored_for_the_left():
    sided = [picture for picture in PICTURES if picture.is_sided]
    assert all("scale(-1 1)" in draw_still(picture, Side.LEFT) for picture in sided)
    assert not any(
        "scale(-1 1)" in draw_still(picture, Side.RIGHT) for picture in sided
    )


def test_no_two_pictures_have_one_name():
    assert len(PICTURES_BY_NAME) == len(PICTURES)


def test_every_picture_of_the_poses_is_in_the_library():
    modules = [
        import_module(f"exercises.figures.poses.{module.name}")
        for module in iter_modules(poses.__path__)
    ]
    drawn = {
        picture
        for module in modules
        for value in vars(module).values()
        if isinstance(value, tuple)
        for picture in value
        if isinstance(picture, PictureBase)
    }
    assert drawn == set(PICTURES)


def test_an_unknown_name_finds_no_picture():
    assert find_picture("nobody") is None
    assert find_picture("bridge") is PICTURES_BY_NAME["bridge"]


@pytest.mark.parametrize(
    "row",
    [row for row in CATALOGUE if has_shown_repetitions(row)],
    ids=lambda row: row["slug"],
)
def test_a_cycle_lasts_as_long_as_a_repetition_of_a_dose(row):
    seconds = build_cycle(PICTURES_BY_NAME[row["figure"]])[-1].at_seconds
    steps = STEPS_IN_A_CYCLE.get(row["figure"], 1)
    repetitions = {
        steps * (dose["move_seconds"] + min(dose["hold_seconds"], LONGEST_HOLD_SHOWN))
        for dose in list_doses(row)
    }
    nearest = min(repetitions, key=lambda expected: abs(expected - seconds))
    assert seconds == pytest.approx(nearest, rel=0.1)


def test_every_figure_of_the_catalogue_is_drawn():
    rows = CATALOGUE
    missing = {row["figure"] for row in rows} - set(PICTURES_BY_NAME)
    assert missing == set()
    assert {row["figure"]: row["is_sided"] for row in rows} == {
        row["figure"]: PICTURES_BY_NAME[row["figure"]].is_sided for row in rows
    }
