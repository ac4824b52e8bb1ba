"""Positions of a heatmap: thirteen weeks of days, each with its highest pain."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from core.values.days import DAY, DAYS_PER_WEEK, WEEK, week_start
from core.values.text import format_count
from progress.values.pain_summary import PainSummary, index_by_day

HEATMAP_WEEKS = 13
SQUARE_SPACING = 25
SQUARE_SIDE = SQUARE_SPACING - 2
HEATMAP_LEFT, HEATMAP_TOP = 32, 16
HEATMAP_VIEW_BOX = (
    f"0 0 {HEATMAP_LEFT + HEATMAP_WEEKS * SQUARE_SPACING}"
    f" {HEATMAP_TOP + DAYS_PER_WEEK * SQUARE_SPACING}"
)
MONTH_LABEL_Y = HEATMAP_TOP - 5
TEXT_BASELINE = 17  # of a number, from the top of its square
SHADE_MAXIMUM_PAINS = (0, 3, 6, 10)  # the highest pain of each shade
LABELLED_WEEKDAYS = ((0, "Mon"), (3, "Thu"), (6, "Sun"))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatmapCell:
    """One day; `level` and `pain` are None if nothing was logged."""

    x: int
    y: int
    pain: int | None
    level: int | None

    @property
    def square_path(self) -> str:
        return f"M{self.x + 1} {self.y + 1}h{SQUARE_SIDE}v{SQUARE_SIDE}h-{SQUARE_SIDE}z"

    @property
    def text_x(self) -> float:
        return self.x + SQUARE_SPACING / 2

    @property
    def text_y(self) -> int:
        return self.y + TEXT_BASELINE


@dataclass(frozen=True, slots=True, kw_only=True)
class PainHeatmap:
    cells: tuple[HeatmapCell, ...]
    month_labels: tuple[tuple[str, int], ...]
    weekday_labels: tuple[tuple[str, int], ...]
    days_logged: int
    view_box: str = HEATMAP_VIEW_BOX
    month_label_y: int = MONTH_LABEL_Y

    @property
    def shade_paths(self) -> tuple[tuple[str, str], ...]:
        names = {None: "gap"} | {
            level: str(level) for level in range(len(SHADE_MAXIMUM_PAINS))
        }
        return tuple(
            (
                name,
                "".join(cell.square_path for cell in self.cells if cell.level == level),
            )
            for level, name in names.items()
        )

    @property
    def text_description(self) -> str:
        days = format_count(self.days_logged, "day")
        return (
            f"You logged on {days} of {len(self.cells)}. Each square is a day, with its"
            " highest pain in it. An empty square is a day without an entry."
        )


def build_pain_heatmap(days: Iterable[PainSummary], today: date) -> PainHeatmap:
    by_day = index_by_day(days)
    first = week_start(today) - (HEATMAP_WEEKS - 1) * WEEK
    count = (today - first).days + 1
    cells = tuple(
        build_heatmap_cell(index, by_day.get(first + index * DAY))
        for index in range(count)
    )
    return PainHeatmap(
        cells=cells,
        month_labels=place_month_labels(first),
        weekday_labels=tuple(
            (name, HEATMAP_TOP + row * SQUARE_SPACING + TEXT_BASELINE)
            for row, name in LABELLED_WEEKDAYS
        ),
        days_logged=sum(cell.pain is not None for cell in cells),
    )


def build_heatmap_cell(index: int, summary: PainSummary | None) -> HeatmapCell:
    week, weekday = divmod(index, DAYS_PER_WEEK)
    pain = summary.high if summary else None
    return HeatmapCell(
        x=HEATMAP_LEFT + week * SQUARE_SPACING,
        y=HEATMAP_TOP + weekday * SQUARE_SPACING,
        pain=pain,
        level=None if pain is None else find_shade_level(pain),
    )


def find_shade_level(pain: int) -> int:
    return next(level for level, most in enumerate(SHADE_MAXIMUM_PAINS) if pain <= most)


def place_month_labels(first: date) -> tuple[tuple[str, int], ...]:
    # Each month is labelled once, above the week with its first Sunday.
    weeks = [first + week * WEEK for week in range(HEATMAP_WEEKS)]
    return tuple(
        (f"{sunday:%b}", HEATMAP_LEFT + week * SQUARE_SPACING)
        for week, sunday in enumerate(monday + 6 * DAY for monday in weeks)
        if sunday.day <= 7
    )
