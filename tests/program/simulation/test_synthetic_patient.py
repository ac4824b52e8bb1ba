from random import Random

import pytest

from assessment.self_tests.rules.findings import is_eased_by_bending_back
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.cautions import derive_cautions
from assessment.symptom_check.rules.triage import triage_answers
from core.values.suitability import Caution
from program.history.summaries import summarise_check
from program.rules.plan_case import measured_plank_seconds
from program.rules.relief.pictures import ReliefFeeling
from program.rules.weekly import AdherenceBarrier, WeeklyTrend
from program.simulation.patient_creation import create_synthetic_patient
from program.simulation.synthetic_patient import (
    Persona,
    classify_trend,
    duration_answer,
)
from progress.values.log_vocabulary import ItemOutcome, SessionFeeling, SleepQuality


def patients(persona, count=40):
    return [create_synthetic_patient(persona, number, 7) for number in range(count)]


def patient_of(persona, **fields):
    patient = create_synthetic_patient(persona, 1, 7)
    patient.is_eased_by_sitting = False
    for name, value in fields.items():
        setattr(patient, name, value)
    return patient


@pytest.mark.parametrize("persona", Persona)
def test_everyone_begins_with_a_check_that_is_valid_and_opens_a_program(persona):
    for patient in patients(persona):
        answers = patient.answer_symptom_check(0, round(patient.start_pain))
        assert read_answers(answers.to_json()) == answers
        # Legs that sitting eases are for a clinician, who has seen them before.
        seen = patient.is_eased_by_sitting
        expected = Disposition.CLINICIAN if seen else Disposition.SELF_CARE
        assert triage_answers(answers).disposition is expected


@pytest.mark.parametrize(
    ("persona", "day", "is_examined", "disposition"),
    [
        (Persona.RECOVERING, 60, False, Disposition.SELF_CARE),
        (Persona.WORSENING, 60, False, Disposition.CLINICIAN),
        (Persona.PLATEAU, 83, False, Disposition.CLINICIAN),
        (Persona.PLATEAU, 83, True, Disposition.SELF_CARE),
        (Persona.FLARE, 60, False, Disposition.SELF_CARE),
    ],
)
def test_who_does_not_get_better_is_sent_to_a_clinician_once(
    persona, day, is_examined, disposition
):
    patient = patient_of(persona, is_examined=is_examined, onset_day=50)
    answers = patient.answer_symptom_check(day, 5)
    assert triage_answers(answers).disposition is disposition


def test_cautions_and_leg_pain_are_in_the_answers():
    patient = patient_of(Persona.PLATEAU, care=("bending",), has_leg_pain=True)
    assert derive_cautions(patient.answer_symptom_check(0, 5)) == {
        Caution.FLEXION_HURTS,
        Caution.LEG_PAIN,
    }


def test_legs_that_sitting_eases_are_in_the_answers():
    patient = patient_of(Persona.PLATEAU, is_eased_by_sitting=True)
    assert summarise_check(patient.answer_symptom_check(0, 5), None).is_eased_by_sitting
    others = patient_of(Persona.PLATEAU).answer_symptom_check(0, 5)
    assert not summarise_check(others, None).is_eased_by_sitting


def test_relief_is_for_sore_days_and_never_leaves_the_scale():
    patient = patient_of(Persona.PLATEAU, relief_random=Random(1))  # noqa: S311 - no secret
    assert not any(patient.draw_relief(3) for _ in range(50))
    assert {patient.draw_relief(4) for _ in range(50)} == {True, False}
    assert {patient.draw_feeling() for _ in range(200)} == {None, *ReliefFeeling}
    drawn = {patient.draw_relieved_pain(pain) for pain in (0, 10) for _ in range(50)}
    assert drawn == {0, 1, 7, 8, 9, 10}


@pytest.mark.parametrize("has_leg_pain", [True, False])
def test_leg_pain_is_eased_by_bending_back_in_the_tests(has_leg_pain):
    patient = patient_of(Persona.PLATEAU, has_leg_pain=has_leg_pain, plank_seconds=20)
    assert is_eased_by_bending_back(patient.test_results) is has_leg_pain
    assert measured_plank_seconds(patient.test_results) == 20


@pytest.mark.parametrize(
    ("persona", "day", "pain"),
    [
        (Persona.RECOVERING, 0, 5),
        (Persona.WORSENING, 20, 3),
        (Persona.WORSENING, 24, 7),
        (Persona.FLARE, 20, 7),
        (Persona.FLARE, 24, 5 * 0.95**24),
        (Persona.OVER_EAGER, 9, 2),
        (Persona.PLATEAU, 60, 5),
    ],
)
def test_pain_runs_as_the_persona_has_it(persona, day, pain):
    patient = patient_of(persona, start_pain=5, onset_day=20, pain_rise_per_day=1)
    assert patient.expected_pain(day) == pain


def outcomes_of(patient, *, pain_before, day=0):
    return {patient.draw_outcome(pain_before, day) for _ in range(500)}


def test_what_does_not_hurt_is_done_skipped_or_unseen_and_has_no_number():
    found = outcomes_of(patient_of(Persona.RECOVERING), pain_before=2)
    assert found == {
        (ItemOutcome.DONE, None),
        (ItemOutcome.SKIPPED, None),
        (ItemOutcome.UNKNOWN, None),
    }


def test_a_walk_is_often_not_ticked():
    patient = patient_of(Persona.RECOVERING)
    walks = [patient.draw_walk_outcome(2, 0)[0] for _ in range(200)]
    assert 60 < walks.count(ItemOutcome.UNKNOWN) < 140


def test_after_a_session_people_say_more_less_or_nothing():
    patient = patient_of(Persona.RECOVERING)
    assert {patient.draw_pain_after(4) for _ in range(200)} == {None, 3, 4, 5, 6, 7}
    assert max(patient.draw_pain_after(10) or 0 for _ in range(50)) == 10


def test_a_sore_back_is_strained_now_and_then_and_says_so_with_a_number():
    found = outcomes_of(patient_of(Persona.PLATEAU), pain_before=6)
    hurting = {pain for outcome, pain in found if outcome is ItemOutcome.HURT}
    assert hurting == {4, 5, 6, 7}
    assert (ItemOutcome.DONE, None) in found


@pytest.mark.parametrize(("day", "is_spreading"), [(19, False), (20, True)])
def test_only_pain_that_gets_worse_moves_down_the_leg(day, is_spreading):
    patient = patient_of(Persona.WORSENING, onset_day=20)
    found = outcomes_of(patient, pain_before=3, day=day)
    assert ((ItemOutcome.LEG_PAIN, None) in found) is is_spreading


def test_who_is_over_eager_finds_it_harder():
    efforts = {persona: {patient_of(persona).draw_effort()} for persona in Persona}
    for persona, found in efforts.items():
        patient = patient_of(persona)
        found.update(patient.draw_effort() for _ in range(200))
    assert max(efforts[Persona.OVER_EAGER]) == 8
    assert max(efforts[Persona.RECOVERING]) == 6


def test_a_worse_next_day_was_too_much_and_others_now_and_then():
    patient = patient_of(Persona.RECOVERING)
    assert patient.draw_next_day_feeling(2) is SessionFeeling.TOO_MUCH
    assert {patient.draw_next_day_feeling(0) for _ in range(500)} == {*SessionFeeling}


@pytest.mark.parametrize(
    ("persona", "day", "may_report"),
    [
        (Persona.FLARE, 20, True),
        (Persona.FLARE, 21, False),
        (Persona.PLATEAU, 20, False),
    ],
)
def test_a_flare_is_reported_on_its_first_day(persona, day, may_report):
    patient = patient_of(persona, onset_day=20)
    found = {patient.draw_flare_report(day) for _ in range(200)}
    assert (True in found) is may_report


@pytest.mark.parametrize(
    ("persona", "count", "seconds"),
    [(Persona.RECOVERING, 2, 32), (Persona.PLATEAU, 3, 20)],
)
def test_tests_get_better_with_the_person(persona, count, seconds):
    patient = patient_of(persona, plank_seconds=20)
    patient.findings = patient.findings[:1] * 3
    patient.repeat_self_tests()
    assert (len(patient.findings), patient.plank_seconds) == (count, seconds)


@pytest.mark.parametrize(
    ("change", "trend"),
    [
        (2, WeeklyTrend.WORSE),
        (1, WeeklyTrend.SAME),
        (-1, WeeklyTrend.SAME),
        (-2, WeeklyTrend.BETTER),
    ],
)
def test_a_week_is_better_or_worse_by_two_points(change, trend):
    assert classify_trend(change) is trend


def test_who_is_in_pain_is_less_sure_and_sleeps_worse():
    patient = patient_of(Persona.PLATEAU)
    calm = {patient.answer_check_in(2, 2) for _ in range(200)}
    sore = {patient.answer_check_in(6, 6) for _ in range(200)}
    assert {(each.confidence, each.sleep) for each in calm} == {(8, SleepQuality.WELL)}
    assert {each.confidence for each in sore} == {3, 4, 5, 6, 7}
    assert {each.sleep for each in sore} == {SleepQuality.WELL, SleepQuality.BADLY}


@pytest.mark.parametrize("persona", Persona)
def test_who_comes_rarely_has_too_little_time(persona):
    barrier = patient_of(persona).answer_check_in(2, 2).barrier
    is_busy = persona is Persona.NON_ADHERENT
    assert (barrier is AdherenceBarrier.TIME) is is_busy


@pytest.mark.parametrize(
    ("days", "answer"),
    [
        (13, "under_2_weeks"),
        (41, "2_to_6_weeks"),
        (90, "6_to_12_weeks"),
        (91, "over_3_months"),
    ],
)
def test_how_long_it_hurts_is_said_in_the_words_of_the_check(days, answer):
    assert duration_answer(days) == answer


@pytest.mark.parametrize(
    ("draw", "found"),
    [
        ("draw_logging", {True, False}),
        ("draw_checking", {True, False}),
        ("draw_next_day_answer", {True, False}),
    ],
)
def test_whether_they_do_it_is_chance(draw, found):
    patient = patient_of(Persona.OVER_EAGER)
    assert {getattr(patient, draw)() for _ in range(200)} == found


def test_who_is_over_eager_trains_every_day_at_home():
    patient = patient_of(Persona.OVER_EAGER, days_away=range(3, 5))
    assert [patient.draw_training(day) for day in range(6)] == [
        *[True] * 3,
        *[False] * 2,
        True,
    ]


def test_an_appointment_is_within_ten_days():
    patient = patient_of(Persona.WORSENING)
    assert {patient.draw_appointment_days() for _ in range(500)} == set(range(1, 11))
