import pytest
from pytest_django.asserts import assertRedirects

from exercises.models import Exercise
from program.models import Exclusion, Program
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person
from tests.program.pages import PROGRAM, items_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def test_an_exercise_can_be_made_harder_and_easier_again(client, person, program):
    item = next(item for item in program.items.all() if item.harder)
    slug = item.exercise.slug
    client.post(f"/program/exercise/{slug}/", {"change": "harder"})
    items = items_of(person)
    assert item.harder in items
    assert slug not in items
    assert Program.objects.for_person(person).count() == 2
    client.post(f"/program/exercise/{item.harder}/", {"change": "easier"})
    assert slug in items_of(person)


def test_an_unknown_wish_changes_nothing(client, person, program):
    slug = program.items.first().exercise.slug
    client.post(f"/program/exercise/{slug}/", {"change": "magic"})
    assert Program.objects.count() == 1


def test_a_wish_without_a_rung_is_not_found(client, person, program):
    item = next(item for item in program.items.all() if not item.easier)
    url = f"/program/exercise/{item.exercise.slug}/"
    assert client.post(url, {"change": "easier"}).status_code == 404


def test_an_exercise_can_be_swapped_for_one_that_does_the_same_job(
    client, person, program
):
    item = program.items.get(rule="mobility")
    url = f"/program/exercise/{item.exercise.slug}/swap/"
    form = client.get(url).context["form"]
    instead = form.fields["replacement"].choices[0][0]
    assert Exercise.objects.get(slug=instead).technique == "mobility"
    assertRedirects(client.post(url, {"replacement": instead}), PROGRAM)
    assert instead in items_of(person)
    assert item.exercise.slug not in items_of(person)


def test_in_pain_each_exercise_has_something_gentler(client, person, program):
    for item in program.items.all():
        url = f"/program/exercise/{item.exercise.slug}/in-pain/"
        assert url in client.get(PROGRAM).text
        page = client.get(url)
        assert item.name in page.text
        assert page.context["alternatives"]


def test_in_pain_with_nothing_left_rest_is_left(client, person, program):
    Exercise.objects.update(is_retired=True)
    slug = program.items.first().exercise.slug
    page = client.get(f"/program/exercise/{slug}/in-pain/")
    assert "Rest in the position that eases you most" in page.text


def test_a_swap_for_something_else_is_refused(client, person, program):
    slug = program.items.get(rule="mobility").exercise.slug
    response = client.post(
        f"/program/exercise/{slug}/swap/", {"replacement": "plank-toes"}
    )
    assert response.status_code == 200
    assert b"Error:" in response.content
    assert Program.objects.count() == 1


def test_another_persons_program_is_not_found(client, program):
    slug = program.items.first().exercise.slug
    exclusion = Exclusion.objects.create(
        person=program.person, exercise=program.items.first().exercise
    )
    stranger = make_person()
    make_decided_check(stranger)
    log_in_as(client, stranger)
    assert client.get(f"/program/exercise/{slug}/swap/").status_code == 404
    url = f"/program/exercise/{slug}/"
    assert client.post(url, {"change": "never"}).status_code == 404
    url = f"/program/settings/left-out/{exclusion.pk}/"
    assert client.post(url).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("page", "queries"), [("swap", 11), ("in-pain", 10)])
def test_another_exercise_costs_the_same_to_find_in_a_program_of_one_and_of_three(
    client, program, django_assert_num_queries, page, queries, count
):
    program.items.filter(number__gt=count).delete()
    url = f"/program/exercise/{program.items.first().exercise.slug}/{page}/"
    client.get(url)
    with django_assert_num_queries(queries):
        client.get(url)
