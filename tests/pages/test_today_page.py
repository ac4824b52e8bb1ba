import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from core.values.days import DAY
from pages.today_page import load_today_page
from program.models import Program
from program.planning.needed_things import describe_needed_things
from program.rules.relief.own_record import NO_RECORD, OwnRecord
from tests.assessment.factories import make_decided_check, make_test_session
from tests.pages.training import train
from tests.people.factories import make_person
from tests.program.factories import make_check_in
from tests.progress.factories import (
    NOON,
    make_pain_entry,
    make_session,
    make_session_item,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def program(client, person, catalogue):
    make_decided_check(person, at=timezone.now() - 20 * DAY, pain_now=3)
    client.post("/program/")
    return Program.objects.get()


def page_of(person):
    return load_today_page(person, timezone.now())


def test_without_a_check_there_is_no_program_and_no_test(person):
    page = page_of(person)
    assert (page.check, page.program, page.training, page.test_session) == (None,) * 4
    assert (page.is_check_expired, page.is_retest_due) == (False, False)


def test_program_waits_while_the_check_forbids_it(person, program):
    make_decided_check(person, at=timezone.now(), saddle=["numb"])
    page = page_of(person)
    assert (page.program, page.training) == (None, None)


def test_session_takes_no_longer_than_it_says(person, program):
    training = page_of(person).training
    seconds = sum(item.session_seconds for item in training.session_items)
    assert 0 <= training.session_minutes * 60 - seconds < 60


def test_walks_stand_outside_the_session(person, program):
    assert program.items.filter(is_apart=True).exists()
    items = page_of(person).training.session_items
    assert {item.is_apart for item in items} == {False}


def test_what_relief_did_three_times_is_said(client, person, program):
    for after in (4, 5, 6):
        make_session(person, is_relief=True, pain_before=6, pain_after=after)
        make_session(person, is_relief=False, pain_before=6, pain_after=9)
        make_session(person, is_relief=True, pain_before=6)
        make_session(make_person(), is_relief=True, pain_before=6, pain_after=0)
    assert page_of(person).relief_record == OwnRecord(
        use_count=3, lowered_count=2, mean_drop=1
    )
    sentence = "pain was lower after 2 of 3 uses, by 1 point on average."
    assertContains(client.get("/"), sentence)


def test_without_measured_relief_nothing_is_said(client, person, program):
    assert page_of(person).relief_record == NO_RECORD
    assertNotContains(client.get("/"), "Your own record")


@pytest.mark.parametrize(("days_ago", "is_expired"), [(27, False), (29, True)])
def test_check_expires_after_four_weeks(person, days_ago, is_expired):
    make_decided_check(person, at=timezone.now() - days_ago * DAY)
    assert page_of(person).is_check_expired is is_expired


@pytest.mark.parametrize(("days_ago", "is_due"), [(13, False), (14, True), (40, True)])
def test_next_tests_are_two_weeks_after_the_last(person, days_ago, is_due):
    make_decided_check(person, at=timezone.now())
    finished_at = timezone.now() - days_ago * DAY
    make_test_session(person).finish_session(finished_at)
    page = page_of(person)
    assert page.retest_on == (finished_at + 14 * DAY).date()
    assert page.is_retest_due is is_due


def test_tests_are_those_of_the_program_if_there_is_one(person, program):
    make_test_session(person).finish_session(timezone.now())
    assert page_of(person).test_session == program.test_session


@pytest.mark.parametrize(
    ("days_ago", "is_due"), [((), False), ((6,), False), ((7,), True), ((9, 1), True)]
)
def test_check_in_is_due_a_week_after_the_first_session(
    person, program, days_ago, is_due
):
    train(program, *days_ago)
    assert page_of(person).training.is_check_in_due is is_due


@pytest.mark.parametrize(("days_ago", "is_due"), [(6, False), (7, True)])
def test_then_it_is_due_a_week_after_the_last_check_in(
    person, program, days_ago, is_due
):
    train(program, 20, 1)
    make_check_in(person, made_at=timezone.now() - days_ago * DAY)
    assert page_of(person).training.is_check_in_due is is_due


@pytest.mark.parametrize(
    ("days_ago", "is_back"), [((), False), ((7,), False), ((8,), True)]
)
def test_break_is_more_than_a_week_without_a_session(
    person, program, days_ago, is_back
):
    train(program, *days_ago)
    assert page_of(person).training.is_back_after_a_break is is_back


@pytest.mark.parametrize(
    ("pains", "is_requested"),
    [([3], False), ([8], True), ([5, 5, 5, 3, 3, 3, 3], True)],
)
def test_pain_log_alone_can_ask_for_a_new_check(person, program, pains, is_requested):
    for days, pain in enumerate(pains):
        make_pain_entry(person, pain=pain, felt_at=timezone.now() - days * DAY)
    assert page_of(person).training.is_recheck_due is is_requested


@pytest.mark.parametrize(
    ("days_ago", "place", "is_requested"),
    [
        (1, "left_leg_below_knee", True),
        (1, "left_leg_above_knee", False),
        (15, "left_leg_below_knee", False),
    ],
)
def test_new_leg_pain_in_the_log_asks_for_a_new_check(
    person, program, days_ago, place, is_requested
):
    felt_at = timezone.now() - days_ago * DAY
    make_pain_entry(person, pain=2, felt_at=felt_at, places=(place,))
    assert page_of(person).training.is_recheck_due is is_requested


@pytest.mark.parametrize(("days_ago", "is_asked"), [(0, False), (1, True), (2, False)])
def test_next_day_response_is_asked_about_the_session_of_yesterday(
    person, program, days_ago, is_asked
):
    train(program, days_ago)
    key = page_of(person).training.unanswered_session_key
    assert (key is not None) is is_asked


def test_what_is_needed_is_named_before_the_session(client, person, program):
    training = page_of(person).training
    exercises = [item.exercise for item in training.session_items]
    assert training.needed_text == describe_needed_things(exercises)
    assert training.needed_text.startswith("You need: ")
    assertContains(client.get("/"), training.needed_text)


@pytest.mark.parametrize(
    ("kind", "is_done"),
    [({}, True), ({"is_relief": True}, False), ({"is_chosen": True}, False)],
)
def test_only_the_session_of_the_programme_makes_today_done(
    person, program, kind, is_done
):
    session = make_session(person, finished_at=timezone.now(), **kind)
    make_session_item(session, program.items.first().exercise, outcome="done")
    assert page_of(person).training.is_done_today is is_done


@pytest.mark.parametrize(
    ("outcome", "finished_at"), [("done", None), ("skipped", NOON)]
)
def test_a_session_that_runs_or_had_nothing_done_does_not_make_today_done(
    person, program, outcome, finished_at
):
    session = make_session(person, finished_at=finished_at)
    make_session_item(session, program.items.first().exercise, outcome=outcome)
    assert page_of(person).training.is_done_today is False


def test_the_week_knows_what_is_planned_and_done(person, program):
    train(program, 0)
    strip = page_of(person).training.week_strip
    assert [day.is_done for day in strip.days if day.is_today] == [True]
    assert strip.planned_count == 5
