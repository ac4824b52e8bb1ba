"""The pages of a test session: start, one per test, the scores."""

import gzip
from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from assessment.models import TestScore, TestSession
from assessment.self_tests.definitions import SELF_TESTS
from exercises.values.vocabulary import Side
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
ADDRESSES = [
    START,
    SCORES,
    FINDINGS,
    "/assessment/thomas/",
    "/assessment/thomas/right/",
]


def address(slug, side="left"):
    return f"/assessment/{slug}/" + ("right/" if side == "right" else "")


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
    assertContains(client.get(START), f'href="{address("side-bend", "right")}"')


def test_start_shows_the_way_to_the_last_findings(client, patient):
    assertNotContains(client.get(START), FINDINGS)
    make_finished_test_session(patient, ("plank", "", {"value": 22}))
    assertContains(client.get(START), f'href="{FINDINGS}"')


def test_page_says_how_sure_its_test_is(client, patient):
    make_test_session(patient)
    assertContains(client.get(address("thomas")), "Low confidence. This test misses")


@pytest.mark.parametrize("test", SELF_TESTS, ids=lambda test: test.slug)
def test_every_side_of_every_test_has_its_page(client, patient, test):
    offer(patient, test)
    for side in test.sides:
        response = client.get(address(test.slug, side))
        assertContains(response, test.steps[0].replace("'", "&#x27;"))
        assertContains(response, 'name="value"')
        chip = f'<p class="tag">{str(side).capitalize()} side</p>'
        assertContains(response, chip, count=int(side is not None))


def test_a_test_without_sides_has_no_right_one(client, patient):
    make_test_session(patient)
    assert client.get(address("plank", "right")).status_code == 404


@pytest.mark.parametrize("side", Side)
def test_each_side_is_drawn_as_it_is_asked(client, patient, side):
    make_test_session(patient)
    response = client.get(address("thomas", side))
    assertContains(response, f'hangs over the edge. {side.capitalize()} side."')
    other = side.opposite_side.capitalize()
    assertNotContains(response, f'hangs over the edge. {other} side."')


def test_left_leads_to_right_and_right_back_to_left(client, patient):
    make_test_session(patient)
    left = client.get(address("thomas"))
    assertContains(left, "Next: the right side. Stay where you are.")
    assertContains(left, f'action="{address("thomas")}"')
    response = client.post(address("thomas"), {"value": "20"})
    assertRedirects(response, address("thomas", "right"))
    right = client.get(address("thomas", "right"))
    assertContains(right, f'href="{address("thomas")}">Back')
    response = client.post(address("thomas", "right"), {"value": "-10"})
    assertRedirects(response, address("knee-to-chest"))
    stored = {s.side: s.value for s in TestScore.objects.all()}
    assert stored == {"left": 20, "right": -10}


@pytest.mark.parametrize(("cautions", "count"), [((), 0), (("poor_balance",), 1)])
def test_who_is_unsteady_is_told_what_to_hold(client, patient, cautions, count):
    make_test_session(patient, size="full", cautions=cautions)
    response = client.get(address("one-leg-stance"))
    assertContains(response, "Stand in a corner with a worktop", count=count)


def test_each_side_of_each_test_is_stored_under_its_own_name(client, patient):
    make_test_session(patient, size="full")
    for test in TestSession.objects.get().select_tests(()).tests:
        if not test.is_sided:
            continue
        low, high = values(test)
        client.post(address(test.slug), {"value": low})
        client.post(address(test.slug, "right"), {"value": high})
        stored = {s.side: s.value for s in TestScore.objects.filter(test=test.slug)}
        assert stored == {"left": float(low), "right": float(high)}


def values(test):
    if test.options:
        return f"{test.options[0].value:g}", f"{test.options[-1].value:g}"
    return "3", "14"


def test_pain_is_stored_with_its_place(client, patient):
    make_test_session(patient)
    client.post(address("thomas"), {"pain": "6", "pain_place": "below_knee"})
    [stored] = TestScore.objects.all()
    assert (stored.side, stored.value, stored.pain, stored.pain_place) == (
        "left",
        None,
        6,
        "below_knee",
    )


def test_to_skip_a_test_is_to_skip_both_sides(client, patient):
    make_test_session(patient)
    response = client.post(address("thomas"), {"skip": "test"})
    assertRedirects(response, address("knee-to-chest"))
    stored = {s.side: s.is_skipped for s in TestScore.objects.all()}
    assert stored == {"left": True, "right": True}


def test_one_side_alone_can_be_skipped_and_done_later(client, patient):
    make_test_session(patient)
    response = client.post(address("thomas"), {"skip": "side"})
    assertRedirects(response, address("thomas", "right"))
    assertContains(client.get(address("thomas")), "You skipped this.")
    client.post(address("thomas"), {"value": "20"})
    [stored] = TestScore.objects.all()
    assert (stored.side, stored.value, stored.is_skipped) == ("left", 20, False)


def test_hands_become_centimetres_on_both_sides(client, patient):
    make_test_session(patient)
    response = client.post(address("side-bend"), {"measure": "hands", "value": "2"})
    right = f"{address('side-bend', 'right')}?measure=hands"
    assertRedirects(response, right)
    form = client.get(right).context["form"]
    assert form["measure"].value() == "hands"
    client.post(right, {"measure": "hands", "value": "1.5"})
    assert [s.value for s in TestScore.objects.order_by("side")] == [16, 12]
    # What was kept is in centimetres.
    form = client.get(right).context["form"]
    assert (form["measure"].value(), form["value"].value()) == ("centimetres", "12")


@pytest.mark.parametrize(
    ("slug", "data", "complaint"),
    [
        ("plank", {"value": ""}, "Write your score, or say that it hurt"),
        ("plank", {"value": "long"}, "Write a number, such as 12."),
        ("plank", {"value": "-1"}, "Write a number from 0 to 600 seconds."),
        ("plank", {"value": "nan"}, "Write a number, such as 12."),
        ("plank", {"value": "9", "pain_place": "low_back"}, "Say how much it hurt."),
        ("thomas", {"value": ""}, "Choose what it is like, or say that it hurt"),
        ("thomas", {"value": "5"}, "5 is not one of"),
        (
            "side-bend",
            {"measure": "hands", "value": "7"},
            "Write a number from 0 to 50 centimetres.",
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
    response = client.post(address("side-bend"), {"value": "99.5", "pain_place": "leg"})
    assertContains(response, 'value="99.5"')


def test_going_back_shows_what_was_given(client, patient):
    test_session = make_test_session(patient)
    score(test_session, "side-bend", "left", value=12)
    score(test_session, "side-bend", "right", pain=4, pain_place="low_back")
    response = client.get(address("side-bend"))
    assertContains(response, 'name="value" value="12"')
    response = client.get(address("side-bend", "right"))
    assert response.context["form"]["pain"].value() == 4


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
    response = client.post(address("plank"), {"skip": "side"})
    assertRedirects(response, address("plank-knees"))


SHORT_SET = {
    "side-bend": [{"value": "10"}, {"value": "15"}],
    "figure-four": [{"value": "0"}, {"value": "0"}],
    "thomas": [{"value": "20"}, {"value": "0"}],
    "knee-to-chest": [{"value": "0"}, {"pain": "4"}],
}


def finished_short_set(client):
    for slug, sides in SHORT_SET.items():
        for side, data in zip(Side, sides, strict=True):
            client.post(address(slug, side), data)
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
    for side in test.sides:
        page = client.get(address(test.slug, side)).content
        assert len(gzip.compress(page)) <= MOST_BYTES


def test_scores_need_a_score(client, patient):
    assertRedirects(client.get(SCORES), START)
    make_test_session(patient)
    assertRedirects(client.post(SCORES), START)


def test_stopping_early_judges_what_there_is(client, patient):
    test_session = make_test_session(patient)
    score(test_session, "plank", value=60)
    assertContains(client.get(SCORES), "Left: not done yet")
    assertContains(client.get(SCORES), f'href="{address("thomas", "right")}"')
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
    with django_assert_max_num_queries(6 + TRANSACTION_QUERIES):
        client.get(address("thomas"))
    with django_assert_max_num_queries(6 + TRANSACTION_QUERIES + THROTTLE_QUERIES):
        client.post(address("thomas", "right"), {"value": "0"})
    with django_assert_max_num_queries(6 + TRANSACTION_QUERIES):
        client.get(SCORES)
    with django_assert_max_num_queries(6 + TRANSACTION_QUERIES + THROTTLE_QUERIES):
        client.post(SCORES)
    with django_assert_max_num_queries(6 + TRANSACTION_QUERIES):
        client.get(FINDINGS)
