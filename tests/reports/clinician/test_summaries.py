from datetime import date, timedelta

import pytest

from core.values.days import DAY
from people.models import Preferences
from reports.clinician.summaries import (
    SessionAdherence,
    find_last_program,
    load_symptom_checks,
    measure_adherence,
    summarise_activity_ratings,
    summarise_pain_log,
    summarise_peg_scale,
    summarise_self_tests,
    summarise_walking,
)
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person
from tests.progress.factories import (
    make_activity,
    make_pain_entry,
    make_rating,
    make_session,
    make_walk,
    make_walking_goal,
    make_week,
)
from tests.reports.clinician.choices import make_twelve_weeks, period_of
from tests.reports.factories import NOON, make_full_person, make_program

pytestmark = pytest.mark.django_db


def test_retest_is_compared_with_the_first_one():
    person = make_person()
    make_twelve_weeks(person, NOON)
    summary = summarise_self_tests(period_of(person, "2025-12-01", "2026-03-02"))
    assert {
        (change.test.slug, change.before, change.after, change.is_real)
        for change in summary.changes
    } == {("thomas", 20, 0, True), ("plank", 20, 55, True)}


def test_single_test_session_is_compared_with_nothing():
    person = make_full_person()
    summary = summarise_self_tests(period_of(person, "2026-03-01", "2026-03-31"))
    assert (summary.first_test_session, summary.changes) == (None, ())


def test_activities_go_from_the_first_rating_to_the_last():
    person = make_person()
    lifting = make_activity(person, name="Lifting")
    for day, ability in [(2, 3), (9, 5), (16, 8)]:
        make_rating(lifting, rated_on=date(2026, 3, day), ability=ability)
    make_rating(lifting, rated_on=date(2026, 5, 1), ability=10)
    ratings = summarise_activity_ratings(period_of(person, "2026-03-01", "2026-03-31"))
    assert [(r.name, r.before, r.after, r.count) for r in ratings] == [
        ("Lifting", 3, 8, 3)
    ]


def test_weeks_go_from_the_first_mean_to_the_last():
    person = make_person()
    for day, score in [(2, 6), (9, 4), (16, 1)]:
        make_week(
            person,
            week_starts_on=date(2026, 3, day),
            pain=score,
            enjoyment=score,
            general_activity=score,
        )
    peg = summarise_peg_scale(period_of(person, "2026-03-01", "2026-03-31"))
    assert (peg.before, peg.after, peg.count) == (6, 1, 3)
    assert summarise_peg_scale(period_of(person, "2025-03-01", "2025-03-31")) is None


def test_days_with_medicine_and_days_it_got_in_the_way_are_counted_once():
    person = make_person()
    for hour in range(2):
        make_pain_entry(
            person,
            felt_at=NOON + timedelta(hours=hour),
            medicine="One tablet",
            is_limiting=True,
        )
    make_pain_entry(person, felt_at=NOON + DAY)
    log = summarise_pain_log(period_of(person, "2026-03-01", "2026-03-31"))
    assert (log.days, log.medicine_days, log.limited_days) == (2, 1, 1)


def test_adherence_counts_days_with_a_finished_session_against_those_wished():
    person = make_person()
    Preferences.objects.create(person=person, days_a_week=4)
    for day in [0, 0, 1, 2, 7]:
        at = NOON + day * DAY
        make_session(person, started_at=at, finished_at=at)
    make_session(person, started_at=NOON + 3 * DAY, finished_at=None)
    adherence = measure_adherence(period_of(person, "2026-03-02", "2026-03-08"))
    assert adherence == SessionAdherence(session_days=3, planned_days=4)
    assert adherence.percent == 75


def test_one_day_is_planned_at_least():
    period = period_of(make_person(), "2026-03-02", "2026-03-02")
    assert measure_adherence(period).planned_days == 1


def test_latest_five_checks_are_shown():
    person = make_person()
    for day in range(6):
        make_decided_check(person, NOON + day * DAY)
    checks = load_symptom_checks(period_of(person, "2026-03-01", "2026-03-31"))
    assert [check.decided_at for check in checks] == [
        NOON + day * DAY for day in (5, 4, 3, 2, 1)
    ]


def test_program_is_the_last_one_that_was_made_before_the_end():
    person = make_full_person()
    first = person.programs.get()
    make_program(person, number=2, is_current=False)
    assert find_last_program(period_of(person, "2026-03-01", "2026-03-03")) == first
    assert find_last_program(period_of(person, "2026-02-01", "2026-02-28")) is None


def test_walking_is_summed_with_its_first_and_last_goal():
    person = make_person()
    for day, minutes in ((2, 10), (2, 5), (9, 20)):
        make_walk(person, walked_on=date(2026, 3, day), minutes=minutes)
    make_walk(person, walked_on=date(2026, 5, 1))
    for week, minutes in enumerate((10, 11, 12)):
        make_walking_goal(person, minutes=minutes, made_at=NOON + 7 * week * DAY)
    make_walking_goal(person, minutes=30, made_at=NOON + 60 * DAY)
    walking = summarise_walking(period_of(person, "2026-03-01", "2026-03-31"))
    assert (walking.days, walking.minutes) == (2, 35)
    assert (walking.first_goal.minutes, walking.last_goal.minutes) == (10, 12)


def test_without_walks_and_goals_there_is_no_summary_of_them():
    period = period_of(make_person(), "2026-03-01", "2026-03-31")
    assert summarise_walking(period) is None


def test_walks_without_a_goal_are_summed():
    person = make_person()
    make_walk(person)
    walking = summarise_walking(period_of(person, "2026-03-01", "2026-03-31"))
    assert (walking.minutes, walking.last_goal) == (10, None)
