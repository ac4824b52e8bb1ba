import xml.etree.ElementTree as ET

import pytest

from exercises.figures.engine.figure import Figure, Keyframe, PushArrow
from exercises.figures.engine.geometry import AHEAD
from exercises.figures.engine.motion import Easing, build_cycle
from exercises.figures.engine.pose import Arm, Pose, build_pose
from exercises.figures.render.animation import (
    CycleTiming,
    build_animation,
    build_cycle_timing,
    format_share,
    format_spline,
    list_offsets,
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
    ("share", "decimals", "text"),
    [(0, 3, "0"), (1, 3, "1"), (0.5, 3, ".5"), (1 / 3, 3, ".333"), (1 / 3, 2, ".33")],
)
def test_shares_are_short(share, decimals, text):
    assert format_share(share, decimals) == text


@pytest.mark.parametrize(
    ("easing", "spline"),
    [(Easing(0, 0), ".33 0 .67 1"), (Easing(0, 1.5), ".33 0 .67 .5")],
)
def test_an_easing_is_a_curve_from_the_speed_at_the_start_to_that_at_the_end(
    easing, spline
):
    assert format_spline(easing) == spline


def test_a_cycle_is_timed_from_its_start_to_its_return():
    timing = build_cycle_timing(build_cycle(RAISE))
    assert timing.duration_seconds == 5
    assert timing.key_times.split(";")[:4] == ["0", ".1", ".2", ".4"]
    assert timing.key_times.endswith(";1")
    assert len(timing.key_splines.split(";")) == len(timing.key_times.split(";")) - 1


def test_what_flows_needs_no_curves():
    keyframes = (Keyframe(STANDING, 1, 0), Keyframe(ARM_UP, 1, 0))
    flowing = Figure(name="flow", keyframes=keyframes)
    assert build_cycle_timing(build_cycle(flowing)).key_splines == ""
    assert "calcMode" not in build_animation(flowing).content


def test_a_path_that_moves_has_its_values_in_time():
    assert render_moving_path("near", ["M0 0", "M1 1", "M0 0"], TIMING) == (
        '<path class="near" d="M0 0"><animate attributeName="d" dur="2.5s" '
        'repeatCount="indefinite" keyTimes="0;0.4;1" values="M0 0;M1 1;M0 0"/></path>'
    )


def test_a_path_that_stays_has_none():
    markup = render_moving_path("wall", ["M0 0"] * 3, TIMING)
    assert markup == '<path class="wall" d="M0 0"/>'


def test_a_gentle_movement_has_its_curves():
    timing = TIMING._replace(key_splines=".33 0 .67 1;0 0 1 1")
    assert render_animate_element("d", ["M0 0", "M1 1", "M0 0"], timing) == (
        '<animate attributeName="d" dur="2.5s" repeatCount="indefinite" '
        'keyTimes="0;0.4;1" calcMode="spline" keySplines=".33 0 .67 1;0 0 1 1" '
        'values="M0 0;M1 1;M0 0"/>'
    )


def test_a_ring_fills_while_a_position_is_held():
    held = Figure(
        name="held", keyframes=(Keyframe(STANDING, 1, 0.4), Keyframe(ARM_UP, 1, 3))
    )
    filling = animated(build_animation(held))["ring filling"]
    assert filling.get("attributeName") == "stroke-dashoffset"
    offsets = [int(value) for value in filling.get("values").split(";")]
    full, times = offsets.index(0), [moment.at_seconds for moment in build_cycle(held)]
    assert (times[full - 1], times[full]) == pytest.approx((1.4, 4.4))
    assert offsets == [1] * full + [0] + [-5] * (len(times) - full - 1)


def test_a_second_hold_fills_it_again():
    held = Figure(
        name="held",
        keyframes=(
            Keyframe(STANDING, 1, 0),
            Keyframe(STANDING, 1, 2),
            Keyframe(STANDING, 1, 2),
        ),
    )
    assert list_offsets(build_cycle(held)) == ["1", "1", "0", "-5", "-6", "-11"]


def test_where_nothing_is_held_there_is_no_ring():
    assert "ring" not in build_animation(RAISE).content


def test_whole_seconds_are_written_without_a_point():
    markup = render_animate_element(
        "opacity", ["1"], TIMING._replace(duration_seconds=2.0)
    )
    assert 'dur="2s"' in markup


def test_only_what_moves_is_animated_and_the_push_comes_and_goes():
    moving = animated(build_animation(RAISE))
    assert moving["cue push"].get("attributeName") == "opacity"
    shown = moving["cue push"].get("values").split(";")
    pushes = [moment.is_push for moment in build_cycle(RAISE)]
    assert [value == "1" for value in shown] == pushes
    assert shown[: pushes.index(True)] == ["0"] * pushes.index(True)
    # Below 0 is 0, and the arrow gone sooner.
    assert [shown.index("1") + 2] == [
        number for number, value in enumerate(shown) if value == "-3"
    ]
    assert "skin" in moving
    assert "mat" not in moving


def test_without_a_push_no_arrow_comes_and_goes():
    figure = Figure(name="calm", keyframes=(Keyframe(STANDING), Keyframe(ARM_UP)))
    assert "cue" not in build_animation(figure).content
    assert build_animation(figure) is build_animation(figure)
