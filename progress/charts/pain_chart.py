"""Where the marks of the pain chart go, in the units of its drawing. Draws nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from core.values.days import long_date, period
from progress.analysis.episodes import Flare
from progress.analysis.trends import DAY, WEEK, Pain, Span, start_of, week_mean

WIDTH = 360
HEIGHT = 180
LEFT, RIGHT, TOP, BOTTOM = 28, 352, 10, 148
SESSIONS_Y = 160
MOST_PAIN = 10
BAND_EDGE = 3  # so that a flare-up of one day can be seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One day, week or month: its mean as a point, its range as a bar."""

    x: float
    y: float
    low_y: float
    high_y: float
    pain: Pain
    title: str

    @property
    def mean(self) -> str:
        return f"{self.pain.mean:.1f}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A flare-up, from its first day to its last."""

    x: float
    width: float
    flare: Flare


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A pain chart: marks, the line through the means, and the days with a session."""

    starts_on: date
    ends_on: date
    marks: tuple[Mark, ...]
    line: str
    bands: tuple[Band, ...]
    session_xs: tuple[float, ...]
    grid: tuple[tuple[int, float], ...]

    @property
    def points(self) -> str:
        # Strokes without length, whose round ends are the dots.
        return "".join(f"M{mark.x} {mark.y}h0" for mark in self.marks)

    @property
    def ranges(self) -> str:
        return "".join(f"M{mark.x} {mark.low_y}V{mark.high_y}" for mark in self.marks)

    @property
    def sessions(self) -> str:
        return "".join(f"M{x} {SESSIONS_Y - 5}v8" for x in self.session_xs)

    @property
    def words(self) -> str:
        if not self.marks:
            return "Nothing was logged in this time."
        low = min(mark.pain.low for mark in self.marks)
        high = max(mark.pain.high for mark in self.marks)
        logged = sum(mark.pain.count for mark in self.marks)
        entries = "1 entry" if logged == 1 else f"{logged:,} entries"
        return f"{entries}. The lowest pain was {low}, the highest {high}.{self._bands}"

    @property
    def _bands(self) -> str:
        if not self.bands:
            return ""
        periods = (period(b.flare.starts_on, b.flare.ends_on) for b in self.bands)
        return f" Flare-ups: {'; '.join(periods)}."


def x_of(day: date, starts_on: date, ends_on: date) -> float:
    # A chart of one day would divide by nothing.
    share = (day - starts_on) / max(ends_on - starts_on, DAY)
    return round(LEFT + share * (RIGHT - LEFT), 1)


def y_of(pain: float) -> float:
    return round(BOTTOM - pain / MOST_PAIN * (BOTTOM - TOP), 1)


def pain_chart(
    pains: Sequence[Pain],
    *,
    span: Span,
    starts_on: date,
    ends_on: date,
    session_days: Iterable[date] = (),
    flares: Iterable[Flare] = (),
) -> Chart:
    """A chart from one day to another; pains before its start only feed the line."""
    shown = [pain for pain in pains if starts_on <= pain.starts_on <= ends_on]
    marks = tuple(_mark(pain, span, starts_on, ends_on) for pain in shown)
    return Chart(
        starts_on=starts_on,
        ends_on=ends_on,
        marks=marks,
        line=_line(pains, marks, span),
        bands=tuple(
            _band(flare, starts_on, ends_on)
            for flare in flares
            if flare.ends_on >= starts_on and flare.starts_on <= ends_on
        ),
        session_xs=tuple(
            x_of(day, starts_on, ends_on)
            for day in sorted({start_of(day, span) for day in session_days})
            if starts_on <= day <= ends_on
        ),
        grid=tuple((pain, y_of(pain)) for pain in (0, 5, MOST_PAIN)),
    )


def _mark(pain: Pain, span: Span, starts_on: date, ends_on: date) -> Mark:
    return Mark(
        x=x_of(pain.starts_on, starts_on, ends_on),
        y=y_of(pain.mean),
        low_y=y_of(pain.low),
        high_y=y_of(pain.high),
        pain=pain,
        title=TITLES[span].format(pain.starts_on, long_date(pain.starts_on)),
    )


TITLES = {
    Span.DAY: "{1}",
    Span.WEEK: "Week from {1}",
    Span.MONTH: "{0:%B %Y}",
}


def _band(flare: Flare, starts_on: date, ends_on: date) -> Band:
    first = max(x_of(flare.starts_on, starts_on, ends_on) - BAND_EDGE, LEFT)
    last = min(x_of(flare.ends_on, starts_on, ends_on) + BAND_EDGE, RIGHT)
    return Band(x=round(first, 1), width=round(last - first, 1), flare=flare)


# Over a longer gap a line would show days that nobody logged.
LONGEST_BRIDGE = {
    Span.DAY: WEEK,
    Span.WEEK: WEEK,
    Span.MONTH: timedelta(days=31),
}


def _line(pains: Sequence[Pain], marks: Sequence[Mark], span: Span) -> str:
    """An SVG path through the seven-day means, or the means of longer spans.

    A stretch without entries longer than a week (or a month) breaks the line.
    """
    path, previous = "", None
    for mark in marks:
        day = mark.pain.starts_on
        mean = week_mean(pains, day) if span is Span.DAY else mark.pain.mean
        is_new = previous is None or day - previous > LONGEST_BRIDGE[span]
        path += f"{'M' if is_new else 'L'}{mark.x} {y_of(mean or 0)}"
        previous = day
    return path
