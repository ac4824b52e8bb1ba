"""Positions of everything in the pain chart, in the units of its drawing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from core.values.days import WEEK, format_date_range, format_long_date
from progress.analysis.episodes import FlareUp
from progress.analysis.trends import compute_week_mean
from progress.charts.chart_frame import ChartFrame, draw_dots
from progress.values.pain_summary import PainSummary, TimeResolution, start_of_period

PAIN_CHART_FRAME = ChartFrame(
    width=360,
    height=180,
    left=28,
    right=352,
    top=10,
    bottom=148,
    axis_label_x=20,
    label_y=176,
)
SESSION_STROKES_Y = 160
HIGHEST_PAIN_SCORE = 10
FLARE_BAND_MARGIN = 3  # so that a flare-up of one day is visible


@dataclass(frozen=True, slots=True, kw_only=True)
class PainMark:
    """One day, week or month: its mean as a point, its range as a bar."""

    x: float
    y: float
    low_y: float
    high_y: float
    pain: PainSummary
    title: str

    @property
    def mean_label(self) -> str:
        return f"{self.pain.mean:.1f}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FlareBand:
    """A flare-up, from its first day to its last."""

    x: float
    width: float
    flare_up: FlareUp


@dataclass(frozen=True, slots=True, kw_only=True)
class PainChart:
    """Marks, the line through their means, flare-ups, and days with a session."""

    starts_on: date
    ends_on: date
    marks: tuple[PainMark, ...]
    line_path: str
    bands: tuple[FlareBand, ...]
    session_x_positions: tuple[float, ...]
    grid: tuple[tuple[int, float], ...]
    frame: ChartFrame = PAIN_CHART_FRAME

    @property
    def points_path(self) -> str:
        return draw_dots((mark.x, mark.y) for mark in self.marks)

    @property
    def ranges_path(self) -> str:
        return "".join(f"M{mark.x} {mark.low_y}V{mark.high_y}" for mark in self.marks)

    @property
    def sessions_path(self) -> str:
        return "".join(
            f"M{x} {SESSION_STROKES_Y - 5}v8" for x in self.session_x_positions
        )

    @property
    def text_description(self) -> str:
        if not self.marks:
            return "Nothing was logged in this time."
        low = min(mark.pain.low for mark in self.marks)
        high = max(mark.pain.high for mark in self.marks)
        logged = sum(mark.pain.count for mark in self.marks)
        entries = "1 entry" if logged == 1 else f"{logged:,} entries"
        return (
            f"{entries}. The lowest pain was {low}, the highest "
            f"{high}.{self._flare_ups_text}"
        )

    @property
    def _flare_ups_text(self) -> str:
        if not self.bands:
            return ""
        periods = (
            format_date_range(b.flare_up.starts_on, b.flare_up.ends_on)
            for b in self.bands
        )
        return f" Flare-ups: {'; '.join(periods)}."


def compute_pain_y(pain: float) -> float:
    return PAIN_CHART_FRAME.compute_value_y(pain, 0, HIGHEST_PAIN_SCORE)


def build_pain_chart(
    pains: Sequence[PainSummary],
    *,
    resolution: TimeResolution,
    starts_on: date,
    ends_on: date,
    session_days: Iterable[date] = (),
    flare_ups: Iterable[FlareUp] = (),
) -> PainChart:
    """Pains before `starts_on` are used for the weekly means only."""
    shown = [pain for pain in pains if starts_on <= pain.starts_on <= ends_on]
    marks = tuple(
        build_pain_mark(pain, resolution, starts_on, ends_on) for pain in shown
    )
    return PainChart(
        starts_on=starts_on,
        ends_on=ends_on,
        marks=marks,
        line_path=build_mean_line_path(pains, marks, resolution),
        bands=tuple(
            build_flare_band(flare, starts_on, ends_on)
            for flare in flare_ups
            if flare.ends_on >= starts_on and flare.starts_on <= ends_on
        ),
        session_x_positions=tuple(
            PAIN_CHART_FRAME.compute_day_x(day, starts_on, ends_on)
            for day in sorted(
                {start_of_period(day, resolution) for day in session_days}
            )
            if starts_on <= day <= ends_on
        ),
        grid=tuple((pain, compute_pain_y(pain)) for pain in (0, 5, HIGHEST_PAIN_SCORE)),
    )


def build_pain_mark(
    pain: PainSummary, resolution: TimeResolution, starts_on: date, ends_on: date
) -> PainMark:
    return PainMark(
        x=PAIN_CHART_FRAME.compute_day_x(pain.starts_on, starts_on, ends_on),
        y=compute_pain_y(pain.mean),
        low_y=compute_pain_y(pain.low),
        high_y=compute_pain_y(pain.high),
        pain=pain,
        title=MARK_TITLE_FORMATS[resolution].format(
            pain.starts_on, format_long_date(pain.starts_on)
        ),
    )


MARK_TITLE_FORMATS = {
    TimeResolution.DAY: "{1}",
    TimeResolution.WEEK: "Week from {1}",
    TimeResolution.MONTH: "{0:%B %Y}",
}


def build_flare_band(flare_up: FlareUp, starts_on: date, ends_on: date) -> FlareBand:
    first = max(
        PAIN_CHART_FRAME.compute_day_x(flare_up.starts_on, starts_on, ends_on)
        - FLARE_BAND_MARGIN,
        PAIN_CHART_FRAME.left,
    )
    last = min(
        PAIN_CHART_FRAME.compute_day_x(flare_up.ends_on, starts_on, ends_on)
        + FLARE_BAND_MARGIN,
        PAIN_CHART_FRAME.right,
    )
    return FlareBand(x=round(first, 1), width=round(last - first, 1), flare_up=flare_up)


# Across a longer gap, the line would suggest days that nobody logged.
LONGEST_BRIDGED_GAP = {
    TimeResolution.DAY: WEEK,
    TimeResolution.WEEK: WEEK,
    TimeResolution.MONTH: timedelta(days=31),
}


def build_mean_line_path(
    pains: Sequence[PainSummary], marks: Sequence[PainMark], resolution: TimeResolution
) -> str:
    """An SVG path through the seven-day means, or the means of weeks or months.

    A gap of more than a week (or a month) breaks the line.
    """
    path, previous = "", None
    for mark in marks:
        day = mark.pain.starts_on
        mean = (
            compute_week_mean(pains, day, least_days=1)
            if resolution is TimeResolution.DAY
            else mark.pain.mean
        )
        is_new = previous is None or day - previous > LONGEST_BRIDGED_GAP[resolution]
        path += f"{'M' if is_new else 'L'}{mark.x} {compute_pain_y(mean or 0)}"
        previous = day
    return path
