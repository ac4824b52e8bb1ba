"""Thirteen weeks as a strip of days, each with its highest pain. Draws nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from progress.analysis.trends import DAY, WEEK, Pain, Span, start_of

WEEKS = 13
SIZE = 25
SIDE = SIZE - 2
LEFT, TOP = 32, 16
WIDTH, HEIGHT = LEFT + WEEKS * SIZE, TOP + 7 * SIZE
LEVELS = (0, 3, 6, 10)  # the highest pain of each shade
WEEKDAYS = ((0, "Mon"), (3, "Thu"), (6, "Sun"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One day; no level and no pain: nothing was logged."""

    x: int
    y: int
    pain: int | None
    level: int | None

    @property
    def path(self) -> str:
        return f"M{self.x + 1} {self.y + 1}h{SIDE}v{SIDE}h-{SIDE}z"

    @property
    def text_x(self) -> float:
        return self.x + SIZE / 2

    @property
    def text_y(self) -> int:
        return self.y + 17


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    cells: tuple[Cell, ...]
    months: tuple[tuple[str, int], ...]
    weekdays: tuple[tuple[str, int], ...]
    days_logged: int

    @property
    def paths(self) -> tuple[tuple[str, str], ...]:
        names = {None: "gap"} | {level: str(level) for level in range(len(LEVELS))}
        return tuple(
            (name, "".join(cell.path for cell in self.cells if cell.level == level))
            for level, name in names.items()
        )

    @property
    def words(self) -> str:
        days = "1 day" if self.days_logged == 1 else f"{self.days_logged} days"
        return (
            f"You logged on {days} of {len(self.cells)}. Each square is a day, with its"
            " highest pain in it. An empty square is a day without an entry."
        )


def strip(days: Iterable[Pain], today: date) -> Strip:
    by_day = {day.starts_on: day.high for day in days}
    first = start_of(today, Span.WEEK) - (WEEKS - 1) * WEEK
    count = (today - first).days + 1
    cells = tuple(
        cell(index, by_day.get(first + index * DAY)) for index in range(count)
    )
    return Strip(
        cells=cells,
        months=months(first),
        weekdays=tuple((name, TOP + row * SIZE + 17) for row, name in WEEKDAYS),
        days_logged=sum(cell.pain is not None for cell in cells),
    )


def cell(index: int, pain: int | None) -> Cell:
    week, weekday = divmod(index, 7)
    return Cell(
        x=LEFT + week * SIZE,
        y=TOP + weekday * SIZE,
        pain=pain,
        level=None if pain is None else level_of(pain),
    )


def level_of(pain: int) -> int:
    return next(level for level, most in enumerate(LEVELS) if pain <= most)


def months(first: date) -> tuple[tuple[str, int], ...]:
    # A month is named once, over the week with its first Sunday.
    weeks = [first + week * WEEK for week in range(WEEKS)]
    return tuple(
        (f"{sunday:%b}", LEFT + week * SIZE)
        for week, sunday in enumerate(monday + 6 * DAY for monday in weeks)
        if sunday.day <= 7
    )
