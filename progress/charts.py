"""Where the marks of a chart go, in the units of its drawing. Draws nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from progress.trends import Pain, Span, week_mean

WIDTH = 360
HEIGHT = 180
LEFT, RIGHT, TOP, BOTTOM = 28, 352, 10, 148
SESSIONS_Y = 160
MOST_PAIN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One day, week or month: its mean as a point, its range as a bar."""

    x: float
    y: float
    low_y: float
    high_y: float
    pain: Pain


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A pain chart: marks, the line through the means, and the days with a session."""

    starts_on: date
    ends_on: date
    marks: tuple[Mark, ...]
    line: str
    session_xs: tuple[float, ...]
    grid: tuple[tuple[int, float], ...]


def x_of(day: date, starts_on: date, ends_on: date) -> float:
    share = (day - starts_on) / max(ends_on - starts_on, timedelta(days=1))
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
) -> Chart:
    """A chart from one day to another; pains before its start only feed the line."""
    shown = [pain for pain in pains if starts_on <= pain.starts_on <= ends_on]
    marks = tuple(_mark(pain, starts_on, ends_on) for pain in shown)
    return Chart(
        starts_on=starts_on,
        ends_on=ends_on,
        marks=marks,
        line=_line(pains, marks, span),
        session_xs=tuple(
            x_of(day, starts_on, ends_on)
            for day in sorted(session_days)
            if starts_on <= day <= ends_on
        ),
        grid=tuple((pain, y_of(pain)) for pain in (0, 5, MOST_PAIN)),
    )


def _mark(pain: Pain, starts_on: date, ends_on: date) -> Mark:
    return Mark(
        x=x_of(pain.starts_on, starts_on, ends_on),
        y=y_of(pain.mean),
        low_y=y_of(pain.low),
        high_y=y_of(pain.high),
        pain=pain,
    )


LONGEST_BRIDGE = {
    Span.DAY: timedelta(days=7),
    Span.WEEK: timedelta(days=7),
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
