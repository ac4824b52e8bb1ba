import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from people.models import Preferences
from program.models import Adaptation, CheckIn, Exclusion, Program
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person
from tests.program.factories import make_check_old

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]

CHECK_IN = "/program/check-in/"
FLARE = "/program/flare/"
CHANGES = "/program/changes/"
SAME = {
    "pain": "same",
    "function": "same",
    "confidence": 7,
    "sleep": "well",
    "barrier": "none",
    "swap": "",
}


@pytest.fixture
def person(client, person):
    client.post("/program/")
    return person


def current(person):
    return Program.objects.for_person(person).current()


def check_in(client, **answers):
    return client.post(CHECK_IN, SAME | answers, follow=True)


def test_a_check_in_needs_a_program(client):
    stranger = make_person()
    make_decided_check(stranger, at=timezone.now())
    log_in_as(client, stranger)
    response = client.get(CHECK_IN)
    assertRedirects(response, "/program/", fetch_redirect_response=False)
    response = client.get("/program/check-in/done/")
    assertRedirects(response, CHECK_IN, fetch_redirect_response=False)
    assertContains(client.get(CHANGES), "There is no program yet.")


def test_a_check_in_without_answers_keeps_what_was_chosen(client, person):
    response = client.post(CHECK_IN, {"sleep": "badly"})
    assertContains(response, "Say what got in the way most.")
    assert not CheckIn.objects.exists()


def test_an_ordinary_week_changes_nothing(client, person):
    before = current(person)
    assertContains(check_in(client), "Your programme goes on as it is.")
    assert current(person) == before


def test_poor_sleep_brings_slow_breathing(client, person):
    response = check_in(client, sleep="badly")
    assertContains(response, "You slept badly")
    slugs = [item.exercise.slug for item in current(person).items.all()]
    assert "slow-breathing" in slugs
    assert CheckIn.objects.get().changes == current(person).changes


@pytest.mark.parametrize(("minutes", "shorter"), [(25, 15), (15, 10), (10, 10)])
def test_too_little_time_makes_sessions_shorter(client, person, minutes, shorter):
    Preferences.objects.create(person=person, minutes=minutes)
    assertContains(check_in(client, barrier="time"), "Time was short")
    assert Preferences.objects.get(person=person).minutes == shorter


def test_a_worse_week_asks_to_check_again_and_calms_the_program(client, person):
    assertContains(check_in(client, pain="worse"), "/check/again/")
    assert current(person).phase == "calm"
    assertContains(client.get("/program/"), "Something has changed.")
    assertContains(client.get("/"), "Something has changed.")
    assertContains(check_in(client, pain="worse"), "It got worse")


def test_what_is_swapped_is_no_longer_there(client, person):
    item = current(person).items.first()
    check_in(client, swap=item.exercise.slug)
    assert Exclusion.objects.get().exercise == item.exercise
    slugs = [item.exercise.slug for item in current(person).items.all()]
    assert item.exercise.slug not in slugs


def test_a_flare_brings_relief_and_a_second_one_is_the_same_flare(client, person):
    assertRedirects(client.post(FLARE), FLARE)
    assert (current(person).phase, current(person).reason.slug) == ("calm", "flare")
    client.post(FLARE)
    assert Adaptation.objects.filter(kind="flare").count() == 1


def test_the_page_of_a_flare_leads_to_relief_at_once(client, person):
    assertContains(client.get(FLARE), "My pain has flared up")
    page = client.post(FLARE, follow=True)
    assertContains(page, "/program/relief/")
    assertContains(page, "It is noted")
    assertNotContains(page, "My pain has flared up")


def test_a_flare_is_kept_when_the_check_is_old(client, person):
    make_check_old(person)
    page = client.post(FLARE, follow=True)
    assertRedirects(page, "/check/again/")
    assertContains(page, "Your flare-up is noted.")
    assert Adaptation.objects.filter(kind="flare").count() == 1
    assert current(person).number == 1
    make_decided_check(person, at=timezone.now(), pain_now=5)
    client.post("/program/")
    assert current(person).reason.slug == "flare"


def test_a_check_in_is_kept_when_the_check_is_old(client, person):
    make_check_old(person)
    page = check_in(client, pain="worse")
    assertRedirects(page, "/check/again/")
    assert CheckIn.objects.get().changes[0].startswith("You told us that it got worse")
    assert current(person).number == 1


def test_a_flare_in_a_worse_week_leads_to_the_symptom_check(client, person):
    check_in(client, pain="worse")
    assertRedirects(client.post(FLARE), "/check/again/")


def test_what_changed_is_shown_and_old_versions_stay(client, person):
    first = current(person)
    client.post(FLARE)
    page = client.get(CHANGES).content.decode()
    assert "Your pain has flared up." in page
    assert "Now the calm phase." in page
    old = client.get(f"{CHANGES}1/")
    for item in first.items.all():
        assertContains(old, item.name)
    assert client.get(f"{CHANGES}9/").status_code == 404


def test_another_persons_versions_are_not_found(client, person):
    stranger = make_person()
    make_decided_check(stranger, at=timezone.now())
    log_in_as(client, stranger)
    assert client.get(f"{CHANGES}1/").status_code == 404


def test_the_program_shows_the_week(client, person):
    week = client.get("/program/").context["week"]
    assert len(week) == 7
    strength = [day.has_strength for day in week]
    assert strength == [True, False, True, False, True, False, False]


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(
    ("page", "queries"), [(CHECK_IN, 5), (CHANGES, 4), (f"{CHANGES}1/", 5), (FLARE, 4)]
)
def test_a_page_costs_the_same_with_one_exercise_or_version_and_with_three(
    client, person, django_assert_num_queries, page, queries, count
):
    program = current(person)
    program.items.filter(number__gt=count).delete()
    for number in range(2, count + 1):
        program.pk, program.number, program.is_current = None, number, False
        program.save(force_insert=True)
    client.get(page)
    with django_assert_num_queries(queries):
        client.get(page)


@pytest.mark.parametrize("count", [1, 3])
def test_a_summary_costs_the_same_after_one_check_in_and_after_three(
    client, person, django_assert_num_queries, count
):
    for _ in range(count):
        check_in(client)
    client.get("/program/check-in/done/")
    with django_assert_num_queries(4):
        client.get("/program/check-in/done/")
