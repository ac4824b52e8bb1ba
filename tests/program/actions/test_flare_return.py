import pytest
from django.utils import timezone

from core.values.days import DAY
from program.actions.flare import record_flare
from program.actions.flare_return import return_from_flare
from program.actions.renew_program import renew_for_person, renew_program
from program.models import Adaptation, Exclusion, Flare, Program
from program.rules.flare.answers import FlareEnding
from program.state.loaded_state import load_program_state
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person
from tests.program.factories import make_flare_answers
from tests.progress.factories import make_pain_entry

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


@pytest.fixture
def check():
    at = timezone.now() - 9 * DAY
    return make_decided_check(make_person(), at=at, pain_now=2)


def load(check):
    return load_program_state(check.person, check, timezone.now())


def flare_up(check, days_ago=4):
    """A program, and a flare-up some days after it."""
    person, now = check.person, timezone.now()
    program = renew_for_person(person, check)
    Program.objects.filter(pk=program.pk).update(made_at=now - 8 * DAY)
    record_flare(person, check, make_flare_answers(), now - days_ago * DAY)
    return program


def log_pains(check, *pains_by_days_ago):
    for days_ago, pain in pains_by_days_ago:
        make_pain_entry(
            check.person, pain=pain, felt_at=timezone.now() - days_ago * DAY
        )


def test_while_it_goes_on_nothing_happens(check):
    flare_up(check)
    log_pains(check, (0, 2))
    loaded = load(check)
    assert return_from_flare(loaded) == (loaded, [])


def test_two_days_of_usual_pain_bring_the_program_back(check):
    before = flare_up(check)
    log_pains(check, (0, 2), (1, 3))
    renewed = renew_program(load(check), ["You asked for it."])
    assert renewed.phase == before.phase
    assert renewed.changes[:2] == (
        "You asked for it.",
        "Your flare-up is over: your last two logged days were as usual again.",
    )
    flare = Flare.objects.get()
    assert (flare.ending, flare.ended_at > flare.reported_at) == (
        FlareEnding.LOGGED,
        True,
    )


def test_each_step_is_one_lower_and_is_taken_once(check):
    flare_up(check)
    log_pains(check, (0, 2), (1, 3))
    _, news = return_from_flare(load(check))
    steps = Adaptation.objects.filter(rule="after-flare")
    assert len(news) == 1 + steps.count()
    assert {step.kind for step in steps} == {"easier"}
    swaps = {(each.exercise, each.replacement) for each in Exclusion.objects.all()}
    assert {
        (step.exercise, step.replacement) for step in steps if step.replacement
    } == swaps
    loaded = load(check)
    assert loaded.state.before_flare is not None
    assert return_from_flare(loaded) == (loaded, [])
    renew_program(loaded)
    assert load(check).state.before_flare is None
    taken = steps.count()
    renew_program(load(check))
    assert steps.count() == taken


def test_the_way_back_costs_one_query_more_and_only_then(
    check, django_assert_num_queries
):
    flare_up(check)
    with django_assert_num_queries(4):
        load(check)
    log_pains(check, (0, 2), (1, 3))
    with django_assert_num_queries(5):
        load(check)
