import pytest
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from core.values.suitability import Equipment, Place, Position
from people.models import Preferences
from people.values.household import HOUSEHOLD_EQUIPMENT
from program.models import Program
from progress.models import PsfsActivity
from progress.values.activities import ActivityKind
from tests.program.pages import FIRST, PROGRAM, current_program, start
from tests.progress.factories import make_activity

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]

IN_BED = {
    "minutes": 5,
    "places": ["bed"],
    "equipment": ["cushion"],
    "excluded_positions": ["lying_on_front"],
}

ANYWHERE = {"minutes": 15, "places": [*Place], "equipment": [*HOUSEHOLD_EQUIPMENT]}


def test_the_page_asks_with_answers_that_most_can_keep(client, person):
    form = client.get(FIRST).context["form"]
    assert form["minutes"].value() == 15
    assert form["places"].value() == tuple(Place)
    assert form["excluded_positions"].value() == ()
    assert not Preferences.objects.exists()


def test_the_first_program_keeps_to_what_was_answered(client, person):
    assertRedirects(client.post(FIRST, IN_BED), PROGRAM)
    saved = Preferences.objects.get(person=person)
    assert (saved.minutes, saved.places) == (5, (Place.BED,))
    assert saved.equipment == (Equipment.CUSHION,)
    assert saved.excluded_positions == (Position.LYING_ON_FRONT,)
    program = current_program(person)
    assert 0 < program.session_minutes <= 5
    exercises = [item.exercise for item in program.items.all()]
    assert all(Place.BED in exercise.places for exercise in exercises)


def test_findings_lead_to_the_questions_first(client, person):
    assertContains(client.post(FIRST), "Before your first programme")
    assert not Program.objects.exists()


@pytest.mark.parametrize("answers", [{}, IN_BED])
def test_who_has_a_program_is_asked_nothing_and_keeps_the_settings(
    client, person, program, answers
):
    assertRedirects(client.get(FIRST), PROGRAM)
    assertRedirects(client.post(FIRST, answers), PROGRAM)
    assert current_program(person) == program
    assert not Preferences.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"places": []}, "Tick at least one place."),
        ({"minutes": "7"}, "Select a valid choice."),
        ({"places": ["moon"]}, "Select a valid choice."),
        ({"equipment": ["\x00"]}, "Select a valid choice."),
    ],
)
def test_a_wrong_answer_is_named_and_the_others_stay(client, person, wrong, error):
    page = client.post(FIRST, IN_BED | wrong)
    assertContains(page, error)
    assertContains(page, "Error: Before your first programme")
    assert page.context["form"]["excluded_positions"].value() == ["lying_on_front"]
    assert not Program.objects.exists()


def test_the_same_form_sent_twice_makes_one_program(client, person):
    for _ in range(2):
        client.post(FIRST, IN_BED)
    assert Program.objects.count() == 1


def test_the_questions_cost_a_fixed_number_of_queries(
    client, person, django_assert_num_queries
):
    client.get(FIRST)
    with django_assert_num_queries(6):
        client.get(FIRST)


def test_the_program_trains_for_what_was_named_in_the_persons_own_words(client, person):
    named = {"name_1": "lift <b>my</b> son", "kind_1": "lifting", "kind_2": "sitting"}
    page = client.post(FIRST, ANYWHERE | named, follow=True)
    followed = PsfsActivity.objects.for_person(person).still_followed()
    assert [(each.name, each.kind) for each in followed] == [
        ("lift <b>my</b> son", ActivityKind.LIFTING),
        ("Sitting or driving", ActivityKind.SITTING),
    ]
    reasons = [item.why for item in current_program(person).items.all()]
    assert any("lift <b>my</b> son" in why for why in reasons)
    assertContains(page, "lift &lt;b&gt;my&lt;/b&gt; son")
    assertNotContains(page, "<b>my</b>")
    assertContains(page, "Get up every half hour")


def test_only_as_many_activities_are_asked_as_have_a_place(client, person):
    make_activity(person)
    assert len(client.get(FIRST).context["form"].activity_fields) == 2
    client.post(FIRST, ANYWHERE | {"name_3": "a third"})
    assert PsfsActivity.objects.count() == 1


def test_too_long_an_activity_is_refused_and_nothing_is_lost(client, person):
    page = client.post(FIRST, ANYWHERE | {"name_1": "x" * 61, "name_2": "walk"})
    assertContains(page, "61. Shorten it; nothing was cut off.")
    assertContains(page, "x" * 61)
    assertContains(page, 'id="error-summary"', count=1)
    assert not PsfsActivity.objects.exists()


def test_without_an_open_check_nothing_is_asked(client):
    assertRedirects(client.get(FIRST), "/check/", fetch_redirect_response=False)


def test_what_is_named_later_is_trained_for_from_the_next_session_on(
    client, person, program
):
    client.post("/progress/activities/", {"name": "weeding", "kind": "bending"})
    start(client, pain=2)
    reasons = [item.why for item in current_program(person).items.all()]
    assert any("weeding" in why for why in reasons)
    assert any("weeding" in line for line in current_program(person).changes)
