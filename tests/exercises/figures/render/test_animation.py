import xml.etree.ElementTree as ET

import pytest

from exercises.figures.engine.figure import Figure, Keyframe, PushArrow
from exercises.figures.engine.geometry import AHEAD
from exercises.figures.engine.motion import build_cycle
from exercises.figures.engine.pose import Arm, Pose, build_pose
from exercises.figures.render.animation import (
    CycleTiming,
    build_animation,
    build_cycle_timing,
    format_key_time,
    render_animate_element,
    render_moving_path,
)

STANDING = Pose()
ARM_UP = build_pose(right_arm=Arm(flexion=90))
TIMING = CycleTiming(2.5, "0;0.4;1")
RAISE = Figure(
    name="raise",
    keyframes=(
        Keyframe(STANDING, 1, 0.5),
        Keyframe(STANDING, 0.5, 1, is_push=True),
        Keyframe(ARM_UP, 1, 1),
    ),
    push=PushArrow("right_palm", AHEAD),
)


def animated(drawing):
    svg = ET.fromstring(f"<svg>{drawing.content}</svg>")  # noqa: S314 — our own drawing
    return {
        path.get("class"): animate for path in svg for animate in path.iter("animate")
    }


@pytest.mark.parametrize(
    ("share", "text"), [(0, "0"), (1, "1"), (0.5, "0.5"), (1 / 3, "0.333")]
)
def test_key_times_are_short(share, text):
    assert format_key_time(share) == text


def test_a_cycle_is_timed_from_its_start_to_its_return():
    timing = build_cycle_timing(build_cycle(RAISE))
    assert timing.duration_seconds == 5
    assert timing.key_times.split(";")[:4] == ["0", "0.1", "0.2", "0.4"]
    assert timing.key_times.endswith(";1")


def test_a_path_that_moves_has_its_values_in_time():
    assert render_moving_path("near", ["M0 0", "M1 1", "M0 0"], TIMING) == (
        '<path class="near" d="M0 0"><animate attributeName="d" dur="2.5s" '
        'repeatCount="indefinite" keyTimes="0;0.4;1" values="M0 0;M1 1;M0 0"/></path>'
    )


def test_a_path_that_stays_has_none():
    markup = render_moving_path("wall", ["M0 0"] * 3, TIMING)
    assert markup == '<path class="wall" d="M0 0"/>'


def test_whole_seconds_are_written_without_a_point():
    markup = render_animate_element(
        "opacity", ["1"], TIMING._replace(duration_seconds=2.0)
    )
    assert 'dur="2s"' in markup


def test_only_what_moves_is_animated_and_the_push_comes_and_goes():
    moving = animated(build_animation(RAISE))
    assert moving["cue push"].get("attributeName") == "opacity"
    shown = moving["cue push"].get("values").split(";")
    assert shown == ["1" if moment.is_push else "0" for moment in build_cycle(RAISE)]
    assert "skin" in moving
    assert "mat" not in moving


def test_without_a_push_no_arrow_comes_and_goes():
    figure = Figure(name="calm", keyframes=(Keyframe(STANDING), Keyframe(ARM_UP)))
    assert "cue" not in build_animation(figure).content
    assert build_animation(figure) is build_animation(figure)
