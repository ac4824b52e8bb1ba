from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from core.values.days import DAY
from core.values.suitability import Caution
from exercises.values.vocabulary import Phase, Structure
from program.history.events import AdaptationKind, ReportedPain
from program.history.summaries import (
    CheckSummary,
    TestSummary,
)
from program.rules.coaching.movements import FearedMovement
from program.rules.flare.answers import FlareEnding, FlareOnset
from program.rules.phases import PhaseState
from program.rules.plan_case import PlanCase, PlanPreferences
from tests.assessment.factories import NOON
from tests.program.factories import (
    make_adaptation,
    make_finding,
    make_past_flare,
    make_prescribed_program,
    make_state,
)

HOUR = timedelta(hours=1)
TWICE_A_WEEK = PlanPreferences(days_a_week=2)


@pytest.mark.parametrize(
    ("pains", "fields", "pain_now"),
    [
        ([], {}, 2),
        ([], {"check": CheckSummary()}, 0),
        ([(HOUR, 4)], {}, 4),
        ([(2 * DAY, 4)], {}, 2),
        ([], {"tests": TestSummary(started_at=NOON - HOUR, pain=6)}, 6),
        ([(2 * HOUR, 4)], {"tests": TestSummary(started_at=NOON - HOUR, pain=6)}, 6),
        ([(HOUR, 4)], {"tests": TestSummary(started_at=NOON - 2 * HOUR, pain=6)}, 4),
        ([(20 * DAY, 7)], {"check": CheckSummary()}, 7),
    ],
)
def test_pain_now_is_what_was_reported_last(pains, fields, pain_now):
    reported = tuple(ReportedPain(NOON - ago, pain) for ago, pain in pains)
    assert make_state(reported_pains=reported, **fields).pain_now == pain_now


@pytest.mark.parametrize(("minutes", "pain"), [(60, 4), (61, None)])
def test_a_pain_told_just_now_need_not_be_asked_for_again(minutes, pain):
    told_at = NOON - timedelta(minutes=minutes)
    state = make_state(check=CheckSummary(decided_at=told_at, pain=4))
    assert (state.recent_pain, state.pain_now) == (pain, 4)
    assert make_state(check=CheckSummary()).recent_pain is None


def test_daily_pain_is_the_mean_of_each_day_by_the_persons_clock():
    reports = [(HOUR, 2), (2 * HOUR, 4), (13 * HOUR, 6), (3 * DAY, 7), (14 * DAY, 9)]
    state = make_state(
        reported_pains=tuple(ReportedPain(NOON - ago, pain) for ago, pain in reports),
        zone=ZoneInfo("Europe/Berlin"),
    )
    assert state.daily_pain == (4, None, None, 7, *[None] * 10)


@pytest.mark.parametrize(
    ("pains", "fields", "is_flare", "is_return_due"),
    [
        ((), {}, True, False),
        (((0, 3), (1, 3)), {}, False, True),
        (((0, 3), (2, 3)), {}, False, True),
        (((0, 4), (1, 3)), {}, True, False),
        (((0, 3), (3, 2)), {}, True, False),
        ((), {"ended_at": NOON, "ending": FlareEnding.TOLD}, False, True),
        (((0, 9),), {"ended_at": NOON, "ending": FlareEnding.LOGGED}, False, True),
    ],
)
def test_a_flare_goes_on_until_two_logged_days_are_as_usual_or_it_is_told(
    pains, fields, is_flare, is_return_due
):
    state = make_state(flare=make_past_flare(**fields), reported_pains=report(*pains))
    assert (state.is_flare, state.is_return_due) == (is_flare, is_return_due)
    assert not make_state(reported_pains=report(*pains)).is_flare


def report(*pains):
    return tuple(ReportedPain(NOON - ago * DAY, pain) for ago, pain in pains)


CALM = report((0, 2), (1, 3))
OVER = AdaptationKind.FLARE_OVER


@pytest.mark.parametrize(
    ("past", "is_return_due"),
    [
        (make_adaptation(OVER, days_ago=5), True),
        (make_adaptation(OVER, days_ago=0), False),
        (make_adaptation(AdaptationKind.RECHECK, days_ago=0), False),
    ],
)
def test_the_program_comes_back_once_and_not_before_a_check_that_is_asked_for(
    past, is_return_due
):
    state = make_state(
        flare=make_past_flare(), reported_pains=CALM, adaptations=(past,)
    )
    assert state.is_return_due is is_return_due


def test_the_raised_days_of_a_flare_that_is_over_decide_no_phase():
    pains = report((0, 2), (1, 3), (2, 7), (3, 8), (4, 8), (6, 9))
    told_since = {"onset": FlareOnset.YESTERDAY}
    over = make_state(flare=make_past_flare(**told_since), reported_pains=pains)
    assert over.phase_state.daily_pain[:7] == (2, 3, None, None, None, None, 9)
    ended = make_past_flare(ended_at=NOON - 3 * DAY, ending=FlareEnding.TOLD)
    later = make_state(flare=ended, reported_pains=pains)
    assert later.phase_state.daily_pain[:7] == (2, 3, 7, None, 8, None, 9)
    going_on = make_state(flare=make_past_flare(), reported_pains=pains[2:])
    assert going_on.phase_state.daily_pain == going_on.daily_pain


def test_a_flare_is_as_long_as_it_was_at_its_report_and_since():
    flare = make_past_flare(days_ago=3, onset=FlareOnset.OVER_A_WEEK)
    assert make_state(flare=flare).flare_length_days == 11
    assert make_state(flare=flare, reported_pains=CALM).flare_length_days == 0
    assert make_state().flare_length_days == 0


def test_after_a_flare_the_program_goes_on_from_the_one_before_it():
    calm, before = (
        make_prescribed_program(phase=phase) for phase in (Phase.CALM, Phase.KEEP)
    )
    state = make_state(current=calm, before_flare=before)
    assert state.phase_state.current_phase is Phase.KEEP
    assert make_state(current=calm).phase_state.current_phase is Phase.CALM


@pytest.mark.parametrize(
    ("asked", "decided_at", "is_requested"),
    [
        ((), NOON - DAY, False),
        ((HOUR,), NOON - DAY, True),
        ((HOUR,), None, True),
        ((2 * DAY,), NOON - DAY, False),
        ((HOUR, 2 * DAY), NOON - DAY, True),
    ],
)
def test_a_new_check_answers_the_request_for_it(asked, decided_at, is_requested):
    past = tuple(
        make_adaptation(AdaptationKind.RECHECK, made_at=NOON - ago) for ago in asked
    )
    check = CheckSummary(decided_at=decided_at)
    state = make_state(adaptations=past, check=check)
    assert state.is_recheck_requested is is_requested


@pytest.mark.parametrize(("ago", "holds"), [(6 * DAY, True), (7 * DAY, False)])
def test_gentle_weeks_small_steps_and_help_for_sleep_last_a_week(ago, holds):
    past = tuple(
        make_adaptation(kind, made_at=NOON - ago)
        for kind in (
            AdaptationKind.GENTLE,
            AdaptationKind.SMALL_STEPS,
            AdaptationKind.SLEEP,
        )
    )
    state = make_state(adaptations=past)
    assert (state.is_gentle_week, state.has_poor_sleep) == (holds, holds)
    assert state.is_small_steps_week is holds


def test_the_last_step_of_each_exercise_stands():
    past = (
        make_adaptation(slug="roll", dose_steps=0),
        make_adaptation(AdaptationKind.FLARE),
        make_adaptation(slug="roll", dose_steps=2, days_ago=5),
        make_adaptation(slug="clam", dose_steps=-1, days_ago=6),
    )
    state = make_state(adaptations=past, preferences=TWICE_A_WEEK)
    assert state.plan_preferences == PlanPreferences(
        days_a_week=2, dose_steps={"roll": 0, "clam": -1}
    )


@pytest.mark.parametrize(("days", "week"), [(-9, 0), (0, 0), (6, 0), (7, 1), (21, 3)])
def test_weeks_count_from_the_first_day(days, week):
    assert make_state(started_at=NOON - days * DAY).week == week


def test_the_phase_is_decided_by_the_tests_the_pain_and_the_current_program():
    found = make_finding()
    state = make_state(
        tests=TestSummary(findings=(found,), plank_seconds=40, is_retest=True),
        current=make_prescribed_program(phase=Phase.MOVE, pain_at_start=5),
    )
    assert state.phase_state == PhaseState(
        pain_now=2,
        daily_pain=(None,) * 14,
        findings=(found,),
        current_phase=Phase.MOVE,
        pain_at_start=5,
    )


def test_without_a_program_there_is_no_current_phase():
    state = make_state().phase_state
    assert (state.current_phase, state.pain_at_start) == (None, None)


def test_a_plan_is_made_from_all_that_is_known():
    found = make_finding()
    state = make_state(
        check=CheckSummary(
            decided_at=NOON, pain=3, cautions=frozenset({Caution.FLEXION_HURTS})
        ),
        tests=TestSummary(
            findings=(found,),
            plank_seconds=8,
            scores={"sit-to-stand": 12},
            normal_structures=frozenset({Structure.PIRIFORMIS}),
            is_eased_by_bending_back=True,
        ),
        preferences=TWICE_A_WEEK,
        own_cautions=frozenset({Caution.WRIST_TROUBLE}),
        feared_movement=FearedMovement.BENDING,
        adaptations=(
            make_adaptation(AdaptationKind.GENTLE),
            make_adaptation(AdaptationKind.SLEEP),
        ),
    )
    assert state.plan_case(Phase.MOVE) == PlanCase(
        phase=Phase.MOVE,
        findings=(found,),
        preferences=TWICE_A_WEEK,
        cautions=frozenset({Caution.FLEXION_HURTS, Caution.WRIST_TROUBLE}),
        pain_now=3,
        plank_seconds=8,
        scores={"sit-to-stand": 12},
        normal_structures=frozenset({Structure.PIRIFORMIS}),
        week=3,
        is_gentle_week=True,
        has_poor_sleep=True,
        is_eased_by_bending_back=True,
        feared_movement=FearedMovement.BENDING,
    )


STEADY = tuple(ReportedPain(NOON - days * DAY, 6) for days in range(5))
LASTING = CheckSummary(decided_at=NOON - 20 * DAY, pain=6, has_persistent_pain=True)


@pytest.mark.parametrize(
    ("fields", "is_by_response"),
    [
        ({}, True),
        ({"check": replace(LASTING, has_persistent_pain=False)}, False),
        ({"reported_pains": STEADY[:2]}, False),
        ({"flare": make_past_flare(days_ago=0)}, False),
        ({"adaptations": (make_adaptation(AdaptationKind.RECHECK),)}, False),
    ],
)
def test_steady_pain_that_has_lasted_is_loaded_by_response(fields, is_by_response):
    state = make_state(**({"check": LASTING, "reported_pains": STEADY} | fields))
    assert state.is_load_by_response is is_by_response
    assert state.phase_state.is_load_by_response is is_by_response
    assert state.plan_case(Phase.BALANCE).is_load_by_response is is_by_response
