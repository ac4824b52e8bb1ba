from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import (
    assertContains,
    assertNotContains,
    assertRedirects,
    assertTemplateUsed,
)

from assessment.models import ClinicianVisit
from assessment.symptom_check.models import ClinicianKind
from core.values.days import DAY
from core.values.suitability import Caution
from people.models import Preferences
from progress.models import Walk, WalkingGoal
from progress.values.walking import WalkingKind
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person
from tests.program.pages import HTMX
from tests.progress.factories import make_pain_entry, make_walk, make_walking_goal

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]

WALKING = "/program/walking/"
GOAL = "/program/walking/goal/"
NOW_WALKS = {"kind": "on_foot", "minutes": "10", "days": "3"}


def log(client, minutes, *, headers=None, **fields):
    data = {"minutes": minutes, "form_key": uuid4()} | fields
    return client.post(WALKING, data, headers=headers or {})


@pytest.fixture
def goal(person):
    return make_walking_goal(person, made_at=timezone.now())


def test_a_goal_is_asked_for_before_anything_is_logged(client, person):
    assertContains(client.get(WALKING), "Set your walking goal")


def test_goal_is_set_from_what_is_walked_now(client, person):
    assertRedirects(client.post(GOAL, NOW_WALKS), WALKING)
    goal = WalkingGoal.objects.get()
    assert (goal.person, goal.minutes, goal.days) == (person, 10, 3)
    assertContains(client.get(WALKING), "10 minutes on 3 days")


def test_goal_of_a_double_tap_is_set_once(client, person):
    data = NOW_WALKS | {"form_key": uuid4()}
    for _ in range(2):
        assertRedirects(client.post(GOAL, data), WALKING)
    assert WalkingGoal.objects.count() == 1


@pytest.mark.parametrize(
    ("legs", "cautions", "kind"),
    [
        (["none"], (), WalkingKind.ON_FOOT),
        (["walking"], (), WalkingKind.LEANING),
        (["walking"], (Caution.SEATED_ONLY,), WalkingKind.SEATED),
    ],
)
def test_what_goes_farthest_is_offered_first(client, person, legs, cautions, kind):
    check = make_decided_check(person, at=timezone.now(), legs=legs, pain_now=2)
    ClinicianVisit.objects.create(
        symptom_check=check,
        seen_on=timezone.localdate(),
        clinician_kind=ClinicianKind.DOCTOR,
    )
    Preferences.objects.create(person=person, cautions=cautions)
    page = client.get(GOAL)
    assert page.context["form"]["kind"].value() is kind
    is_said = page.context["advised"].reason in page.text
    assert is_said is (kind is not WalkingKind.ON_FOOT)


@pytest.mark.parametrize("kind", [WalkingKind.LEANING, WalkingKind.CYCLING])
def test_a_trolley_or_a_bike_has_the_same_goal_in_other_words(client, person, kind):
    client.post(GOAL, NOW_WALKS | {"kind": kind})
    log(client, 5)
    assert Walk.objects.get().kind is kind
    assertContains(client.get(WALKING), f"{kind.heading}</h2>")


def test_seated_people_have_the_same_goal_in_other_words(client, person):
    client.post(GOAL, NOW_WALKS | {"kind": "seated"})
    log(client, 10)
    assert Walk.objects.get().kind is WalkingKind.SEATED
    response = client.get(WALKING)
    assertContains(response, "Moving while seated</h2>")
    assertContains(response, "10 minutes on 3 days")


def test_wrong_answers_are_explained(client, person):
    response = client.post(GOAL, NOW_WALKS | {"minutes": "-1"})
    assertContains(response, "Give 0 or more.")
    assert not WalkingGoal.objects.exists()


def test_goal_waits_for_a_check_that_allows_exercise(client, person):
    make_decided_check(person, at=timezone.now(), signs=["fever"])
    assert client.post(GOAL, NOW_WALKS).status_code == 302
    assert not WalkingGoal.objects.exists()


def test_while_exercise_has_to_wait_walks_are_logged_and_the_goal_waits(client, person):
    make_decided_check(person, at=timezone.now(), signs=["fever"])
    goal = make_walking_goal(person, made_at=timezone.now() - 8 * DAY)
    assertContains(client.get(WALKING), "Your goal waits until your back is checked.")
    assertRedirects(log(client, 12), WALKING)
    assert log(client, 15, headers=HTMX).headers["HX-Redirect"] == WALKING
    assert sum(walk.minutes for walk in Walk.objects.all()) == 27
    assert WalkingGoal.objects.get() == goal


def test_one_tap_logs_the_minutes_of_today(client, person, goal):
    assertRedirects(log(client, 12), WALKING)
    walk = Walk.objects.get()
    assert (walk.person, walk.minutes) == (person, 12)
    assert walk.walked_on == timezone.localdate()
    assertContains(client.get(WALKING), "12 minutes</a>")


def test_htmx_gets_the_card_anew(client, person, goal):
    response = log(client, 12, headers=HTMX)
    assertTemplateUsed(response, "program/_walking.html")
    assertContains(response, "12 minutes on 1 day.")
    assertContains(response, "Saved: 12 minutes.")


def test_the_same_tap_is_stored_once(client, person, goal):
    key = uuid4()
    for headers in (HTMX, HTMX, {}):
        log(client, 12, form_key=key, headers=headers)
    assert Walk.objects.count() == 1


def test_a_past_day_can_be_logged(client, person, goal):
    log(client, 12, walked_on="2026-03-02")
    assert Walk.objects.get().walked_on.isoformat() == "2026-03-02"


def test_a_stranger_can_log_a_walk(client):
    assertRedirects(log(client, 12), WALKING)
    assert Walk.objects.get().person.walking_goals.count() == 0


@pytest.mark.parametrize("minutes", ["", "0", "601", "many"])
def test_wrong_minutes_are_explained(client, person, minutes):
    response = log(client, minutes)
    assert response.context["form"].errors.keys() == {"minutes"}
    assert not Walk.objects.exists()


def test_first_walk_after_a_good_week_says_that_the_goal_has_grown(client, person):
    now = timezone.now()
    make_walking_goal(person, made_at=now - 7 * DAY)
    for days_ago in (1, 3, 5):
        make_walk(person, walked_on=timezone.localdate() - days_ago * DAY)
    for days_ago in (1, 9):
        make_pain_entry(person, pain=2, felt_at=now - days_ago * DAY)
    response = log(client, 12, headers=HTMX)
    assertContains(response, "Your walking goal is now 11 minutes on 3 days")
    assertContains(client.get(WALKING), "your back has settled")


def test_a_walk_can_be_changed_and_deleted(client, person):
    walk = make_walk(person)
    url = f"{WALKING}{walk.pk}/"
    assertContains(client.get(url), 'value="10"')
    data = {"minutes": 25, "walked_on": "2026-03-01"}
    assertRedirects(client.post(url, data), WALKING)
    walk.refresh_from_db()
    assert (walk.minutes, walk.walked_on.isoformat()) == (25, "2026-03-01")
    assertRedirects(client.post(f"{url}delete/"), WALKING)
    assert not Walk.objects.exists()


def test_undo_brings_the_same_walk_back_once(client, person):
    walk = make_walk(person, minutes=25)
    before = Walk.objects.values().get()
    page = client.post(f"{WALKING}{walk.pk}/delete/", follow=True)
    assertContains(page, "Deleted: 25 minutes on Mon 2 Mar 2026.")
    assert not Walk.objects.exists()
    for _ in range(2):
        assertRedirects(client.post(f"{WALKING}restore/"), WALKING)
    assert Walk.objects.values().get() == before


def test_moving_on_forgets_the_deleted_walk(client, person):
    client.post(f"{WALKING}{make_walk(person).pk}/delete/", follow=True)
    assertNotContains(client.get(WALKING), "Deleted:")
    client.post(f"{WALKING}restore/")
    assert not Walk.objects.exists()


def test_a_failed_change_shows_the_form_again(client, person):
    walk = make_walk(person)
    response = client.post(f"{WALKING}{walk.pk}/", {"minutes": 0})
    assertContains(response, "One minute is the least.")
    walk.refresh_from_db()
    assert walk.minutes == 10


@pytest.mark.parametrize("suffix", ["", "delete/"])
def test_the_walk_of_another_person_is_not_found(client, person, suffix):
    walk = make_walk(make_person())
    assert client.post(f"{WALKING}{walk.pk}/{suffix}").status_code == 404
    assert Walk.objects.filter(pk=walk.pk).exists()


@pytest.mark.parametrize("count", [1, 40])
def test_page_costs_the_same_whatever_was_logged(
    client, person, django_assert_num_queries, count
):
    for number in range(count):
        make_walk(person, walked_on=timezone.localdate())
        make_walking_goal(person, made_at=timezone.now() - number * DAY)
    client.get(WALKING)
    with django_assert_num_queries(8):
        client.get(WALKING)


def test_today_shows_walking_beside_the_session(client, person, program, goal):
    html = client.get("/").text
    assert html.index("Start session") < html.index("Log 10 minutes today")
    assert f'data-hx-post="{WALKING}"' in html


def test_page_with_the_list_reloads_as_a_whole(client, person, goal):
    assertNotContains(client.get(WALKING), "data-hx-post")


def test_a_day_without_exercises_says_that_a_walk_is_enough(
    client, person, program, goal
):
    program.items.all().delete()
    response = client.get("/")
    assertContains(response, "No exercises today")
    assertNotContains(response, "Start session")
