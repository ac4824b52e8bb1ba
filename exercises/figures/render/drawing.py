"""A figure as SVG: a still, or moving by SMIL without any script."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from exercises.figures.engine.figure import (
    BoxProp,
    CarriedBag,
    CordProp,
    Figure,
    HeldProp,
    LoopBand,
    Prop,
    RodProp,
)
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.motion import build_cycle, solve_keyframes
from exercises.figures.engine.pose import LIMB_NAMES
from exercises.figures.engine.skeleton import Body, side_sign
from exercises.figures.render import acupoints, arrows, ground, outline
from exercises.figures.render.muscles import MUSCLE_SHAPES, MuscleAnchor
from exercises.figures.render.outline import PathPen
from exercises.values.vocabulary import Side, Structure

STILL_SCALE = 150
MOVING_SCALE = 300
FIGURE_PADDING = 0.035


class FigurePath(NamedTuple):
    """One path: its class, and its data for any body."""

    css_class: str
    draw: Callable[[PathPen, Body], None]


class DrawingBounds:
    """The rectangle that holds everything drawn so far, in whole units."""

    def __init__(self) -> None:
        self.points: list[tuple[int, int]] = []

    def find_edges(self) -> tuple[int, int, int, int]:
        columns, rows = zip(*self.points, strict=True)
        return min(columns), min(rows), max(columns), max(rows)


class FigureRenderer:
    """Draws the parts of one figure at one scale and remembers their extent."""

    def __init__(self, figure: Figure, scale: int, is_detailed: bool) -> None:
        self.figure = figure
        self.scale = scale
        self.is_detailed = is_detailed
        self.bounds = DrawingBounds()

    def write_path_data(self, part: FigurePath, body: Body) -> str:
        pen = PathPen(self.scale)
        part.draw(pen, body)
        self.bounds.points += pen.visited
        return pen.path_data

    def render_body(self, body: Body) -> str:
        paths = "".join(
            _render_path(part.css_class, self.write_path_data(part, body))
            for part in self.build_parts()
        )
        # What lies beyond the crop is drawn all the same: the page ends there.
        if self.figure.crop_points:
            self.bounds.points = acupoints.find_crop_corners(
                self.figure, body, self.scale
            )
        return paths + acupoints.render_acupoints(self.figure, body, self.scale)

    def build_parts(self) -> list[FigurePath]:
        figure = self.figure
        if figure.is_hand_map:
            return [FigurePath("torso", lambda pen, body: acupoints.draw_hand(pen))]
        if figure.is_body_map:
            return [FigurePath("torso", self.draw_silhouette)]
        props = [
            _build_prop_part(figure, prop)
            for prop in figure.props
            if _is_background_prop(prop)
        ]
        front = [
            _build_prop_part(figure, prop)
            for prop in figure.props
            if _is_foreground_prop(prop)
        ]
        limbs = [
            part
            for name in order_by_depth(figure)
            for part in self.build_limb_parts(name)
        ]
        bellies = [
            _build_muscle_part(figure, structure, side)
            for structure in figure.muscles
            for side in (("left", "right") if figure.is_bilateral else ("right",))
        ]
        return [*props, *limbs, *front, *bellies]

    def draw_silhouette(self, pen: PathPen, body: Body) -> None:
        for name in order_by_depth(self.figure):
            self.build_part(name).draw(pen, body)

    def build_limb_parts(self, name: str) -> list[FigurePath]:
        # A bag comes before its arm, for the hand closes over the handles.
        bags = [prop for prop in self.figure.props if isinstance(prop, CarriedBag)]
        carried = [bag for bag in bags if f"{bag.side}_arm" == name]
        return [
            *(_build_prop_part(self.figure, bag) for bag in carried),
            self.build_part(name),
        ]

    def build_part(self, name: str) -> FigurePath:
        camera, detail = self.figure.camera, self.is_detailed
        if name == "trunk":
            return FigurePath(
                "torso", lambda pen, body: _draw_trunk_and_head(pen, camera, body)
            )
        side, kind = name.split("_")
        shape = outline.draw_leg if kind == "leg" else outline.draw_arm
        return FigurePath(
            "far" if _is_far_part(self.figure, name) else "near",
            lambda pen, body: shape(pen, camera, body, side, detail),
        )


def _draw_trunk_and_head(pen: PathPen, camera: Camera, body: Body) -> None:
    outline.draw_trunk(pen, camera, body)
    outline.draw_head(pen, camera, body)


def list_far_parts(figure: Figure) -> str:
    if figure.far_parts is not None:
        return figure.far_parts
    left = solve_keyframes(figure)[0].frames["root"].left
    turned = figure.camera.depth_of(left)
    # Seen from the front or the back neither side is the far one.
    return "" if abs(turned) < 0.5 else ("left" if turned < 0 else "right")


def _is_far_part(figure: Figure, name: str) -> bool:
    far = list_far_parts(figure).split()
    return name in far or name.split("_")[0] in far


def order_by_depth(figure: Figure) -> list[str]:
    """Parts from the far to the near; `figure.frontmost_parts` come last as given."""
    solved = solve_keyframes(figure)

    # One order for all poses: an animation cannot lift a path above another.
    def total_depth(name: str) -> float:
        return sum(_part_depth(figure.camera, body, name) for body in solved)

    names = sorted((*LIMB_NAMES, "trunk"), key=total_depth)
    first = [name for name in names if name not in figure.frontmost_parts]
    return [*first, *figure.frontmost_parts]


LIMB_JOINTS = {
    "leg": ("hip", "knee", "knee", "ankle"),
    "arm": ("shoulder", "elbow", "elbow", "wrist"),
}


def _part_depth(camera: Camera, body: Body, name: str) -> float:
    if name == "trunk":
        points = ["waist", "chest", "pelvis", "ribs"]
    else:
        side, kind = name.split("_")
        points = [f"{side}_{point}" for point in LIMB_JOINTS[kind]]
    return sum(camera.depth_of(body.points[point]) for point in points)


def _is_background_prop(prop: Prop) -> bool:
    return isinstance(prop, BoxProp | RodProp)


def _is_foreground_prop(prop: Prop) -> bool:
    return isinstance(prop, CordProp | HeldProp | LoopBand)


def _build_prop_part(figure: Figure, prop: Prop) -> FigurePath:
    camera = figure.camera
    if isinstance(prop, BoxProp):
        return FigurePath(
            prop.css_class, lambda pen, body: outline.draw_box(pen, camera, prop)
        )
    if isinstance(prop, RodProp):
        ends = camera.project_to_page(prop.start), camera.project_to_page(prop.end)
        return FigurePath(
            prop.css_class,
            lambda pen, body: outline.draw_capsule(
                pen, ends[0], prop.radius, ends[1], prop.radius
            ),
        )
    if isinstance(prop, HeldProp):
        return FigurePath(
            prop.css_class, lambda pen, body: _draw_held_prop(pen, camera, body, prop)
        )
    if isinstance(prop, LoopBand):
        return FigurePath(
            "cord", lambda pen, body: outline.draw_loop_band(pen, camera, body)
        )
    if isinstance(prop, CarriedBag):
        return FigurePath(
            "prop", lambda pen, body: outline.draw_bag(pen, camera, body, prop)
        )
    links = [(name, prop.radius) for name in prop.points]
    return FigurePath(
        "cord", lambda pen, body: outline.draw_joint_chain(pen, camera, body, *links)
    )


def _draw_held_prop(pen: PathPen, camera: Camera, body: Body, prop: HeldProp) -> None:
    def project_offset(offset: Vector) -> PagePoint:
        frame = body.frames[prop.point]
        return camera.project_to_page(
            body.points[prop.point].plus(frame.to_world(offset))
        )

    # An outline of no length has no direction: a ball is a very short bar.
    end = prop.offset.plus(Vector(0.001, 0, 0)) if prop.end is None else prop.end
    outline.draw_capsule(
        pen, project_offset(prop.offset), prop.radius, project_offset(end), prop.radius
    )


def _build_muscle_part(figure: Figure, structure: Structure, side: str) -> FigurePath:
    belly = MUSCLE_SHAPES[structure]

    def draw_muscle(pen: PathPen, body: Body) -> None:
        places = [
            figure.camera.project_to_page(locate_anchor(body, anchor, side))
            for anchor in (belly.start, belly.middle, belly.end)
        ]
        outline.draw_muscle_lens(pen, places[0], places[1], places[2], belly.width)

    return FigurePath("muscle", draw_muscle)


def locate_anchor(body: Body, anchor: MuscleAnchor, side: str) -> Vector:
    name = anchor.point.replace("*", side)
    offset = body.frames[name].to_world(anchor.offset_on_side(side_sign(side)))
    return body.points[name].plus(offset)


def _render_movement_arrow(sheet: FigureRenderer) -> str:
    return _render_arrow(sheet, arrows.build_movement_arrow(sheet.figure))


def _render_arrow(
    sheet: FigureRenderer,
    arrow_path: arrows.ArrowPath | None,
    css_class: str = "cue",
    animation: str = "",
) -> str:
    if arrow_path is None:
        return ""
    pen = PathPen(sheet.scale)
    arrows.draw_arrow(pen, arrow_path)
    sheet.bounds.points += pen.visited
    return _render_path(css_class, pen.path_data, animation)


def _render_push_arrow(sheet: FigureRenderer, body: Body, animation: str = "") -> str:
    push = sheet.figure.push
    if push is None:
        return ""
    way = arrows.build_push_arrow(push, sheet.figure.camera, body)
    return _render_arrow(sheet, way, "cue push", animation)


def _render_ground(sheet: FigureRenderer) -> str:
    if sheet.figure.is_body_map or sheet.figure.is_hand_map:
        return ""
    pen = PathPen(sheet.scale)
    ground.draw_ground_strip(pen, sheet.figure)
    if not sheet.figure.crop_points:
        sheet.bounds.points += pen.visited
    return _render_path("mat", pen.path_data)


class SvgDrawing(NamedTuple):
    """What is drawn, with the right side working, and the rectangle that holds it."""

    content: str
    left: int
    top: int
    width: int
    height: int

    def render_svg(
        self, css_class: str, is_mirrored: bool, role: str = ' role="img"'
    ) -> str:
        inner, left = self.content, self.left
        if is_mirrored:
            inner = f'<g transform="scale(-1 1)">{inner}</g>'
            left = -left - self.width
        box = f"{left} {self.top} {self.width} {self.height}"
        return f'<svg class="{css_class}"{role} viewBox="{box}">{inner}</svg>'


def draw_still(figure: Figure, side: Side) -> str:
    return _build_still(figure).render_svg("figure still", figure.is_mirrored(side))


def draw_animated(figure: Figure, side: Side) -> str:
    is_mirrored = figure.is_mirrored(side)
    if len(figure.keyframes) == 1:
        return _build_single_pose(figure).render_svg("figure", is_mirrored)
    moving = _build_animation(figure).render_svg("moving", is_mirrored)
    steps = "".join(
        step.render_svg("step", is_mirrored, role="")
        for step in _build_start_and_end(figure)
    )
    # The style sheet shows one or the other, as the reader wants motion or not.
    return f'{moving}<div class="steps" role="img">{steps}</div>'


def _fit_drawing(sheet: FigureRenderer, content: str) -> SvgDrawing:
    left, top, right, bottom = sheet.bounds.find_edges()
    pad = round(FIGURE_PADDING * sheet.scale)
    width, height = right - left + 2 * pad, bottom - top + 2 * pad
    return SvgDrawing(content, left - pad, top - pad, width, height)


@cache
def _build_still(figure: Figure) -> SvgDrawing:
    """The farthest pose, which shows what it is, and an arrow for the way there."""
    sheet = FigureRenderer(figure, STILL_SCALE, is_detailed=False)
    body = solve_keyframes(figure)[
        figure.still_keyframe or arrows.find_farthest_keyframe(figure)
    ]
    inner = sheet.render_body(body) + (
        _render_movement_arrow(sheet) or _render_push_arrow(sheet, body)
    )
    return _fit_drawing(sheet, _render_ground(sheet) + inner)


@cache
def _build_single_pose(figure: Figure) -> SvgDrawing:
    sheet = FigureRenderer(figure, MOVING_SCALE, is_detailed=True)
    body = solve_keyframes(figure)[0]
    inner = sheet.render_body(body) + _render_push_arrow(sheet, body)
    return _fit_drawing(sheet, _render_ground(sheet) + inner)


@cache
def _build_start_and_end(figure: Figure) -> tuple[SvgDrawing, ...]:
    # One sheet for both, so that they are of one size.
    sheet = FigureRenderer(figure, MOVING_SCALE, is_detailed=True)
    drawn = []
    for number in (0, arrows.find_farthest_keyframe(figure)):
        body = solve_keyframes(figure)[number]
        cue = (
            ""
            if number
            else _render_push_arrow(sheet, body) or _render_movement_arrow(sheet)
        )
        drawn.append(_render_ground(sheet) + sheet.render_body(body) + cue)
    return tuple(_fit_drawing(sheet, inner) for inner in drawn)


@cache
def _build_animation(figure: Figure) -> SvgDrawing:
    sheet = FigureRenderer(figure, MOVING_SCALE, is_detailed=True)
    cycle = build_cycle(figure)
    total = cycle[-1].at_seconds
    times = [moment.at_seconds / total for moment in cycle]
    inner = "".join(
        _render_moving_path(
            part.css_class,
            [sheet.write_path_data(part, m.body) for m in cycle],
            times,
            total,
        )
        for part in sheet.build_parts()
    )
    pushed = next((m.body for m in cycle if m.is_push), None)
    if pushed:
        shown = ["1" if moment.is_push else "0" for moment in cycle]
        inner += _render_push_arrow(
            sheet, pushed, _render_animate_element("opacity", shown, times, total)
        )
    return _fit_drawing(sheet, _render_ground(sheet) + inner)


def _render_moving_path(
    css_class: str,
    path_data: Sequence[str],
    times: Sequence[float],
    duration_seconds: float,
) -> str:
    is_still = len(set(path_data)) == 1
    return _render_path(
        css_class,
        path_data[0],
        ""
        if is_still
        else _render_animate_element("d", path_data, times, duration_seconds),
    )


def _render_path(css_class: str, path_data: str, animation: str = "") -> str:
    end = f">{animation}</path>" if animation else "/>"
    return f'<path class="{css_class}" d="{path_data}"{end}'


def _render_animate_element(
    attribute_name: str,
    values: Iterable[str],
    times: Iterable[float],
    duration_seconds: float,
) -> str:
    keys = ";".join(f"{time:.3f}".rstrip("0").rstrip(".") for time in times)
    return (
        f'<animate attributeName="{attribute_name}" '
        f'dur="{duration_seconds:g}s" repeatCount="indefinite" '
        f'keyTimes="{keys}" values="{";".join(values)}"/>'
    )
