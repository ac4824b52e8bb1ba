from dataclasses import replace

import pytest

from assessment.symptom_check.questions.answers import Answers
from core.values.days import DAY
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Phase
from program.history.events import AdaptationKind, ReportedPain
from program.rules.flare.answers import FlareEnding
from program.simulation.patient_creation import create_synthetic_patient
from program.simulation.simulated_course import simulate_patient
from program.simulation.simulated_flares import enter_flare, leave_flare
from program.simulation.synthetic_patient import Persona
from tests.assessment.factories import NOON
from tests.program.factories import (
    make_past_flare,
    make_prescribed_item,
    make_prescribed_program,
    make_state,
)

CATALOGUE = {entry.slug: entry for entry in load_fixture_exercises()}
BEFORE = make_prescribed_program(
    make_prescribed_item("bridge-single-leg", easier="bridge-march")
)
CALM = tuple(ReportedPain(NOON - back * DAY, 2) for back in range(2))


def test_a_patient_enters_a_flare_once():
    state, outcome = enter_flare(make_state(), Answers())
    assert state.flare == make_past_flare(days_ago=0, usual_pain=None)
    assert [new.kind for new in outcome.adaptations] == [AdaptationKind.FLARE]
    later = replace(state, evaluated_at=NOON + DAY)
    again, outcome = enter_flare(later, Answers())
    assert (again.flare, outcome.adaptations) == (state.flare, ())


def test_a_patient_leaves_it_one_step_lower():
    state = make_state(flare=make_past_flare(), reported_pains=CALM)
    left, decided = leave_flare(state, BEFORE, CATALOGUE)
    assert decided.reason.slug == "pain-as-usual"
    assert left.preferences.swaps == {"bridge-single-leg": "bridge-march"}
    assert [past.rule for past in left.adaptations] == ["pain-as-usual", "after-flare"]
    assert (left.flare.ended_at, left.flare.ending) == (NOON, FlareEnding.LOGGED)
    assert leave_flare(left, BEFORE, CATALOGUE)[1] is None


@pytest.mark.parametrize("flare", [None, make_past_flare()], ids=["none", "goes on"])
def test_nobody_leaves_what_is_not_over(flare):
    state = make_state(flare=flare)
    assert leave_flare(state, BEFORE, CATALOGUE) == (state, None)


@pytest.mark.parametrize("number", range(6))
def test_the_flare_of_a_patient_ends_and_strength_comes_back(number):
    patient = create_synthetic_patient(Persona.FLARE, number, 7)
    course = simulate_patient(patient, CATALOGUE)
    is_reported = "flare" in course.rule_counts
    assert ("flare: pain-as-usual" in course.rule_counts) is is_reported
    assert course.daily_phases[-1] in (Phase.MOVE, Phase.BALANCE, Phase.KEEP)
