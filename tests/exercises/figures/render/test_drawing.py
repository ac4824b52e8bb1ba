import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from exercises.figures.engine.figure import (
    AcupointMap,
    Figure,
    HandMap,
    Keyframe,
    PushArrow,
    RodProp,
    SkinPoint,
)
from exercises.figures.engine.geometry import AHEAD, Camera, PagePoint, Vector
from exercises.figures.engine.pose import Arm, Bend, Pose, RestingPoint, build_pose
from exercises.figures.engine.sizes import STILL_SCALE
from exercises.figures.render.drawing import (
    build_start_and_end,
    build_still,
    draw_large,
    label_end,
)
from exercises.figures.render.ground import draw_ground
from exercises.figures.render.sheet import DrawingSheet
from exercises.values.vocabulary import Side
from tests.exercises.figures.stills import draw_still

STANDING = Pose()
ARM_AHEAD = build_pose(right_arm=Arm(flexion=80))
ARM_UP = build_pose(right_arm=Arm(flexion=170))
SIDE_ON = Camera(0)
RESTING = Figure(name="rest", camera=SIDE_ON, keyframes=(Keyframe(STANDING),))
PUSHING = Figure(
    name="push",
    camera=SIDE_ON,
    keyframes=(Keyframe(STANDING),),
    push=PushArrow("right_palm", AHEAD),
)
MOVING = Figure(
    name="move",
    camera=SIDE_ON,
    keyframes=(Keyframe(ARM_AHEAD), Keyframe(ARM_UP)),
    is_sided=True,
)
LYING_DOWN = build_pose(pelvis=Bend(flexion=-90), root=RestingPoint("pelvis"))
LYING = Figure(name="lie", camera=SIDE_ON, keyframes=(Keyframe(LYING_DOWN),))
# Of the leg behind the other, only the foot is seen.
FAR_LIMBS = ["skin far", "shirt far", "skin far"]
CLOTHES = ["leg joined", "shirt", "shirt joined"]
TRUNK = [*CLOTHES, "skin", "bun", "bob", "head", "hair", "eye"]
NEAR_LIMBS = ["skin", "leg", "skin", "shirt"]
PERSON = [*FAR_LIMBS, *TRUNK, *NEAR_LIMBS]
DETAILED_PERSON = [*FAR_LIMBS, *TRUNK, "face", "ear", *NEAR_LIMBS, "crease"]
BACK_TRUNK = [*CLOTHES, "skin", "skin joined", "bun", "bob", "hair"]
# From behind, neither side is the far one.
BACK_VIEW = ["skin", "shirt", "skin", "leg", *BACK_TRUNK, *NEAR_LIMBS]
DETAILED_BACK_VIEW = [*BACK_VIEW[: -len(NEAR_LIMBS)], "ear", *NEAR_LIMBS]
BACK = AcupointMap(
    name="back",
    is_sided=True,
    pose=STANDING,
    camera=Camera(-90),
    acupoints=(SkinPoint("right_hip", Vector(0, 0, 0)),),
    crop_points=("right_hip", "left_hip", "collar"),
)
SEATED_BACK = replace(
    BACK,
    name="seated back",
    furniture=(RodProp(Vector(0.2, 0, 0), Vector(0.2, 0, 0.2)),),
)
HAND = HandMap(
    name="hand",
    acupoints=(PagePoint(0, 0),),
    guide_lines=((PagePoint(0, 0), PagePoint(0, -0.4)),),
)
EVERY_KIND = pytest.mark.parametrize(
    "picture", [RESTING, PUSHING, MOVING, BACK, HAND], ids=lambda picture: picture.name
)


def parse(markup):
    return ET.fromstring(f"<div>{markup}</div>")  # noqa: S314 — our own drawing


def css_classes(markup):
    return [part.get("class") for part in parse(markup)[0]]


@pytest.mark.parametrize(
    ("picture", "still", "large"),
    [
        (RESTING, ["mat", *PERSON], ["mat", "shadow", *DETAILED_PERSON]),
        (
            PUSHING,
            ["mat", *PERSON, "cue push"],
            ["mat", "shadow", *DETAILED_PERSON, "cue push"],
        ),
        (BACK, [*BACK_VIEW, "point"], [*DETAILED_BACK_VIEW, "point"]),
        (
            SEATED_BACK,
            ["prop", *BACK_VIEW, "point"],
            ["prop", *DETAILED_BACK_VIEW, "point"],
        ),
        (HAND, ["skin", "guide", "point"], ["skin", "crease", "guide", "point"]),
        (
            MOVING,
            ["mat", "ghost", *PERSON, "cue"],
            ["mat", "shadow", *DETAILED_PERSON],
        ),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_each_kind_of_picture_is_drawn_in_its_layers(picture, still, large):
    assert css_classes(draw_still(picture, Side.RIGHT)) == still
    assert css_classes(draw_large(picture, Side.RIGHT, "")) == (large or still)


@EVERY_KIND
@pytest.mark.parametrize(
    ("text", "attributes"),
    [
        ("", {"aria-hidden": "true"}),
        ("A “person”", {"role": "img", "aria-label": "A “person”"}),
    ],
)
def test_every_picture_has_its_text_or_is_decoration(picture, text, attributes):
    for markup in (
        draw_still(picture, Side.LEFT, text),
        draw_large(picture, Side.LEFT, text),
    ):
        for shown in parse(markup):
            assert attributes.items() <= shown.attrib.items()
            assert len({"role", "aria-hidden"} & {*shown.attrib}) == 1


def test_what_moves_has_its_start_and_end_beside_it():
    moving, steps = parse(draw_large(MOVING, Side.RIGHT, "A person"))
    assert (moving.get("class"), steps.get("class")) == ("moving", "steps tall")
    assert [step.get("class") for step in steps] == ["step", "step"]
    assert [step[1].text for step in steps] == ["Start", "End"]
    start, end = (step[0] for step in steps)
    assert [each.attrib.keys() for each in (start, end)] == [{"class", "viewBox"}] * 2
    assert start.get("viewBox") == end.get("viewBox")
    assert [part.get("class") for part in start][-1] == "cue"
    assert [part.get("class") for part in end][-1] != "cue"


@pytest.mark.parametrize(
    ("hold_seconds", "label"), [(0, "Half-way"), (1, "End"), (2, "End: hold")]
)
def test_the_end_says_that_it_is_held(hold_seconds, label):
    keyframes = (Keyframe(STANDING, 1, 0), Keyframe(ARM_UP, 1, hold_seconds))
    assert label_end(Figure(name="move", keyframes=keyframes)) == label


@pytest.mark.parametrize(
    ("picture", "css_class"), [(MOVING, "figure still tall"), (LYING, "figure still")]
)
def test_lists_are_told_of_tall_pictures(picture, css_class):
    assert parse(draw_still(picture, Side.RIGHT))[0].get("class") == css_class


@pytest.mark.parametrize(
    ("end", "css_class"), [(ARM_UP, "steps tall"), (LYING_DOWN, "steps")]
)
def test_so_is_what_is_shown_without_motion(end, css_class):
    keyframes = (Keyframe(LYING_DOWN if end is LYING_DOWN else STANDING), Keyframe(end))
    figure = Figure(name="move", camera=SIDE_ON, keyframes=keyframes)
    steps = parse(draw_large(figure, Side.RIGHT, ""))[1]
    assert steps.get("class") == css_class


def test_an_end_that_is_a_breath_says_so():
    keyframes = (Keyframe(STANDING), Keyframe(build_pose(STANDING, breath=1)))
    assert label_end(Figure(name="breathe", keyframes=keyframes)) == "End: breath in"


def test_the_whole_mat_is_on_a_still():
    lying = Pose(pelvis=Bend(flexion=-90), root=RestingPoint("pelvis"))
    figure = Figure(name="lie", camera=Camera(0, 60), keyframes=(Keyframe(lying),))
    mat = DrawingSheet(STILL_SCALE)
    draw_ground(mat, figure)
    left, top, width, height = build_still(figure).view_box
    for column, row in mat.visited:
        assert left < column < left + width
        assert top < row < top + height


def test_the_arrow_of_a_push_goes_before_that_of_the_movement():
    figure = Figure(name="both", keyframes=MOVING.keyframes, push=PUSHING.push)
    start, end = build_start_and_end(figure)
    assert "cue push" in start.content
    assert "cue" not in end.content
    assert "cue push" not in build_still(figure).content


@pytest.mark.parametrize(
    ("picture", "side", "is_mirrored"),
    [
        (MOVING, Side.LEFT, True),
        (MOVING, Side.RIGHT, False),
        (BACK, Side.LEFT, True),
        (RESTING, Side.LEFT, False),
    ],
)
def test_the_left_is_the_mirror_image_of_the_right(picture, side, is_mirrored):
    for markup in (draw_still(picture, side), draw_large(picture, side, "")):
        assert ("scale(-1 1)" in markup) is is_mirrored


def test_a_still_shows_the_farthest_pose_or_the_one_it_is_told():
    poses = (STANDING, ARM_UP, build_pose(right_arm=Arm(flexion=90)))
    keyframes = tuple(Keyframe(pose) for pose in poses)
    stills = [
        build_still(Figure(name="still", keyframes=keyframes, still_keyframe=number))
        for number in (None, 1, 2)
    ]
    assert stills[0] == stills[1] != stills[2]


def test_a_cropped_figure_ends_about_its_points():
    cropped = Figure(
        name="crop", keyframes=RESTING.keyframes, crop_points=("head", "chest")
    )
    assert (
        build_still(cropped).view_box.height < build_still(RESTING).view_box.height / 2
    )


@EVERY_KIND
def test_a_picture_is_drawn_once(picture):
    assert build_still(picture) is build_still(picture)
