import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains

from core.values.suitability import Place, Position
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person
from tests.program.pages import current_program, report_flare

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.usefixtures("shipped_catalogue", "program"),
]

CHANGES = "/program/changes/"


def test_what_changed_is_shown_and_old_versions_stay(client, person):
    first = current_program(person)
    report_flare(client)
    page = client.get(CHANGES).content.decode()
    assert "Your pain has flared up." in page
    assert "Now the calm phase." in page
    old = client.get(f"{CHANGES}1/")
    for item in first.items.all():
        assertContains(old, item.name)
    assert client.get(f"{CHANGES}9/").status_code == 404


def test_without_a_program_nothing_has_changed(client):
    stranger = make_person()
    make_decided_check(stranger, at=timezone.now())
    log_in_as(client, stranger)
    assertContains(client.get(CHANGES), "There is no programme yet.")


def test_another_persons_versions_are_not_found(client, person):
    stranger = make_person()
    make_decided_check(stranger, at=timezone.now())
    log_in_as(client, stranger)
    assert client.get(f"{CHANGES}1/").status_code == 404


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("page", "queries"), [(CHANGES, 5), (f"{CHANGES}1/", 5)])
def test_a_page_costs_the_same_with_one_exercise_or_version_and_with_three(
    client, program, django_assert_num_queries, page, queries, count
):
    program.items.filter(number__gt=count).delete()
    for number in range(2, count + 1):
        program.pk, program.number, program.is_current = None, number, False
        program.save(force_insert=True)
    client.get(page)
    with django_assert_num_queries(queries):
        client.get(page)


def test_what_left_says_why(client, person, program):
    item = next(
        each
        for each in program.items.select_related("exercise")
        if each.exercise.position is Position.LYING_ON_BACK
    )
    wishes = {"minutes": 15, "days_a_week": 5, "places": [*Place]}
    excluded = {"excluded_positions": [Position.LYING_ON_BACK]}
    client.post("/program/settings/", wishes | excluded)
    page = client.get(CHANGES)
    assertContains(page, f"No longer: {item.name}. It needs a position you cannot do.")
