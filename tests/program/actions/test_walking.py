import pytest
from django.utils import timezone

from core.values.days import DAY
from program.actions.check_in import record_check_in
from program.actions.flare import record_flare
from program.actions.renew_program import renew_for_person
from program.actions.walking import review_walking_goal, start_walking_goal
from program.models import CheckIn
from program.rules.walking.start import PresentWalking
from program.rules.weekly import AdherenceBarrier
from progress.models import WalkingGoal
from progress.values.walking import WalkingKind, WalkingStep, WalkingTarget
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person
from tests.program.factories import build_check_in, make_flare_answers
from tests.progress.factories import make_pain_entry, make_walk, make_walking_goal

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


@pytest.fixture
def check():
    return make_decided_check(make_person(), at=timezone.now() - DAY, pain_now=2)


def start_goal(check):
    return start_walking_goal(
        check.person,
        check,
        now=PresentWalking(minutes=10, days=3),
        kind=WalkingKind.SEATED,
        made_at=timezone.now(),
    )


def walk_a_week(person):
    """A goal of a week ago that was walked, with steady pain in each week."""
    now = timezone.now()
    make_walking_goal(person, kind=WalkingKind.SEATED, made_at=now - 7 * DAY)
    for days_ago in (1, 3, 5):
        make_walk(person, walked_on=person.local_day(now) - days_ago * DAY)
    for days_ago in (1, 9):
        make_pain_entry(person, pain=2, felt_at=now - days_ago * DAY)


def test_a_goal_starts_with_its_rule_and_the_program_has_no_walk_beside_it(check):
    program = renew_for_person(check.person, check)
    assert program.items.filter(rule="walk").exists()
    goal = start_goal(check)
    assert goal.target == WalkingTarget(minutes=10, days=3)
    assert (goal.step, goal.kind, goal.reason.slug) == (
        *(WalkingStep.START, WalkingKind.SEATED, "walks-some"),
    )
    renewed = check.person.programs.get(is_current=True)
    assert renewed.number == 2
    assert not renewed.items.filter(rule="walk").exists()
    assert renewed.changes[0] == (
        "Your walking goal is 10 minutes on 3 days. It starts from what you walk now, "
        "spread over the week."
    )


def test_a_goal_makes_no_program_where_there_is_none(check):
    start_goal(check)
    assert not check.person.programs.exists()


def test_a_walked_week_grows_once(check):
    walk_a_week(check.person)
    decision = review_walking_goal(check.person, check, timezone.now())
    assert decision.target == WalkingTarget(minutes=11, days=3)
    current = WalkingGoal.objects.for_person(check.person).current()
    assert (current.target, current.step) == (decision.target, WalkingStep.GROW)
    assert (current.kind, current.reason) == (WalkingKind.SEATED, decision.reason)
    assert review_walking_goal(check.person, check, timezone.now()) is None
    assert WalkingGoal.objects.count() == 2


def test_without_a_goal_nothing_is_decided(check):
    assert review_walking_goal(check.person, check, timezone.now()) is None


def test_a_check_in_says_what_became_of_the_goal(check):
    renew_for_person(check.person, check)
    walk_a_week(check.person)
    record_check_in(build_check_in(), check.person, check)
    assert CheckIn.objects.get().changes[0] == (
        "Your walking goal is now 11 minutes on 3 days, before it was 10 minutes on 3 "
        "days."
    )


def test_a_check_in_that_asks_for_a_gentle_week_holds_it(check):
    renew_for_person(check.person, check)
    walk_a_week(check.person)
    too_hard = build_check_in(barrier=AdherenceBarrier.HARD)
    record_check_in(too_hard, check.person, check)
    assert "walking" not in " ".join(CheckIn.objects.get().changes)
    goal = WalkingGoal.objects.for_person(check.person).latest_first()[0]
    assert (goal.minutes, goal.reason.slug) == (10, "gentle-week")


def test_a_flare_takes_one_step_back_once(check):
    renew_for_person(check.person, check)
    make_walking_goal(check.person, minutes=20, made_at=timezone.now() - DAY)
    for _ in range(2):
        record_flare(check.person, check, make_flare_answers(), timezone.now())
    goals = WalkingGoal.objects.for_person(check.person).latest_first()
    assert [goal.minutes for goal in goals] == [18, 20]
    program = check.person.programs.get(is_current=True)
    assert "Your walking goal is now 18 minutes" in " ".join(program.changes)
