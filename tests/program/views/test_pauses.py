from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertRedirects

from core.values.days import DAY
from program.models import Adaptation, Exclusion
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person
from tests.program.factories import make_past_pause
from tests.program.pages import PROGRAM, current_program

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]

CHANGES = "/program/changes/"


@pytest.fixture
def item(program):
    strength = program.items.filter(exercise__technique="strength")
    return strength.exclude(exercise__ladder="walking").first()


def pause_item(item, *days_ago):
    for days in days_ago:
        make_past_pause(item.program.person, item.exercise, days)


def answer(client, item, choice):
    url = f"/program/exercise/{item.exercise.slug}/pause/"
    return client.post(url, {"answer": choice, "form_key": uuid4()})


@pytest.mark.parametrize("url", [PROGRAM, CHANGES])
def test_a_pause_is_shown_where_the_exercise_was(client, item, url):
    assert "Pausing for now" not in client.get(url).text
    pause_item(item, 1)
    assertContains(client.get(url), "It pauses until")
    assert "Try it again" not in client.get(url).text


def test_after_three_returns_the_person_is_asked(client, item):
    pause_item(item, 20, 60, 100, 140)
    assertContains(client.get(PROGRAM), "It has paused 4 times.")
    assertRedirects(answer(client, item, "again"), PROGRAM)
    assert Adaptation.objects.filter(rule="try-again").count() == 1
    assert "Pausing for now" not in client.get(PROGRAM).text


def test_left_out_for_good_it_is_on_the_persons_own_list(client, person, item):
    pause_item(item, 20, 60, 100, 140)
    assertRedirects(answer(client, item, "never"), PROGRAM)
    assert Exclusion.objects.filter(exercise=item.exercise, replacement=None).exists()
    items = current_program(person).items.values_list("exercise__slug", flat=True)
    assert item.exercise.slug not in items
    assert "Pausing for now" not in client.get(PROGRAM).text


def test_an_unknown_answer_changes_nothing(client, item):
    pause_item(item, 20, 60, 100, 140)
    assertRedirects(answer(client, item, "magic"), PROGRAM)
    assert "Try it again" in client.get(PROGRAM).text


def test_only_what_asks_is_answered_and_only_by_its_owner(client, item):
    pause_item(item, 1)
    assert answer(client, item, "again").status_code == 404
    pause_item(item, 20, 60, 100)
    Adaptation.objects.update(made_at=timezone.now() - 30 * DAY)
    stranger = make_person()
    make_decided_check(stranger, at=timezone.now())
    log_in_as(client, stranger)
    assert answer(client, item, "again").status_code == 404


def test_what_was_left_out_for_good_comes_back_without_being_asked_about(client, item):
    pause_item(item, 20, 60, 100, 140)
    answer(client, item, "never")
    exclusion = Exclusion.objects.get(exercise=item.exercise)
    client.post(f"/program/settings/left-out/{exclusion.pk}/", {"form_key": uuid4()})
    assert Adaptation.objects.filter(rule="try-again").count() == 1
    assert "Pausing for now" not in client.get(PROGRAM).text
