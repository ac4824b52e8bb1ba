import pytest
from django.utils import timezone

from exercises.models import Exercise
from program.actions.exclusions import save_excluded_exercise, save_swapped_exercise
from program.actions.renew_program import renew_for_person
from program.models import Exclusion
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def make_program(person):
    check = make_decided_check(person, at=timezone.now(), pain_now=2)
    return renew_for_person(person, check)


def find_exercise(slug):
    return Exercise.objects.get(slug=slug)


def test_an_excluded_exercise_never_comes_again():
    person = make_person()
    item = make_program(person).items.first()
    save_excluded_exercise(person, item.exercise)
    slugs = make_program(person).items.values_list("exercise__slug", flat=True)
    assert item.exercise.slug not in slugs


def test_a_swap_takes_the_place_and_a_swap_back_undoes_it():
    person = make_person()
    one, two, three = map(find_exercise, ["plank-wall", "plank-table", "plank-knees"])
    save_swapped_exercise(person, one, two)
    save_swapped_exercise(person, two, three)
    swap = Exclusion.objects.for_person(person).get()
    assert (swap.exercise, swap.replacement) == (one, three)
    save_swapped_exercise(person, three, one)
    assert not Exclusion.objects.for_person(person).exists()


def test_excluding_a_stand_in_gives_the_first_exercise_back():
    person = make_person()
    one, two = map(find_exercise, ["plank-wall", "plank-table"])
    save_swapped_exercise(person, one, two)
    save_excluded_exercise(person, two)
    left_out = Exclusion.objects.for_person(person).get()
    assert (left_out.exercise, left_out.replacement) == (two, None)


def test_what_did_not_change_keeps_its_reason_and_others_their_own():
    person, stranger = make_person(), make_person()
    one, two = map(find_exercise, ["plank-wall", "plank-table"])
    save_excluded_exercise(stranger, one, "Theirs.")
    save_excluded_exercise(person, one, "The first.")
    save_excluded_exercise(person, two, "The second.")
    rows = Exclusion.objects.order_by("pk").values_list("person", "reason")
    assert list(rows) == [
        (stranger.pk, "Theirs."),
        (person.pk, "The first."),
        (person.pk, "The second."),
    ]
