"""A figure animated by SMIL, without any script."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from core.values.svg import Markup, build_element, build_path
from exercises.figures.engine.figure import Figure
from exercises.figures.engine.motion import STEADY, Easing, TimedBody, build_cycle
from exercises.figures.engine.sizes import COARSE_SCALE, MOVING_SCALE
from exercises.figures.render.arrows import draw_push_arrow
from exercises.figures.render.ground import draw_ground
from exercises.figures.render.hold_ring import draw_hold_ring
from exercises.figures.render.parts import build_figure_paths
from exercises.figures.render.sheet import DrawingSheet, SvgDrawing

# A dash as long as the ring and a gap of five rings, as the style sheet has them.
DASH_PERIOD = 6
# Clamped to 0, so that an arrow is gone after a quarter of the next movement.
BELOW_OPACITY = -3


class CycleTiming(NamedTuple):
    """The length of a cycle, when each value is reached in it, and how."""

    duration_seconds: float
    key_times: str
    key_splines: str = ""


@cache
def build_animation(figure: Figure) -> SvgDrawing:
    cycle = build_cycle(figure)
    sheet = DrawingSheet(find_moving_scale(figure))
    timing = build_cycle_timing(cycle)
    paths = [
        render_moving_path(
            path.css_class,
            [path.write_path_data(sheet, moment.body) for moment in cycle],
            timing,
        )
        for path in build_figure_paths(figure, is_detailed=not figure.is_coarse)
    ]
    arrow = draw_timed_push_arrow(sheet, figure, cycle, timing)
    ground = draw_ground(sheet, figure)
    return sheet.finish_drawing(
        ground, *paths, *arrow, *draw_timed_ring(sheet, cycle, timing)
    )


def find_moving_scale(figure: Figure) -> int:
    return COARSE_SCALE if figure.is_coarse else MOVING_SCALE


def build_cycle_timing(cycle: Sequence[TimedBody]) -> CycleTiming:
    total = cycle[-1].at_seconds
    times = ";".join(format_share(moment.at_seconds / total, 3) for moment in cycle)
    easings = [moment.easing for moment in cycle[1:]]
    if all(easing == STEADY for easing in easings):
        return CycleTiming(total, times)
    return CycleTiming(total, times, ";".join(map(format_spline, easings)))


def format_spline(easing: Easing) -> str:
    """The Bézier curve of a cubic: its times are thirds, its slopes the speeds."""
    numbers = (1 / 3, easing.start_speed / 3, 2 / 3, 1 - easing.end_speed / 3)
    return " ".join(format_share(number, 2) for number in numbers)


def format_share(share: float, decimals: int) -> str:
    digits = f"{share:.{decimals}f}".rstrip("0").rstrip(".")
    return digits.removeprefix("0") or "0"


def draw_timed_push_arrow(
    sheet: DrawingSheet,
    figure: Figure,
    cycle: Sequence[TimedBody],
    timing: CycleTiming,
) -> list[Markup]:
    """The arrow of a push, shown for as long as the push lasts."""
    pushing = [moment.body for moment in cycle if moment.is_push]
    if not pushing:
        return []
    shown = [
        "1" if moment.is_push else str(BELOW_OPACITY if before.is_push else 0)
        for before, moment in zip((cycle[-1], *cycle), cycle, strict=False)
    ]
    blinking = render_animate_element("opacity", shown, timing)
    return [draw_push_arrow(sheet, figure, pushing[0], blinking)]


def draw_timed_ring(
    sheet: DrawingSheet, cycle: Sequence[TimedBody], timing: CycleTiming
) -> list[Markup]:
    """A ring beside the figure that fills for as long as the hold lasts."""
    if not any(moment.is_end_of_hold for moment in cycle):
        return []
    filling = render_animate_element("stroke-dashoffset", list_offsets(cycle), timing)
    return [draw_hold_ring(sheet, filling)]


def list_offsets(cycle: Sequence[TimedBody]) -> list[str]:
    """How far the dash of a ring has still to go, as a share of the ring.

    Each hold draws it in; then it soon moves out, and the next, a period behind it,
    comes before the ring.
    """
    offsets, ended_holds = [], 0
    for moment in cycle:
        start = 1 - DASH_PERIOD * ended_holds
        offsets.append(str(start - moment.is_end_of_hold))
        ended_holds += moment.is_end_of_hold
    return offsets


def render_moving_path(
    css_class: str, path_data: Sequence[str], timing: CycleTiming
) -> Markup:
    if len(set(path_data)) == 1:
        return build_path(css_class, path_data[0])
    moving = render_animate_element("d", path_data, timing)
    return build_path(css_class, path_data[0], moving)


def render_animate_element(
    attribute_name: str, values: Sequence[str], timing: CycleTiming
) -> Markup:
    easing = {"calcMode": "spline", "keySplines": timing.key_splines}
    return build_element(
        "animate",
        {
            "attributeName": attribute_name,
            "dur": f"{timing.duration_seconds:g}s",
            "repeatCount": "indefinite",
            "keyTimes": timing.key_times,
            **(easing if timing.key_splines else {}),
            "values": ";".join(values),
        },
    )
