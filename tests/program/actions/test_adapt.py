from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from exercises.models import Exercise
from program.actions.adapt import adapt_program
from program.actions.renew_program import renew_program
from program.actions.start_session import start_program_session
from program.models import Adaptation, Exclusion
from program.rules.exercise_change import MOST_WALKING_STEPS
from program.state.loaded_state import load_program_state
from progress.models import NextDayResponse, Session, SessionItem
from progress.sessions.recording import finish_session
from progress.values.log_vocabulary import SessionFeeling
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


@pytest.fixture
def facts():
    """A function that loads the current state of one person."""
    person = make_person()
    check = make_decided_check(person, at=timezone.now(), pain_now=2)

    def read(now=None):
        return load_program_state(person, check, now or timezone.now())

    renew_program(read())
    return read


def go_through(program, *, days_ago=0, **answer):
    session = start_program_session(program, key=uuid4(), pain_before=2)
    session.items.update(**({"outcome": "done"} | answer))
    finish_session(session, pain_after=2, effort=3)
    moment = timezone.now() - timedelta(days=days_ago)
    Session.objects.filter(pk=session.pk).update(started_at=moment, finished_at=moment)
    return session


def go_through_well(program, *days_ago):
    for days in days_ago:
        session = go_through(program, days_ago=days)
        NextDayResponse.objects.create(session=session, pain=2)


def with_check_of_days_ago(loaded, days):
    checked = replace(
        loaded.state.check, decided_at=timezone.now() - timedelta(days=days)
    )
    return replace(loaded, state=replace(loaded.state, check=checked))


def adapted(facts):
    changes = adapt_program(facts())
    return changes, renew_program(facts())


def doses(program):
    return {
        item.exercise.slug: item.dose.seconds_per_side for item in program.items.all()
    }


def test_nothing_changes_before_a_first_session(facts):
    assert adapt_program(facts()) == []


def test_without_a_program_there_is_nothing_to_adapt():
    check = make_decided_check()
    assert adapt_program(load_program_state(check.person, check, timezone.now())) == []


def test_good_sessions_make_doses_larger_and_only_once(facts):
    program = facts().current_program
    go_through_well(program, 5, 3)
    changes, after = adapted(facts)
    assert len(changes) > 0
    assert "It went well two or three times in a row" in changes[0]
    assert sum(doses(after).values()) > sum(doses(program).values())
    assert adapt_program(facts()) == []
    assert Adaptation.objects.filter(kind="harder").count() == len(changes)


def test_at_the_top_of_its_doses_an_exercise_takes_its_next_form(facts):
    item = next(item for item in facts().current_program.items.all() if item.harder)
    Adaptation.objects.create(
        person=facts().person,
        kind="harder",
        exercise=item.exercise,
        dose_steps=MOST_WALKING_STEPS,
        made_at=timezone.now() - timedelta(days=20),
    )
    go_through_well(facts().current_program, 5, 3)
    _, after = adapted(facts)
    assert item.harder in doses(after)
    assert item.exercise.slug not in doses(after)
    assert Exclusion.objects.get().replacement.slug == item.harder


def test_a_form_that_is_retired_meanwhile_is_not_taken(facts):
    item = next(item for item in facts().current_program.items.all() if item.easier)
    Exercise.objects.filter(slug=item.easier).update(is_retired=True)
    go_through(facts().current_program, days_ago=2, outcome="hurt", pain=7)
    adapt_program(facts())
    assert not Exclusion.objects.filter(exercise=item.exercise).exists()


def test_pain_of_6_makes_exercises_easier_and_then_pauses_them(facts):
    program = facts().current_program
    go_through(program, days_ago=3, outcome="hurt", pain=6)
    changes, easier = adapted(facts)
    assert "hurt at 6 or more, so it becomes easier" in changes[0]
    assert sum(doses(easier).values()) < sum(doses(program).values())
    for hours in (30, 20):
        earlier = timezone.now() - timedelta(hours=hours + 8)
        Adaptation.objects.filter(made_at__gt=earlier).update(made_at=earlier)
        go_through(facts().current_program, days_ago=hours / 24, outcome="hurt", pain=6)
        changes, _ = adapted(facts)
    assert "It pauses until" in " ".join(changes)
    assert Adaptation.objects.filter(kind="stop").exists()
    assert not Exclusion.objects.filter(replacement=None).exists()


def test_relief_says_nothing_of_the_exercises_but_its_leg_pain_counts(facts):
    go_through(facts().current_program, days_ago=1, outcome="hurt", pain=7)
    Session.objects.update(is_relief=True)
    assert adapt_program(facts()) == []
    SessionItem.objects.update(outcome="leg_pain", pain=None)
    changes = adapt_program(with_check_of_days_ago(facts(), 5))
    assert [words.split(".")[0] for words in changes] == [
        "Pain moved further down your leg"
    ]


def test_a_worse_next_day_makes_easier_what_hurt_and_nothing_else(facts):
    program = facts().current_program
    go_through(program, days_ago=1)
    items = program.person.sessions.get().items
    items.filter(number=1).update(outcome="hurt", pain=4)
    make_pain_entry(program.person, pain=4, felt_at=timezone.now())
    assert len(adapt_program(facts())) == 1
    eased = Adaptation.objects.get()
    assert (eased.rule, eased.exercise) == ("worse-next-day", items.first().exercise)


def test_a_worse_next_day_makes_easier_the_only_new_exercise(facts):
    program = facts().current_program
    new = program.items.last().exercise
    go_through(program, days_ago=5)
    program.person.sessions.get().items.filter(exercise=new).delete()
    go_through(program, days_ago=1)
    make_pain_entry(program.person, pain=4, felt_at=timezone.now())
    assert len(adapt_program(facts())) == 1
    assert Adaptation.objects.get().exercise == new


@pytest.mark.parametrize("outcome", [None, "unknown"])
def test_what_was_never_ticked_or_seen_does_not_grow(facts, outcome):
    program = facts().current_program
    go_through_well(program, 5, 3)
    SessionItem.objects.update(outcome=outcome)
    assert adapt_program(facts()) == []


def test_without_a_word_about_the_day_after_nothing_grows(facts):
    for days_ago in (5, 3):
        go_through(facts().current_program, days_ago=days_ago)
    assert adapt_program(facts()) == []


def test_pain_after_two_sessions_makes_the_new_exercise_easier(facts):
    program = facts().current_program
    go_through(program, days_ago=9)
    new = program.items.last().exercise
    program.person.sessions.get().items.filter(exercise=new).delete()
    go_through_well(program, 5, 3)
    Session.objects.filter(next_day_response__isnull=False).update(pain_after=4)
    adapt_program(facts())
    eased = Adaptation.objects.get()
    assert (eased.rule, eased.exercise) == ("worse-after-twice", new)


def test_a_session_without_pain_told_has_no_rise(facts):
    program = facts().current_program
    go_through(program, days_ago=1)
    Session.objects.update(pain_before=None)
    make_pain_entry(program.person, pain=7, felt_at=timezone.now())
    assert adapt_program(facts()) == []


def test_after_more_than_a_week_strength_restarts_one_step_easier_once(facts):
    go_through(facts().current_program, days_ago=9)
    Adaptation.objects.all().delete()
    changes = adapt_program(facts())
    assert changes
    assert all("You were away for more than a week" in words for words in changes)
    assert adapt_program(facts()) == []


def test_leg_pain_that_moves_down_stops_the_exercise_and_asks_to_check(facts):
    program = facts().current_program
    go_through(program, days_ago=1)
    items = program.person.sessions.get().items
    may_pause = items.exclude(exercise__technique="relief")
    item = may_pause.exclude(exercise__ladder="walking")[0]
    items.filter(pk=item.pk).update(outcome="leg_pain")
    changes = adapt_program(with_check_of_days_ago(facts(), 5))
    name = item.name
    assert changes[0].startswith(f"{name}: Pain moved further down your leg")
    assert changes[-1].startswith("Pain moved further down your leg. Please check")
    assert "It pauses until" in changes[0]
    assert not renew_program(facts()).items.filter(name=name).exists()


def test_two_days_of_regressions_in_a_week_ask_to_check_once(facts):
    person, at = facts().person, timezone.now()
    exercise = facts().current_program.items.first().exercise
    for hours in (1, 49):
        Adaptation.objects.create(
            person=person,
            kind="easier",
            exercise=exercise,
            made_at=at + timedelta(hours=hours),
        )
    later = facts(at + timedelta(hours=50))
    (news,) = adapt_program(later)
    assert news.endswith("see a clinician.")
    assert renew_program(facts(at + timedelta(hours=51))).reason.slug == "check-first"
    assert adapt_program(facts(at + timedelta(hours=51))) == []


def record_next_day(person, **answer):
    session = person.sessions.latest("started_at")
    NextDayResponse.objects.record_response(session, **answer)


def test_two_points_more_on_the_day_after_make_what_hurt_easier(facts):
    go_through(facts().current_program, days_ago=1, outcome="hurt", pain=4)
    record_next_day(facts().person, pain=4, feeling=None)
    adapt_program(facts())
    assert {past.rule for past in Adaptation.objects.all()} == {"worse-next-day"}


def test_what_was_logged_counts_if_it_is_worse_than_what_was_answered(facts):
    go_through(facts().current_program, days_ago=1, outcome="hurt", pain=4)
    record_next_day(facts().person, pain=3, feeling=None)
    assert adapt_program(facts()) == []
    make_pain_entry(facts().person, pain=5, felt_at=timezone.now())
    adapt_program(facts())
    assert {past.rule for past in Adaptation.objects.all()} == {"worse-next-day"}


def test_too_much_keeps_good_sessions_from_making_it_harder(facts):
    go_through_well(facts().current_program, 5, 3)
    go_through(facts().current_program, days_ago=1)
    record_next_day(facts().person, pain=2, feeling=SessionFeeling.TOO_MUCH)
    assert adapt_program(facts()) == []
    NextDayResponse.objects.update(feeling=SessionFeeling.GOOD)
    adapt_program(facts())
    assert {past.rule for past in Adaptation.objects.all()} == {"went-well"}
