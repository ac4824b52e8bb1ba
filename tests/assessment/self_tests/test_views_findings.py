"""The findings page: what it says about each kind of test session, and to whom."""

import gzip

import pytest
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from assessment.self_tests.definitions import SELF_TESTS
from exercises.values.vocabulary import Side
from tests.assessment.factories import (
    make_decided_check,
    make_finished_test_session,
    make_test_session,
)
from tests.people.factories import log_in_as, make_person

pytestmark = pytest.mark.django_db

START = "/assessment/"
FINDINGS = "/assessment/findings/"
MOST_BYTES = 14_000


def test_finding_is_drawn_on_the_side_that_was_tested(client, patient):
    make_finished_test_session(
        patient,
        ("single-leg-bridge", "left", {"value": 31}),
        ("single-leg-bridge", "right", {"value": 14}),
    )
    response = client.get(FINDINGS)
    assertContains(response, "Right buttock: weak")
    assertContains(response, 'leg straight in the air. Right side."')


def test_findings_are_marked_on_the_body(client, patient):
    make_finished_test_session(patient, ("thomas", "left", {"value": 20}))
    response = client.get(FINDINGS)
    assertContains(
        response, "seen from the front. Marked: A. Front of the left hip: tight."
    )
    assertContains(response, 'class="region filled"', count=1)


def test_nothing_found_has_no_map(client, patient):
    make_finished_test_session(patient, ("plank", "", {"value": 40}))
    assertNotContains(client.get(FINDINGS), "body-map")


def test_findings_of_every_test_at_once_are_small(client, patient):
    scores = [
        (test.slug, side or "", {"pain": 5} if side else {"value": test.low or 0})
        for test in SELF_TESTS
        for side in test.sides
    ]
    make_finished_test_session(patient, *scores, size="full")
    assert len(gzip.compress(client.get(FINDINGS).content)) <= MOST_BYTES


def test_findings_need_a_finished_test_session(client, patient):
    make_test_session(patient)
    assertRedirects(client.get(FINDINGS), START)


def test_nothing_found_is_a_good_result(client, patient):
    most = [
        (test, side, {"value": 0})
        for test in ("thomas", "figure-four")
        for side in Side
    ]
    make_finished_test_session(patient, ("plank", "", {"value": 40}), *most)
    response = client.get(FINDINGS)
    assertContains(response, "That is a good result.")
    assertNotContains(response, "too few")


def test_a_few_tests_are_too_few_to_call_everything_in_balance(client, patient):
    make_finished_test_session(patient, ("plank", "", {"value": 40}))
    response = client.get(FINDINGS)
    assertContains(response, "Of 5 tests that could find something, 1 could be judged.")
    assertNotContains(response, "out of balance. That is a good result.")


def test_a_finding_names_the_muscle_below_its_plain_title(client, patient):
    scores = [
        ("side-bend", "left", {"value": 10}),
        ("side-bend", "right", {"value": 15}),
    ]
    make_finished_test_session(patient, *scores)
    assertContains(
        client.get(FINDINGS),
        '<summary><span class="finding-letter">A</span>'
        "<strong>Right side of the waist: tighter</strong>"
        '<span class="meta"><i lang="la">Quadratus lumborum</i>'
        '<span class="sureness sureness-2"><i></i><i></i><i></i>fairly sure</span>'
        "</span></summary>",
        html=True,
    )


def test_what_hurt_has_a_letter_and_no_degree_of_sureness(client, patient):
    make_finished_test_session(
        patient,
        ("thomas", "left", {"value": 20}),
        ("thomas", "right", {"value": 0}),
        ("plank", "", {"pain": 3}),
    )
    response = client.get(FINDINGS)
    assertContains(
        response,
        '<summary><span class="finding-letter">B</span>'
        "<strong>Plank: it hurt</strong></summary>",
        html=True,
    )
    assertContains(response, 'class="sureness', count=1)


def test_the_verdict_stands_between_the_map_and_the_list(client, patient):
    make_finished_test_session(patient, ("thomas", "left", {"value": 20}))
    html = client.get(FINDINGS).content.decode()
    map_at, verdict_at, list_at = (
        html.index(each)
        for each in ("findings-body-maps", "You are tight at the", 'id="findings"')
    )
    assert map_at < verdict_at < list_at


def test_everything_painful_leads_to_relief(client, patient):
    make_finished_test_session(patient, ("plank", "", {"pain": 6}))
    assertContains(client.get(FINDINGS), "Relief comes first.")


def test_nothing_done_finds_nothing_and_says_so(client, patient):
    make_finished_test_session(patient, ("plank", "", {"is_skipped": True}))
    response = client.get(FINDINGS)
    assertContains(response, "No test could be done")
    assertNotContains(response, "good result")


def test_nerve_sign_leads_back_to_the_symptom_check(client, patient):
    place = {"pain": 6, "pain_place": "below_knee"}
    make_finished_test_session(patient, ("thomas", "left", place))
    assertContains(client.get(FINDINGS), "do the symptom check again")


def test_eased_leg_is_told(client, patient):
    make_finished_test_session(patient, ("press-up", "", {"value": 1}))
    assertContains(client.get(FINDINGS), "Bending backwards eases your leg")


def test_what_has_no_norm_is_noted_and_not_counted(client, patient):
    make_finished_test_session(patient, ("fingertip-floor", "", {"value": 30}))
    response = client.get(FINDINGS)
    assertContains(response, "Noted, not counted")
    assertContains(response, "Only your own change counts.")


def test_retest_shows_what_changed_for_real(client, patient):
    make_finished_test_session(patient, ("plank", "", {"value": 20}))
    assertNotContains(client.get(FINDINGS), "Since last time")
    make_finished_test_session(patient, ("plank", "", {"value": 45}))
    response = client.get(FINDINGS)
    assertContains(response, "Since last time: 1 better")
    assertContains(response, "<td>better</td>", html=True)
    assertContains(response, "<td>20 s</td>", html=True)


def test_retest_draws_each_test_over_time_with_its_detectable_change(client, patient):
    make_finished_test_session(patient, ("plank", "", {"value": 20}))
    make_finished_test_session(patient, ("plank", "", {"value": 45}))
    assertContains(client.get(FINDINGS), 'href="/progress/#measures"')
    progress = client.get("/progress/")
    assertContains(progress, 'id="measures"')
    assertContains(progress, "From 20 s to 45 s: better.")
    assertContains(progress, 'class="chart-band"', count=1)


def test_findings_lead_to_the_program(client, patient):
    make_finished_test_session(patient, ("plank", "", {"value": 22}))
    assertContains(client.get(FINDINGS), 'action="/program/first/"')


def test_program_waits_for_the_clinician(client):
    person = make_person()
    log_in_as(client, person)
    make_decided_check(person, age=17)
    make_finished_test_session(person, ("thomas", "left", {"value": 20}))
    response = client.get(FINDINGS)
    assertContains(response, "A clinician should see your back before")
    assertNotContains(response, "Make my programme")


def test_findings_of_another_person_stay_theirs(client, patient):
    make_finished_test_session(make_person(), ("plank", "", {"value": 22}))
    assertRedirects(client.get(FINDINGS), START)
