"""A figure animated by SMIL, without any script."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from core.values.svg import Markup, build_element, build_path
from exercises.figures.engine.figure import Figure
from exercises.figures.engine.motion import TimedBody, build_cycle
from exercises.figures.engine.sizes import COARSE_SCALE, MOVING_SCALE
from exercises.figures.render.arrows import draw_push_arrow
from exercises.figures.render.ground import draw_ground
from exercises.figures.render.parts import build_figure_paths
from exercises.figures.render.sheet import DrawingSheet, SvgDrawing


class CycleTiming(NamedTuple):
    """The length of a cycle, and when each value is reached in it."""

    duration_seconds: float
    key_times: str


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
    return sheet.finish_drawing(draw_ground(sheet, figure), *paths, *arrow)


def find_moving_scale(figure: Figure) -> int:
    return COARSE_SCALE if figure.is_coarse else MOVING_SCALE


def build_cycle_timing(cycle: Sequence[TimedBody]) -> CycleTiming:
    total = cycle[-1].at_seconds
    return CycleTiming(
        total, ";".join(format_key_time(moment.at_seconds / total) for moment in cycle)
    )


def format_key_time(share: float) -> str:
    return f"{share:.3f}".rstrip("0").rstrip(".")


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
    shown = ["1" if moment.is_push else "0" for moment in cycle]
    blinking = render_animate_element("opacity", shown, timing)
    return [draw_push_arrow(sheet, figure, pushing[0], blinking)]


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
    return build_element(
        "animate",
        {
            "attributeName": attribute_name,
            "dur": f"{timing.duration_seconds:g}s",
            "repeatCount": "indefinite",
            "keyTimes": timing.key_times,
            "values": ";".join(values),
        },
    )
