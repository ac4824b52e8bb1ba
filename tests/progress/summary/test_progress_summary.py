import re
from xml.etree import ElementTree

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains

from core.values.days import DAY
from progress.analysis.trends import PainChange
from progress.summary.overview import load_progress_overview
from progress.summary.progress_summary import load_progress_summary
from progress.values.chart_range import CHART_RANGES, THREE_MONTH_RANGE
from tests.assessment.factories import make_test_session, score
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import (
    NOON,
    make_activity,
    make_pain_entries,
    make_pain_entry,
    make_rating,
    make_session,
    make_walk,
    make_week,
)

pytestmark = pytest.mark.django_db


TODAY = NOON.date()


def summary_of(person):
    return load_progress_summary(
        person, load_progress_overview(person, THREE_MONTH_RANGE, TODAY), TODAY
    )


def log_days(person, pain, *, ending_days_ago, count=7, **fields):
    for day in range(count):
        felt_at = NOON - (ending_days_ago + day) * DAY
        make_pain_entry(person, pain=pain, felt_at=felt_at, **fields)


def test_the_first_week_may_be_years_ago():
    person = make_person()
    log_days(person, 8, ending_days_ago=1000)
    log_days(person, 5, ending_days_ago=500)
    log_days(person, 3, ending_days_ago=0)
    found = summary_of(person)
    assert found.comparisons[0].change == PainChange(before=8, after=3)
    assert found.comparisons[1].change is None
    assert (found.mean, found.median) == (3, 3)


def test_a_flare_up_and_a_return_are_named():
    person = make_person()
    log_days(person, 1, ending_days_ago=2, count=40)
    log_days(person, 6, ending_days_ago=0, count=2, is_limiting=True)
    found = summary_of(person)
    assert found.flare_ups == ("1 Mar 2026 to 2 Mar 2026",)
    assert found.recurrences == ("1 Mar 2026",)


def test_weeks_of_sessions_stand_against_the_plan():
    person = make_person()
    make_session(person)
    weeks = summary_of(person).adherence
    assert len(weeks) == 13
    assert (weeks[-1].days_done, weeks[-1].days_planned) == (1, 5)


def test_tests_activities_and_weeks_are_series():
    person = make_person()
    for number, seconds in enumerate((12, 31)):
        test_session = make_test_session(person)
        scored_at = NOON + number * DAY
        score(test_session, "plank", value=seconds, scored_at=scored_at)
        score(test_session, "side-bridge", "left", value=9, scored_at=scored_at)
        score(test_session, "side-bridge", "right", pain=6, scored_at=scored_at)
        test_session.finish_session(scored_at)
    activity = make_activity(person)
    for day, ability in ((14, 2), (0, 7)):
        make_rating(activity, rated_on=TODAY - day * DAY, ability=ability)
    make_rating(make_activity(person, number=2, name="sit"), ability=4)
    make_week(person)
    make_walk(person, walked_on=TODAY)
    walks, tests, activities, weeks = summary_of(person).groups
    assert [each.summary_text for each in walks.series] == [
        "10 minutes this week so far."
    ]
    assert {(each.title, each.summary_text) for each in tests.series} == {
        ("Plank", "From 12 s to 31 s: better."),
        ("Side bridge, left", "From 9 s to 9 s: no real change."),
    }
    assert [(each.title, each.summary_text) for each in activities.series] == [
        ("climb stairs", "From 2 of 10 to 7 of 10: better."),
        ("sit", "4 of 10 on 2 Mar 2026."),
    ]
    assert weeks.series[0].summary_text == "From 4.0 to 4.0 of 10; lower is better."


def test_recovered_needs_the_activities_too():
    person = make_person()
    log_days(person, 1, ending_days_ago=0)
    assert not summary_of(person).recovery.is_recovered
    make_rating(make_activity(person), ability=10)
    assert summary_of(person).recovery.is_recovered


@pytest.mark.parametrize("chart_range", CHART_RANGES)
def test_every_drawing_is_sound_and_has_a_name_and_a_table(client, chart_range):
    person, now = make_person(), timezone.now()
    log_in_as(client, person)
    make_pain_entries(person, 60, ending_at=now, entries_a_day=2)
    make_pain_entry(person, felt_at=now, is_flare=True)
    make_session(person, started_at=now, finished_at=now)
    activity = make_activity(person, name="lift <children> & bags")
    for day, ability in ((14, 2), (0, 7)):
        make_rating(activity, rated_on=now.date() - day * DAY, ability=ability)
    content = client.get("/progress/", {"range": chart_range}).content.decode()
    main = content[content.index("<main") :]
    drawings = re.findall(r'<svg class="chart.*?</svg>', main, re.DOTALL)
    roots = [ElementTree.fromstring(drawing) for drawing in drawings]  # noqa: S314, drawn by us
    assert len(roots) == 3
    assert all(root.get("aria-label") or root.find("title").text for root in roots)
    assert len(re.findall("<table", main)) == 3
    assert "The calendar has them as a table." in roots[1].get("aria-label")


def test_the_page_says_it_in_words_first(client):
    person = make_person()
    log_in_as(client, person)
    now = timezone.now()
    for day in range(28):
        pain = 6 if day >= 14 else 3
        make_pain_entry(person, pain=pain, felt_at=now - day * DAY)
    response = client.get("/progress/")
    assertContains(
        response,
        "went from <strong>6.0</strong> to <strong>3.0</strong>:"
        " an improvement that usually matters.",
        html=False,
    )
