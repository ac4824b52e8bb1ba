import pytest
from django.utils import timezone

from assessment.models import SymptomCheck
from core.values.days import DAY
from people.models import Preferences
from program.actions.flare import record_flare, settle_flare, undo_flare
from program.actions.renew_program import renew_for_person
from program.models import Adaptation, Exclusion, Flare, Program
from program.rules.flare.answers import FlareEnding, FlareOnset
from program.state.loaded_state import load_program_state
from progress.models import WalkingGoal
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person
from tests.program.factories import make_flare_answers
from tests.progress.factories import make_pain_entry, make_walking_goal

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def checked(days_ago):
    at = timezone.now() - days_ago * DAY
    return make_decided_check(make_person(), at=at, pain_now=2)


@pytest.fixture
def check():
    check = checked(days_ago=1)
    renew_for_person(check.person, check)
    return check


def report(check, at=None, **told):
    answers = make_flare_answers(**told)
    return record_flare(check.person, check, answers, at or timezone.now())


def current(check):
    return check.person.programs.get(is_current=True)


def read_state(check, at=None):
    return load_program_state(check.person, check, at or timezone.now()).state


def kinds():
    return list(Adaptation.objects.latest_first().values_list("kind", flat=True))


def test_a_flare_begins_days_of_relief_once(check):
    now = timezone.now()
    for _ in range(2):
        assert report(check, now) is False
    assert kinds() == ["flare"]
    assert Flare.objects.get().reported_at == now
    program = current(check)
    assert (program.number, program.phase, program.reason.slug) == (2, "calm", "flare")
    assert program.changes[0].startswith("Your pain has flared up.")


def test_the_usual_pain_of_before_is_kept(check):
    for days_ago, pain in [(0, 8), (1, 7), (2, 1), (3, 3), (4, 2)]:
        make_pain_entry(
            check.person, pain=pain, felt_at=timezone.now() - days_ago * DAY
        )
    report(check, onset=FlareOnset.YESTERDAY)
    flare = Flare.objects.get()
    assert (flare.usual_pain, flare.onset) == (2, FlareOnset.YESTERDAY)


def test_a_danger_sign_closes_the_program_also_during_a_flare(check):
    report(check)
    assert report(check, has_danger_sign=True) is True
    assert read_state(check).is_closed
    assert Flare.objects.count() == 1


def test_a_second_flare_within_a_week_needs_a_new_check():
    check, now = checked(days_ago=9), timezone.now()
    renew_for_person(check.person, check)
    assert report(check, now - 4 * DAY) is False
    Flare.objects.update(ended_at=now - 2 * DAY, ending=FlareEnding.TOLD)
    assert report(check, now) is True
    assert kinds() == ["recheck", "flare", "flare"]


def test_with_a_check_that_is_too_old_the_flare_is_saved_all_the_same():
    check = checked(days_ago=29)
    assert report(check) is True
    assert (kinds(), Flare.objects.count()) == (["flare"], 1)
    assert not check.person.programs.exists()


def everything_of(check):
    """What a person has, but the flare itself and the versions of the program."""
    state = read_state(check)
    return (
        state.current,
        state.adaptations,
        state.preferences,
        state.walking,
        state.phase_state.current_phase,
        state.is_flare,
        current(check).week,
    )


def undo(check, at=None):
    undo_flare(Flare.objects.latest("reported_at"), check, at or timezone.now())


def test_undo_puts_program_steps_and_weeks_back_as_they_were(check):
    make_walking_goal(check.person, minutes=20, made_at=timezone.now() - DAY)
    renew_for_person(check.person, check)
    before = everything_of(check)
    report(check)
    assert WalkingGoal.objects.count() == 2
    undo(check)
    assert everything_of(check) == before
    assert Flare.objects.get().ending is FlareEnding.UNDONE
    assert current(check).changes == (
        "You took back that your pain had flared up. Everything is as it was before.",
    )


def test_a_flare_after_an_undone_one_is_the_first_of_its_week():
    check = checked(days_ago=9)
    renew_for_person(check.person, check)
    report(check)
    undo(check)
    assert report(check) is False
    assert kinds() == ["flare"]


def test_undo_takes_back_the_check_that_only_the_flare_asked_for():
    check = checked(days_ago=9)
    renew_for_person(check.person, check)
    assert report(check, onset=FlareOnset.OVER_A_WEEK) is True
    undo(check)
    assert kinds() == []
    assert current(check).phase == "balance"


def test_undo_takes_back_no_danger_sign(check):
    report(check, has_new_leg_pain=True)
    undo(check)
    assert read_state(check).is_closed


def test_undo_keeps_what_was_changed_during_the_flare(check):
    first = current(check).items.first().exercise
    report(check)
    Preferences.objects.create(person=check.person, minutes=10)
    Exclusion.objects.create(person=check.person, exercise=first)
    renew_for_person(check.person, check, "You changed your settings.")
    undo(check)
    program = current(check)
    assert program.phase == "balance"
    assert program.seconds <= 10 * 60
    assert first.slug not in {item.exercise.slug for item in program.items.all()}


def test_undo_without_a_program_before_only_ends_the_flare():
    check = checked(days_ago=1)
    report(check)
    undo(check)
    assert not read_state(check).is_flare
    assert Program.objects.count() == 1


def settle(check):
    return settle_flare(Flare.objects.latest("reported_at"), check, timezone.now())


def test_settled_goes_back_to_the_program_before_one_step_lower(check):
    before = read_state(check).current
    report(check)
    news = settle(check)
    assert news[0] == "Your flare-up is over: you told us that it has settled."
    assert news[1:] == [
        line for line in current(check).changes if "starts one step easier" in line
    ]
    state = read_state(check)
    assert state.current.phase is before.phase
    assert Flare.objects.get().ending is FlareEnding.TOLD
    assert kinds()[0] == "flare_over"
    assert {past.rule for past in state.adaptations} == {
        *("flare", "told-settled", "after-flare"),
    }


def test_what_the_log_has_ended_is_not_said_to_be_the_persons_word(check):
    make_pain_entry(check.person, pain=2, felt_at=timezone.now() - 2 * DAY)
    report(check, timezone.now() - DAY * 0.9)
    Flare.objects.update(reported_at=timezone.now() - 3 * DAY)
    for days_ago in (0, 1):
        make_pain_entry(check.person, pain=2, felt_at=timezone.now() - days_ago * DAY)
    assert settle(check)[0] == (
        "Your flare-up is over: your last two logged days were as usual again."
    )
    assert Flare.objects.get().ending is FlareEnding.LOGGED


def test_pain_that_is_still_strong_keeps_to_relief_and_says_why(check):
    report(check)
    make_pain_entry(check.person, pain=7, felt_at=timezone.now())
    settle(check)
    program = current(check)
    assert (program.phase, program.reason.slug) == ("calm", "pain-now-high")
    assert program.changes[0].startswith("Your flare-up is over")


def test_nothing_comes_back_before_a_check_that_was_asked_for(check):
    report(check)
    report(check, has_danger_sign=True)
    assert settle(check) == []
    answered = make_decided_check(check.person, at=timezone.now(), pain_now=2)
    latest = SymptomCheck.objects.get(pk=answered.pk)
    program = renew_for_person(check.person, latest)
    assert program.phase == "balance"
    assert kinds()[0] == "flare_over"
