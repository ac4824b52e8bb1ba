"""Which lesson comes next."""

import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from core.values.suitability import Caution
from exercises.values.vocabulary import Phase, Structure
from program.rules.coaching.lesson_choice import (
    DAYS_BETWEEN_LESSONS,
    GENERAL_LESSONS,
    LESSON_RULES,
    LessonCase,
    choose_lesson,
)
from program.rules.coaching.movements import FearedMovement
from program.rules.weekly import AdherenceBarrier, CheckInAnswers
from progress.values.log_vocabulary import SleepQuality
from tests.program.factories import ORDINARY_WEEK, make_finding


def make_lesson_case(**fields):
    return LessonCase(**{"phase": Phase.BALANCE, "has_walking_goal": True} | fields)


def chosen(**fields):
    return choose_lesson(make_lesson_case(**fields)).result


def week(**answers):
    return CheckInAnswers(**(ORDINARY_WEEK | answers))


@pytest.mark.parametrize(
    ("fields", "slug"),
    [
        ({"is_flare": True, "feared_movement": FearedMovement.BENDING}, "flare-plan"),
        ({"feared_movement": FearedMovement.BENDING}, "fear-of-movement"),
        ({"feared_movement": FearedMovement.NONE}, "hurt-is-not-harm"),
        ({"check_in": week(barrier=AdherenceBarrier.PAIN)}, "hurt-is-not-harm"),
        ({"check_in": week(sleep=SleepQuality.BADLY)}, "sleep"),
        ({"check_in": week(barrier=AdherenceBarrier.TIME)}, "staying-at-it"),
        ({"check_in": week(barrier=AdherenceBarrier.FORGOT)}, "staying-at-it"),
        ({"check_in": week(barrier=AdherenceBarrier.HARD)}, "pacing"),
        ({"check_in": week(confidence=4)}, "stress"),
        ({"check_in": week(confidence=5)}, "hurt-is-not-harm"),
        ({"phase": Phase.CALM}, "heat-and-cold"),
        ({"cautions": frozenset({Caution.FLEXION_HURTS})}, "lifting"),
        ({"has_walking_goal": False}, "walking"),
        ({"phase": Phase.KEEP}, "why-it-comes-back"),
        ({}, "hurt-is-not-harm"),
    ],
)
def test_stage_fear_and_barrier_choose_the_lesson(fields, slug):
    assert chosen(**fields) == slug


@pytest.mark.parametrize(
    ("kind", "structure", "slug"),
    [
        (FindingKind.PAINFUL, Structure.HAMSTRINGS, "hurt-is-not-harm"),
        (FindingKind.WEAK, Structure.GLUTEALS, "lifting"),
        (FindingKind.WEAK, Structure.DEEP_CORE, "hurt-is-not-harm"),
        (FindingKind.STIFF, Structure.HIP_JOINT, "sitting"),
    ],
)
def test_a_finding_chooses_the_lesson(kind, structure, slug):
    finding = make_finding(structure=structure, kind=kind)
    assert chosen(findings=(finding,)) == slug


def test_what_was_read_is_not_chosen_again():
    fields = {"is_flare": True, "read_slugs": frozenset({"flare-plan"})}
    assert chosen(**fields) == "hurt-is-not-harm"


def test_everyone_reads_all_lessons_in_the_end():
    read = []
    while rule := choose_lesson(make_lesson_case(read_slugs=frozenset(read))):
        read.append(rule.result)
    assert read == [*GENERAL_LESSONS]


@pytest.mark.parametrize(
    ("days", "is_due"),
    [(None, True), (0, False), (DAYS_BETWEEN_LESSONS - 1, False), (7, True)],
)
def test_one_lesson_a_week_is_enough(days, is_due):
    assert make_lesson_case(days_since_reading=days).is_due == is_due


def test_rules_have_names_of_their_own_and_a_reason():
    assert len({rule.slug for rule in LESSON_RULES}) == len(LESSON_RULES)
    assert all(rule.reason.endswith(".") and rule.sources for rule in LESSON_RULES)
