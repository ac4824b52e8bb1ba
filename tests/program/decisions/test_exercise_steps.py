from dataclasses import replace
from datetime import UTC

import pytest

from core.values.days import DAY, format_long_date
from core.values.rules import RuleReason
from exercises.values.vocabulary import Technique
from program.decisions.exercise_steps import (
    StepDecision,
    apply_step_decision,
    decide_next_steps,
    describe_step,
)
from program.history.events import AdaptationKind, PastAdaptation
from program.history.pauses import find_pauses
from program.rules.plan_case import PlanPreferences
from program.rules.tolerance import ProgressionStep
from progress.values.log_vocabulary import ItemOutcome
from tests.assessment.factories import NOON
from tests.exercises.factories import make_entry
from tests.program.factories import (
    make_adaptation,
    make_performed,
    make_prescribed_item,
    make_prescribed_program,
    make_state,
)

ENTRY = make_entry("clam", technique=Technique.STRENGTH, ladder="hip")
ITEM = make_prescribed_item("clam", easier="bridge", harder="side-lift")
REASON = RuleReason("hurt-too-much", "It hurt.", "own")
FORMS = {"clam", "bridge", "side-lift"}
HURT = {"outcome": ItemOutcome.HURT, "pain": 7}


def decide(*performed, available=FORMS, item=ITEM, **fields):
    state = make_state(current=make_prescribed_program(item), **fields)
    return decide_next_steps(state, performed, {"clam": ENTRY}, available)


def only_decision(*performed, **fields):
    (decision,) = decide(*performed, **fields)
    return decision


def test_without_a_program_there_is_nothing_to_decide():
    assert decide_next_steps(make_state(), [], {}, FORMS) == []


def test_what_was_not_done_stays():
    decision = only_decision()
    assert (decision.step, decision.reason.slug) == (ProgressionStep.HOLD, "stay")
    assert not decision.is_change


def test_what_went_well_gets_a_larger_dose_and_then_the_harder_form():
    performed = [
        make_performed("clam", days_ago=days, next_day_pain=2) for days in (3, 5)
    ]
    decision = only_decision(*performed)
    assert (decision.step, decision.dose_steps) == (ProgressionStep.HARDER, 1)
    grown = make_adaptation(days_ago=20, slug="clam", dose_steps=2)
    decision = only_decision(*performed, adaptations=(grown,))
    assert (decision.replacement, decision.dose_steps) == ("side-lift", 0)


def test_what_hurt_takes_its_easier_form_if_that_is_still_offered():
    assert only_decision(make_performed("clam", **HURT)).replacement == "bridge"
    assert decide(make_performed("clam", **HURT), available={"clam"}) == []


def test_a_form_that_went_well_waits_while_another_form_of_it_becomes_easier():
    entries = {"clam": ENTRY, "bridge": make_entry("bridge", ladder="hip")}
    items = [ITEM, make_prescribed_item("bridge")]
    state = make_state(current=make_prescribed_program(*items))
    well = [make_performed("bridge", days_ago=day, next_day_pain=2) for day in (3, 5)]
    assert [each.step for each in decide_next_steps(state, well, entries, FORMS)] == [
        ProgressionStep.HOLD,
        ProgressionStep.HARDER,
    ]
    hurt = make_performed("clam", **HURT, days_ago=3, next_day_pain=2)
    eased, waiting = decide_next_steps(state, [hurt, *well], entries, FORMS)
    assert eased.step is ProgressionStep.EASIER
    assert (waiting.step, waiting.reason.slug) == (
        ProgressionStep.HOLD,
        "other-form-eased",
    )


def test_what_hurt_and_has_nothing_easier_pauses():
    halved = make_adaptation(days_ago=20, slug="clam", dose_steps=-1)
    decision = only_decision(
        make_performed("clam", **HURT),
        item=replace(ITEM, easier=""),
        adaptations=(halved,),
    )
    assert decision.step is ProgressionStep.STOP
    assert decision.reason.text == "It was too much, and there is nothing easier."


@pytest.mark.parametrize(
    ("available", "replacement"), [(FORMS, "bridge"), ({"clam"}, "")]
)
def test_what_pauses_returns_as_its_easier_form_if_that_is_still_offered(
    available, replacement
):
    numb = make_performed("clam", outcome=ItemOutcome.NUMB)
    decision = only_decision(numb, available=available)
    assert decision.step is ProgressionStep.STOP
    assert (decision.replacement, decision.dose_steps) == (replacement, -1)


def step(step, **fields):
    return StepDecision(item=ITEM, ladder="hip", step=step, reason=REASON, **fields)


def test_a_step_becomes_part_of_the_past():
    decision = step(ProgressionStep.EASIER, dose_steps=-1)
    assert decision.to_adaptation(NOON) == PastAdaptation(
        kind=AdaptationKind.EASIER,
        rule="hurt-too-much",
        made_at=NOON,
        slug="clam",
        ladder="hip",
        dose_steps=-1,
    )


@pytest.mark.parametrize(
    ("decision", "after"),
    [
        (step(ProgressionStep.STOP), PlanPreferences()),
        (
            step(ProgressionStep.STOP, replacement="bridge"),
            PlanPreferences(swaps={"clam": "bridge"}),
        ),
        (
            step(ProgressionStep.EASIER, replacement="bridge"),
            PlanPreferences(swaps={"clam": "bridge"}),
        ),
        (step(ProgressionStep.HARDER, dose_steps=1), PlanPreferences()),
    ],
    ids=["pause", "pause with another form", "another form", "another dose"],
)
def test_steps_replace_and_leave_nothing_out(decision, after):
    assert apply_step_decision(PlanPreferences(), decision) == after


@pytest.mark.parametrize(
    ("decision", "name", "text"),
    [
        (
            step(ProgressionStep.EASIER, replacement="bridge"),
            "Bridge",
            "Clam: It hurt. Now: Bridge.",
        ),
        (step(ProgressionStep.HARDER, dose_steps=1), "", "Clam: It hurt."),
    ],
    ids=["another form", "another dose"],
)
def test_a_step_is_described_with_its_reason(decision, name, text):
    assert describe_step(decision, name) == text


def test_a_pause_is_described_with_its_end():
    stopped = step(ProgressionStep.STOP, replacement="bridge")
    (pause,) = find_pauses([stopped.to_adaptation(NOON)], UTC)
    end = format_long_date(NOON.date() + 14 * DAY)
    assert describe_step(stopped, "Bridge", pause) == (
        f"Clam: It hurt. It pauses until {end}. Then: Bridge."
    )


@pytest.mark.parametrize(
    ("rule", "is_climbing"), [("feared-movement", True), ("ease", False)]
)
def test_a_ladder_to_a_feared_movement_is_climbed_from_relief_too(rule, is_climbing):
    rest = make_entry("clam", technique=Technique.RELIEF)
    item = replace(ITEM, rule=rule, easier="", harder="side-lift")
    well = [make_performed("clam", days_ago=days, next_day_pain=2) for days in (3, 5)]
    grown = make_adaptation(days_ago=20, slug="clam", dose_steps=2)
    state = make_state(current=make_prescribed_program(item), adaptations=(grown,))
    (decision,) = decide_next_steps(state, well, {"clam": rest}, FORMS)
    assert decision.replacement == ("side-lift" if is_climbing else "")
