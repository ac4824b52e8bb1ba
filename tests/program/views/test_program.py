import pytest
from pytest_django.asserts import assertRedirects

from core.values.suitability import Caution
from people.models import Preferences
from program.models import Program
from tests.program.factories import make_check_old
from tests.program.pages import PROGRAM

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def test_without_a_program_the_page_offers_tests_and_a_general_program(client, person):
    response = client.get(PROGRAM)
    assert b"Go to the self-tests" in response.content
    assert b"Make a general programme" in response.content


def test_making_a_program_shows_it(client, person):
    response = client.post(PROGRAM, follow=True)
    assertRedirects(response, PROGRAM)
    for item in Program.objects.get().items.all():
        assert item.name in response.content.decode()


@pytest.mark.parametrize("minutes", [10, 25])
def test_the_program_costs_a_fixed_number_of_queries(
    client, person, django_assert_num_queries, minutes
):
    Preferences.objects.create(person=person, minutes=minutes)
    client.post(PROGRAM)
    with django_assert_num_queries(9):
        client.get(PROGRAM)


def test_an_old_check_is_to_be_done_again(client, person, program):
    make_check_old(person)
    assert "more than 4 weeks old" in client.get(PROGRAM).text


@pytest.mark.parametrize("count", [1, 3])
def test_the_program_costs_the_same_with_one_exercise_and_with_three(
    client, program, django_assert_num_queries, count
):
    program.items.filter(number__gt=count).delete()
    client.get(PROGRAM)
    with django_assert_num_queries(9):
        client.get(PROGRAM)


def test_the_program_shows_the_week(client, program):
    week = client.get(PROGRAM).context["week"]
    assert len(week) == 7
    strength = [day.has_strength for day in week]
    assert strength == [True, False, True, False, True, False, False]


def test_a_set_of_ones_own_is_named_with_its_advice(client, person):
    client.post(PROGRAM)
    assert client.get(PROGRAM).context["populations"] == []
    Preferences.objects.create(person=person, cautions=(Caution.SEATED_ONLY,))
    client.post(PROGRAM)
    page = client.get(PROGRAM)
    assert [each.slug for each in page.context["populations"]] == ["seated"]
    assert "Everything seated." in page.text
