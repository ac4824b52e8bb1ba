from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from core.values.days import DAY
from program.models import Adaptation, Flare
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person
from tests.program.factories import make_check_old, make_flare
from tests.program.pages import (
    CHECK_IN,
    CLOSED,
    FLARE,
    PROGRAM,
    answer_check_in,
    current_program,
    report_flare,
    settled_url,
    start,
    undo_url,
)
from tests.progress.factories import make_pain_entry

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.usefixtures("shipped_catalogue", "program"),
]
TODAY = "/"


def say_days_ago(days):
    """As if the flare-up had been reported so long ago, and the program before it."""
    ago = timezone.now() - days * DAY
    Adaptation.objects.update(made_at=ago)
    Flare.objects.update(reported_at=ago)
    versions = current_program(Flare.objects.get().person).person.programs
    versions.filter(number=1).update(made_at=ago - DAY)


def log_calm_days(person):
    for days_ago in (0, 1):
        make_pain_entry(person, pain=2, felt_at=timezone.now() - days_ago * DAY)


@pytest.mark.parametrize("page", [TODAY, PROGRAM])
def test_the_button_leads_to_the_questions(client, page):
    assertContains(client.get(page), f'href="{FLARE}">I have a flare-up</a>')
    assertContains(client.get(FLARE), "Has your pain flared up?")
    assert not Flare.objects.exists()


def test_a_flare_brings_relief_and_a_second_one_is_the_same_flare(client, person):
    assertRedirects(report_flare(client), FLARE)
    program = current_program(person)
    assert (program.phase, program.reason.slug) == ("calm", "flare")
    assertRedirects(report_flare(client, cause="sitting"), FLARE)
    assert Adaptation.objects.filter(kind="flare").count() == 1
    assert Flare.objects.get().cause == "too_much"


def test_the_page_of_a_flare_leads_to_relief_at_once(client, person):
    page = client.get(report_flare(client, cause="lifting").url)
    assertContains(page, '<a class="button wide" href="/program/relief/">')
    assertContains(page, "Bend and lift little for now")
    assertContains(page, "Two logged days of 3 or less end the flare-up.")
    assertNotContains(page, "Has your pain flared up?")


@pytest.mark.parametrize("page", [TODAY, PROGRAM])
def test_a_flare_is_shown_with_its_two_ends(client, page):
    report_flare(client)
    shown = client.get(page)
    assertContains(shown, "You have a flare-up")
    assertContains(shown, f'action="{undo_url()}"')
    assertContains(shown, f'action="{settled_url()}"')
    assertNotContains(shown, "I have a flare-up")


def test_every_question_has_to_be_answered(client):
    page = client.post(FLARE, {"cause": "sitting"})
    assertContains(page, "Say since when your pain has flared up.")
    assertContains(page, "Say yes or no: is any of the danger signs new?")
    assertContains(page, "Say yes or no: do you have new pain down a leg?")
    assert not Flare.objects.exists()


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"has_danger_sign": "yes"}, "Something new may be a danger sign."),
        ({"has_new_leg_pain": "yes"}, "You have new pain down a leg."),
        ({"cause": "accident"}, "Your pain flared up after a fall or an accident."),
    ],
)
@pytest.mark.parametrize("is_flare", [False, True])
def test_a_sign_closes_program_and_today_until_the_short_check(
    client, person, told, reason, is_flare
):
    if is_flare:
        report_flare(client)
    assertRedirects(report_flare(client, **told), CLOSED)
    for page in (TODAY, CLOSED):
        assertContains(client.get(page), reason)
    for page in (PROGRAM, FLARE, CHECK_IN, "/program/session/", "/program/relief/"):
        assertRedirects(client.get(page), CLOSED)
    make_decided_check(person, at=timezone.now(), pain_now=5)
    assertContains(client.get(TODAY), "You have a flare-up")


def test_a_small_fall_of_somebody_young_is_a_flare(client, person):
    assertRedirects(report_flare(client, cause="fall"), FLARE)


def test_undo_brings_back_the_program_and_says_so_on_the_page_of_changes(
    client, person
):
    before = current_program(person)
    report_flare(client)
    page = client.post(undo_url(), follow=True)
    assertRedirects(page, PROGRAM)
    assertContains(page, "Taken back. Your programme is as it was before.")
    after = current_program(person)
    assert (after.phase, after.reason) == (before.phase, before.reason)
    assertContains(client.get("/program/changes/"), "You took back that your pain")
    assertContains(client.get(TODAY), "I have a flare-up")


def test_after_a_day_it_is_too_late_to_undo(client):
    report_flare(client)
    url = undo_url()
    say_days_ago(1)
    assertNotContains(client.get(PROGRAM), url)
    assertContains(client.post(url, follow=True), "can no longer be taken back")
    assert Flare.objects.get().ended_at is None


@pytest.mark.parametrize("end", [undo_url, settled_url])
def test_a_stale_page_ends_nothing_twice_and_no_later_flare(client, person, end):
    report_flare(client)
    stale = end()
    client.post(stale)
    versions = person.programs.count()
    assertContains(client.post(stale, follow=True), "over already")
    assert person.programs.count() == versions
    report_flare(client)
    client.post(stale)
    assert Flare.objects.latest("reported_at").ended_at is None


def test_a_form_sent_twice_reports_one_flare(client):
    key = uuid4()
    for _ in range(2):
        assertRedirects(report_flare(client, form_key=key), FLARE)
    assert Flare.objects.count() == 1


@pytest.mark.parametrize("end", ["undo", "settled"])
def test_the_flare_of_another_person_is_not_found(client, end):
    stranger = make_person()
    make_decided_check(stranger, at=timezone.now(), pain_now=2)
    flare = make_flare(stranger, reported_at=timezone.now())
    assert client.post(f"{FLARE}{flare.pk}/{end}/").status_code == 404
    assert client.post(f"{FLARE}{2**31}/{end}/").status_code == 404
    assert client.get(f"{FLARE}{flare.pk}/{end}/").status_code == 405
    flare.refresh_from_db()
    assert flare.ended_at is None


def test_settled_brings_the_program_back_one_step_easier(client, person):
    before = current_program(person)
    report_flare(client)
    page = client.post(settled_url(), follow=True)
    assertRedirects(page, PROGRAM)
    assertContains(page, "Your flare-up is over: you told us that it has settled.")
    assertContains(page, "One step easier than before:")
    assertContains(client.get("/program/changes/"), "starts one step easier than")
    assert current_program(person).phase == before.phase
    assertContains(page, "I have a flare-up")


@pytest.mark.parametrize("page", [TODAY, PROGRAM, FLARE])
def test_what_the_log_has_ended_is_said_and_comes_back_by_one_tap(client, person, page):
    report_flare(client)
    say_days_ago(3)
    log_calm_days(person)
    shown = client.get(page)
    assertContains(shown, "flare-up is over")
    assertContains(shown, "Go back to my exercises")
    said = client.post(settled_url(), follow=True)
    assertContains(said, "your last two logged days were as usual again")
    assert current_program(person).phase == "balance"


def test_it_ends_by_itself_with_the_next_session(client, person):
    report_flare(client)
    say_days_ago(3)
    log_calm_days(person)
    start(client, pain=2)
    assertContains(
        client.get("/program/session/"), "your last two logged days were as usual again"
    )
    assert current_program(person).phase == "balance"
    assert Flare.objects.get().ending == "logged"
    assertNotContains(client.get(TODAY), "flare-up is over")


def test_a_flare_is_kept_when_the_check_is_old(client, person):
    make_check_old(person)
    page = report_flare(client, follow=True)
    assertRedirects(page, "/check/again/")
    assertContains(page, "It is noted.")
    assert Adaptation.objects.filter(kind="flare").count() == 1
    assert current_program(person).number == 1
    make_decided_check(person, at=timezone.now(), pain_now=5)
    client.post(PROGRAM)
    assert current_program(person).reason.slug == "flare"


def test_a_flare_in_a_week_that_was_worse_once_is_a_flare(client, person):
    answer_check_in(client, pain="worse")
    assertRedirects(report_flare(client), FLARE)


@pytest.mark.parametrize("is_flare", [False, True])
def test_the_page_of_a_flare_costs_a_fixed_number_of_queries(
    client, django_assert_num_queries, is_flare
):
    if is_flare:
        report_flare(client)
    client.get(FLARE)
    with django_assert_num_queries(4):
        client.get(FLARE)
