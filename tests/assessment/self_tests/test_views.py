"""The pages of a test session: start, one per test, the scores."""

import gzip
from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from assessment.models import TestScore, TestSession
from assessment.self_tests.definitions import SELF_TESTS
from people.models import Preferences
from tests import THROTTLE_QUERIES, TRANSACTION_QUERIES
from tests.assessment.factories import (
    make_decided_check,
    make_finished_test_session,
    make_test_session,
    offer,
    score,
)
from tests.people.factories import log_in_as, make_person

pytestmark = pytest.mark.django_db

START = "/assessment/"
SCORES = "/assessment/scores/"
FINDINGS = "/assessment/findings/"
MOST_BYTES = 14_000
ADDRESSES = [START, SCORES, FINDINGS, "/assessment/thomas/"]


def address(slug):
    return f"/assessment/{slug}/"


@pytest.mark.parametrize("url", ADDRESSES)
def test_stranger_does_the_symptom_check_first(client, url):
    assertRedirects(client.get(url), "/check/", fetch_redirect_response=False)


@pytest.mark.parametrize(
    ("method", "url"),
    [
        *(("get", url) for url in ADDRESSES),
        *(("post", url) for url in ADDRESSES if url != FINDINGS),
    ],
)
@pytest.mark.parametrize("answers", [{"saddle": ["numb"]}, {"signs": ["fever"]}])
def test_emergency_or_urgent_check_keeps_the_tests_closed(client, url, method, answers):
    person = make_person()
    log_in_as(client, person)
    make_decided_check(person, **answers)
    response = getattr(client, method)(url)
    assertRedirects(response, "/check/result/", fetch_redirect_response=False)


def test_start_begins_with_the_first_test(client, patient):
    response = client.post(START, {"pain_now": 2, "size": "short"})
    assertRedirects(response, address("side-bend"))
    test_session = TestSession.objects.get()
    assert (test_session.person, test_session.pain_now, test_session.age) == (
        patient,
        2,
        34,
    )


@pytest.mark.parametrize(("hours", "pain"), [(0, 5), (2, None)])
def test_start_knows_the_pain_told_just_now(client, hours, pain):
    person = make_person()
    log_in_as(client, person)
    at = timezone.now() - timedelta(hours=hours)
    make_decided_check(person, at=at, pain_now=5)
    assert client.get(START).context["form"]["pain_now"].value() == pain


def test_start_needs_the_pain_now(client, patient):
    response = client.post(START, {"size": "full"})
    assertContains(response, "Choose a number from 0 to 10.")
    assertContains(response, "<title>Error: Self-tests")
    assert TestSession.objects.count() == 0


def test_very_sore_back_gets_relief_instead_of_tests(client, patient):
    response = client.post(START, {"pain_now": 7, "size": "short"}, follow=True)
    assertRedirects(response, FINDINGS)
    assertContains(response, "too sore to be tested today")
    assertNotContains(response, "good result")


def test_what_the_person_ticked_counts(client, patient):
    Preferences.objects.create(
        person=patient,
        cautions=["shoulder_trouble"],
        excluded_positions=["lying_on_back"],
    )
    client.post(START, {"pain_now": 2, "size": "short"})
    test_session = TestSession.objects.get()
    slugs = [test.slug for test in test_session.select_tests(()).tests]
    assert slugs == ["side-bend", "figure-four"]


def test_unseen_clinician_result_leaves_gentle_tests(client):
    person = make_person()
    log_in_as(client, person)
    make_decided_check(person, age=17)
    client.post(START, {"pain_now": 0, "size": "short"})
    assert TestSession.objects.get().is_clinician_awaited


def test_start_offers_to_go_on(client, patient):
    test_session = make_test_session(patient)
    score(test_session, "side-bend", "left", value=12)
    assertContains(client.get(START), f'href="{address("figure-four")}"')


def test_start_shows_the_way_to_the_last_findings(client, patient):
    assertNotContains(client.get(START), FINDINGS)
    make_finished_test_session(patient, ("plank", "", {"value": 22}))
    assertContains(client.get(START), f'href="{FINDINGS}"')


def test_page_says_how_sure_its_test_is(client, patient):
    make_test_session(patient)
    assertContains(client.get(address("thomas")), "Low confidence. This test misses")


@pytest.mark.parametrize("test", SELF_TESTS, ids=lambda test: test.slug)
def test_every_test_has_its_page(client, patient, test):
    offer(patient, test)
    response = client.get(address(test.slug))
    assertContains(response, test.steps[0].replace("'", "&#x27;"))
    for side in test.sides:
        name = f"{side}-value" if side else "value"
        assertContains(response, f'name="{name}"')


def test_test_page_asks_left_then_right(client, patient):
    make_test_session(patient)
    html = client.get(address("thomas")).content.decode()
    assert html.index("Left side") < html.index('name="left-value"')
    assert html.index('name="left-value"') < html.index("Right side")
    assert html.index("Right side") < html.index('name="right-value"')


def test_left_and_right_are_drawn_as_they_are_asked(client, patient):
    make_test_session(patient)
    left, right = (
        client.get(address("thomas")).content.decode().split("Right side</h3>")
    )
    assert 'hangs over the edge. Left side."' in left
    assert 'hangs over the edge. Right side."' in right
    assert 'Left side."' not in right


@pytest.mark.parametrize(("cautions", "count"), [((), 0), (("poor_balance",), 1)])
def test_who_is_unsteady_is_told_what_to_hold(client, patient, cautions, count):
    make_test_session(patient, size="full", cautions=cautions)
    response = client.get(address("one-leg-stance"))
    assertContains(response, "Stand in a corner with a worktop", count=count)


def test_left_and_right_are_stored_as_given(client, patient):
    make_test_session(patient)
    response = client.post(
        address("thomas"), {"left-value": "20", "right-value": "-10"}
    )
    assertRedirects(response, address("knee-to-chest"))
    stored = {s.side: s.value for s in TestScore.objects.all()}
    assert stored == {"left": 20, "right": -10}


def test_side_tests_store_each_side_under_its_own_name(client, patient):
    make_test_session(patient, size="full")
    sided = [t for t in SELF_TESTS if t.is_sided]
    for test in TestSession.objects.get().select_tests(()).tests:
        if test not in sided:
            continue
        low, high = values(test)
        client.post(address(test.slug), {"left-value": low, "right-value": high})
        stored = {s.side: s.value for s in TestScore.objects.filter(test=test.slug)}
        assert stored == {"left": float(low), "right": float(high)}


def values(test):
    if test.options:
        return f"{test.options[0].value:g}", f"{test.options[-1].value:g}"
    return "3", "14"


def test_pain_is_stored_with_its_place(client, patient):
    make_test_session(patient)
    data = {
        "left-pain": "6",
        "left-pain_place": "below_knee",
        "right-is_skipped": "on",
    }
    client.post(address("thomas"), data)
    left, right = TestScore.objects.order_by("side")
    assert (left.value, left.pain, left.pain_place) == (None, 6, "below_knee")
    assert right.is_skipped


def test_hands_become_centimetres(client, patient):
    make_test_session(patient)
    data = {"measure": "hands", "left-value": "2", "right-value": "1.5"}
    client.post(address("side-bend"), data)
    assert [s.value for s in TestScore.objects.order_by("side")] == [16, 12]


@pytest.mark.parametrize(
    ("slug", "data", "complaint"),
    [
        ("plank", {"value": ""}, "Write your score, or say that it hurt"),
        ("plank", {"value": "long"}, "Write a number, such as 12."),
        ("plank", {"value": "-1"}, "Write a number from 0 to 600 seconds."),
        ("plank", {"value": "nan"}, "Write a number, such as 12."),
        ("plank", {"value": "9", "pain_place": "low_back"}, "Say how much it hurt."),
        (
            "thomas",
            {"left-value": "0"},
            "Choose what it is like for the right side, or say that it hurt",
        ),
        ("thomas", {"left-value": "5", "right-value": "0"}, "5 is not one of"),
        (
            "side-bend",
            {"measure": "hands", "left-value": "7", "right-value": "1"},
            "Write a number from 0 to 50 centimetres for the left side.",
        ),
    ],
)
def test_wrong_score_is_explained(client, patient, slug, data, complaint):
    make_test_session(patient)
    response = client.post(address(slug), data)
    assertContains(response, complaint)
    assertContains(response, "<title>Error: ")
    assert TestScore.objects.count() == 0


def test_whole_numbers_are_asked_for_where_things_are_counted(client, patient):
    make_test_session(patient, size="full")
    response = client.post(address("sit-to-stand"), {"value": "9.5"})
    assertContains(response, "Write a whole number from 0 to 60 times.")


@pytest.mark.parametrize(("slug", "most"), [("one-leg-stance", 30), ("plank", 600)])
def test_the_timer_knows_the_most_that_counts(client, patient, slug, most):
    make_test_session(patient, size="full")
    page = client.get(address(slug))
    assertContains(page, f'inputmode="decimal" step="any" max="{most}"')


def test_nothing_typed_is_lost(client, patient):
    make_test_session(patient)
    response = client.post(address("side-bend"), {"left-value": "12.5"})
    assertContains(response, 'value="12.5"')


def test_going_back_shows_what_was_given(client, patient):
    test_session = make_test_session(patient)
    score(test_session, "side-bend", "left", value=12)
    score(test_session, "side-bend", "right", pain=4, pain_place="low_back")
    response = client.get(address("side-bend"))
    assertContains(response, 'name="left-value" value="12"')
    assert response.context["form"]["right-pain"].value() == 4


def test_test_of_no_use_to_this_person_is_not_found(client, patient):
    make_test_session(patient)
    assert client.get(address("hip-rotation")).status_code == 404
    assert client.get(address("headstand")).status_code == 404


def test_test_page_without_a_test_session_leads_to_the_start(client, patient):
    assertRedirects(client.get(address("thomas")), START)


def test_page_says_why_a_test_is_left_out(client, patient):
    make_test_session(patient, pain_now=5)
    assertContains(client.get(address("thomas")), "only gentle tests are done")


def test_skipping_brings_the_easier_form_next(client, patient):
    make_test_session(patient)
    response = client.post(address("plank"), {"is_skipped": "on"})
    assertRedirects(response, address("plank-knees"))


def finished_short_set(client):
    client.post(address("side-bend"), {"left-value": "10", "right-value": "15"})
    client.post(address("figure-four"), {"left-value": "0", "right-value": "0"})
    client.post(address("thomas"), {"left-value": "20", "right-value": "0"})
    hug = {"left-value": "0", "right-pain": "4"}
    client.post(address("knee-to-chest"), hug)
    return client.post(address("plank"), {"value": "22"})


def test_last_test_leads_to_the_scores_and_on_to_the_findings(client, patient):
    make_test_session(patient)
    assertRedirects(finished_short_set(client), SCORES)
    response = client.get(SCORES)
    assertContains(response, "Right: it hurt, 4 of 10")
    response = client.post(SCORES, follow=True)
    assertRedirects(response, FINDINGS)
    for title in (
        "Front of the left hip: tight",
        "Right side of the waist: tighter",
        "Core: below target",
        "Knee to chest: it hurt on the right",
        "Ankle on the other knee",
    ):
        assertContains(response, title)
    assertContains(response, "From 5 tests")


@pytest.mark.parametrize("test", SELF_TESTS, ids=lambda test: test.slug)
def test_page_of_every_test_is_small(client, patient, test):
    offer(patient, test)
    page = client.get(address(test.slug)).content
    assert len(gzip.compress(page)) <= MOST_BYTES


def test_scores_need_a_score(client, patient):
    assertRedirects(client.get(SCORES), START)
    make_test_session(patient)
    assertRedirects(client.post(SCORES), START)


def test_stopping_early_judges_what_there_is(client, patient):
    test_session = make_test_session(patient)
    score(test_session, "plank", value=60)
    assertContains(client.get(SCORES), "Not done yet")
    assertContains(client.post(SCORES, follow=True), "That is strong.")


def test_earlier_scores_are_not_shown_before_the_retest(client, patient):
    make_finished_test_session(patient, ("plank", "", {"value": 23.47}))
    make_test_session(patient)
    assertNotContains(client.get(address("plank")), "23.47")


@pytest.mark.parametrize("is_late", [False, True])
def test_every_step_costs_six_queries_at_most(
    client, patient, is_late, django_assert_max_num_queries
):
    make_test_session(patient)
    if is_late:
        finished_short_set(client)
    scores = {"left-value": "20", "right-value": "0"}
    with django_assert_max_num_queries(6 + TRANSACTION_QUERIES):
        client.get(address("thomas"))
    with django_assert_max_num_queries(6 + TRANSACTION_QUERIES + THROTTLE_QUERIES):
        client.post(address("thomas"), scores)
    with django_assert_max_num_queries(6 + TRANSACTION_QUERIES):
        client.get(SCORES)
    with django_assert_max_num_queries(6 + TRANSACTION_QUERIES + THROTTLE_QUERIES):
        client.post(SCORES)
    with django_assert_max_num_queries(6 + TRANSACTION_QUERIES):
        client.get(FINDINGS)
