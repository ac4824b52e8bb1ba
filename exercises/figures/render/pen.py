"""SVG path data in whole numbers, each relative to the current position."""

from collections.abc import Sequence
from itertools import pairwise

from exercises.figures.engine.geometry import PagePoint

GridPoint = tuple[int, int]


class PathPen:
    """Writes path data in whole numbers, relative to the current position."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.path_data = ""
        self.command = ""
        self.position = (0, 0)
        self.start = (0, 0)
        self.visited: list[GridPoint] = []

    def to_grid(self, point: PagePoint, grid: int = 1) -> GridPoint:
        x, y = point.x * self.scale / grid, point.y * self.scale / grid
        return round(x) * grid, round(y) * grid

    def scale_length(self, length: float) -> int:
        return max(1, round(length * self.scale))

    def write_command(self, command: str, *numbers: int) -> None:
        text = "".join(f"{number: d}" for number in numbers)
        # A repeated command goes without saying, as does the space after one.
        is_repeated = command == self.command
        self.path_data += text if is_repeated else command + text.lstrip(" ")
        self.command = command

    def advance_to(self, place: GridPoint) -> GridPoint:
        step = place[0] - self.position[0], place[1] - self.position[1]
        self.position = place
        self.visited.append(place)
        return step

    def move_to(self, point: PagePoint) -> None:
        self.begin_at(self.to_grid(point))

    def begin_at(self, place: GridPoint) -> None:
        step = self.advance_to(place)
        self.start = place
        self.write_command("m" if self.path_data else "M", *step)

    def line_to(self, point: PagePoint) -> None:
        self.write_command("l", *self.advance_to(self.to_grid(point)))

    def draw_stroke(self, start: PagePoint, end: PagePoint, *, is_shown: bool) -> None:
        """A line whose ends are round because it is closed: without length, nothing."""
        self.move_to(start)
        self.line_to(end if is_shown else start)
        self.close_path()

    def draw_dot(self, place: PagePoint, *, is_shown: bool) -> None:
        """A stroke so short that it is a dot, or nothing."""
        self.move_to(place)
        self.write_command("l", 0, int(is_shown))
        self.close_path()

    def include_circle(self, middle: PagePoint, radius: float) -> None:
        # A circle extends beyond the end points of its arcs.
        for corner in (PagePoint(-radius, -radius), PagePoint(radius, radius)):
            self.visited.append(self.to_grid(middle.plus(corner)))

    def curve_to(self, control: PagePoint, point: PagePoint) -> None:
        bend, start, end = self.to_grid(control), self.position, self.to_grid(point)
        # A curve deviates most half-way along.
        middle = (
            (a + 2 * b + c) // 4 for a, b, c in zip(start, bend, end, strict=True)
        )
        self.visited.append((next(middle), next(middle)))
        bend = bend[0] - start[0], bend[1] - start[1]
        self.write_command("q", *bend, *self.advance_to(self.to_grid(point)))

    def arc_to(self, radius: float, is_large: bool, point: PagePoint) -> None:
        size = self.scale_length(radius)
        step = self.advance_to(self.to_grid(point))
        self.write_command("a", size, size, 0, int(is_large), 0, *step)

    def close_path(self) -> None:
        self.write_command("z")
        self.position = self.start

    def draw_spline(self, control_points: Sequence[PagePoint]) -> None:
        # On a grid of 2 every midpoint is whole, so what `t` reflects is exact.
        places = [self.to_grid(point, 2) for point in control_points]
        middles = [
            ((a[0] + b[0]) // 2, (a[1] + b[1]) // 2)
            for a, b in zip(places, places[1:] + places[:1], strict=True)
        ]
        self.begin_at(middles[-1])
        bend = places[0][0] - self.position[0], places[0][1] - self.position[1]
        self.write_command("q", *bend, *self.advance_to(middles[0]))
        for middle in middles[1:]:
            self.write_command("t", *self.advance_to(middle))
        self.close_path()

    def draw_open_spline(self, control_points: Sequence[PagePoint]) -> None:
        """From the first point to the last; the style sheet fills, but does not stroke,
        the line that would close it."""
        first, *others = (self.to_grid(point, 2) for point in control_points)
        self.begin_at(first)
        for number, (bend, following) in enumerate(pairwise(others)):
            middle = (bend[0] + following[0]) // 2, (bend[1] + following[1]) // 2
            if number == 0:
                bend = bend[0] - first[0], bend[1] - first[1]
                self.write_command("q", *bend, *self.advance_to(middle))
            else:
                self.write_command("t", *self.advance_to(middle))
        self.write_command("l", *self.advance_to(others[-1]))
