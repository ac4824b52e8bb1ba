from dataclasses import replace

from core.values.rules import RuleReason
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase
from program.decisions.program_changes import (
    describe_changes,
    describe_differences,
    prescribe_item,
    prescribe_program,
)
from tests.exercises.factories import make_entry
from tests.program.factories import (
    make_finding,
    make_prescribed_item,
    make_prescribed_program,
    plan_of,
)

ROLL = make_prescribed_item(
    "roll", name="Knee rolls", dose=Dose(reps=10, move_seconds=4), why="It is stiff."
)
CLAM = make_prescribed_item("clam", why="It is weak.")
PLAN = plan_of(make_entry("stretch"), findings=[make_finding()])
CURRENT = prescribe_program(PLAN, 2)
REASON = RuleReason("pain-low", "Your pain is 3 or less.", "own")


def test_what_stays_is_not_said():
    assert describe_differences([ROLL], [ROLL]) == []


def test_new_other_and_gone_are_said_with_the_reason():
    more = replace(ROLL, dose=Dose(reps=12, move_seconds=4))
    bug = make_prescribed_item("bug", why="It is weak.")
    assert describe_differences([ROLL, CLAM], [more, bug]) == [
        "New: Bug. It is weak.",
        "Knee rolls: now 12 times, about 4 seconds each, "
        "before 10 times, about 4 seconds each.",
        "No longer: Clam.",
    ]


def test_an_item_is_prescribed_as_it_was_planned():
    (item,) = PLAN.items
    assert prescribe_item(item) == make_prescribed_item(
        item.slug,
        rule=item.rule,
        dose=item.dose,
        days=item.days,
        finding_keys=("thomas::tight",),
    )
    assert (prescribe_item(item).name, prescribe_item(item).why) == (
        item.name,
        item.why,
    )


def test_a_new_phase_is_said_before_its_exercises():
    assert describe_changes(CURRENT, CURRENT, REASON) == []
    from_calm = make_prescribed_program(ROLL, phase=Phase.CALM)
    assert describe_changes(from_calm, CURRENT, REASON) == [
        "Now the balance phase. Your pain is 3 or less.",
        f"New: Stretch. {PLAN.items[0].why}",
        "No longer: Knee rolls.",
    ]
