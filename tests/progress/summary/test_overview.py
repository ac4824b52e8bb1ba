from datetime import date, timedelta

import pytest

from core.values.days import DAY
from exercises.values.vocabulary import Phase
from progress.models import PainEntry, Session
from progress.summary.overview import load_progress_overview
from progress.values.chart_range import CHART_RANGES
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_pain_entry

pytestmark = pytest.mark.django_db

TODAY = NOON.date()


@pytest.fixture
def person():
    """Pain and a session every fourth day for three years, and once tomorrow."""
    person = make_person(time_zone="Pacific/Auckland")
    moments = {
        days_ago: NOON - timedelta(days=days_ago, hours=12)
        for days_ago in (-1, *range(0, 1096, 4))
    }
    PainEntry.objects.bulk_create(
        PainEntry(person=person, pain=days_ago % 11, felt_at=at)
        for days_ago, at in moments.items()
    )
    Session.objects.bulk_create(
        Session(person=person, phase=Phase.MOVE, started_at=at, finished_at=at)
        for at in moments.values()
    )
    return person


@pytest.mark.parametrize(
    ("slug", "marks", "sessions"),
    [("two-weeks", 4, 4), ("three-months", 23, 23), ("year", 53, 92), ("all", 37, 274)],
)
def test_each_stretch_shows_its_own_marks_and_sessions(person, slug, marks, sessions):
    shown = load_progress_overview(person, CHART_RANGES[slug], TODAY)
    assert len(shown.chart.marks) == marks
    assert shown.session_count == sessions
    assert len(shown.chart.session_x_positions) == marks


@pytest.mark.parametrize("slug", CHART_RANGES)
def test_what_is_read_from_days_reaches_back_three_months(person, slug):
    shown = load_progress_overview(person, CHART_RANGES[slug], TODAY)
    reach = TODAY - 91 * DAY
    assert shown.days[0].starts_on <= reach
    assert min(shown.session_days) <= reach
    assert shown.days[-1].starts_on == TODAY


def test_weeks_of_a_year_hold_every_entry_of_it(person):
    chart = load_progress_overview(person, CHART_RANGES["year"], TODAY).chart
    assert chart.starts_on == date(2025, 3, 3)
    assert sum(mark.pain.count for mark in chart.marks) == 92


def test_flare_ups_are_marked_up_to_a_year(person):
    make_pain_entry(person, felt_at=NOON - 300 * DAY, is_flare=True)
    bands = {
        slug: len(load_progress_overview(person, stretch, TODAY).chart.bands)
        for slug, stretch in CHART_RANGES.items()
    }
    assert bands == {"two-weeks": 0, "three-months": 0, "year": 1, "all": 0}
