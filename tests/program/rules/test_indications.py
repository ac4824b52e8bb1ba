import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from core.values.suitability import Caution
from exercises.values.vocabulary import (
    MAIN_MUSCLES,
    Aim,
    Phase,
    Side,
    Structure,
    Technique,
)
from program.rules.coaching.movements import FearedMovement
from program.rules.indications import (
    Indication,
    build_indication,
    indicate_always,
    indicate_by_finding_kind,
    indicate_main_muscles,
    indicate_where,
)
from program.rules.needs.treatments import CORE_STRUCTURES, treats_finding
from program.rules.plan_case import PlanPreferences
from program.rules.selection import SELECTION_RULES
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, make_finding

RULE = next(rule for rule in SELECTION_RULES if rule.slug == "mobility")
LEFT = make_finding(side=Side.LEFT)
RIGHT = make_finding(side=Side.RIGHT)


@pytest.mark.parametrize(
    ("findings", "structures", "side"),
    [
        ((LEFT,), {Structure.HIP_FLEXOR}, Side.LEFT),
        ((LEFT, RIGHT), {Structure.HIP_FLEXOR}, None),
        ((make_finding(Structure.ABDOMINALS),), CORE_STRUCTURES, None),
    ],
)
def test_findings_indicate_what_to_train_and_on_which_side(findings, structures, side):
    indication = build_indication(findings)
    assert (indication.structures, indication.side) == (structures, side)
    assert indication.findings == findings


def test_only_findings_of_the_kind_indicate_and_each_structure_once():
    weak = make_finding(Structure.GLUTEALS, FindingKind.WEAK)
    case = make_case(findings=(LEFT, weak, RIGHT))
    indicate = indicate_by_finding_kind(FindingKind.TIGHT)
    assert [each.findings for each in indicate(RULE, case)] == [(LEFT, RIGHT)]


@pytest.mark.parametrize(("phase", "count"), [(Phase.CALM, 0), (Phase.MOVE, 3)])
def test_what_is_good_for_all_is_indicated_once_for_each_place(phase, count):
    indications = indicate_always(Structure.PELVIS)(RULE, make_case(phase))
    general = Indication(structures=frozenset({Structure.PELVIS}))
    assert indications == [general] * count


def test_the_main_muscles_are_the_same_in_every_week():
    first, second = (
        indicate_main_muscles(RULE, make_case(week=week)) for week in (0, 1)
    )
    assert first == second
    assert [each.structures for each in first] == [{m} for m in MAIN_MUSCLES]


@pytest.mark.parametrize(
    ("structure", "kind", "fields", "is_treated"),
    [
        (Structure.HIP_FLEXOR, FindingKind.TIGHT, {}, True),
        (Structure.HIP_JOINT, FindingKind.TIGHT, {}, False),
        (Structure.HIP_FLEXOR, FindingKind.UNEVEN, {}, True),
        (Structure.RECTUS_FEMORIS, FindingKind.TIGHT, {}, True),
        (Structure.HIP_FLEXOR, FindingKind.WEAK, {}, False),
        (
            Structure.HIP_FLEXOR,
            FindingKind.WEAK,
            {"technique": Technique.STRENGTH},
            True,
        ),
        (
            Structure.HIP_FLEXOR,
            FindingKind.STIFF,
            {"technique": Technique.MOBILITY},
            True,
        ),
        (
            Structure.HIP_FLEXOR,
            FindingKind.PAINFUL,
            {"technique": Technique.RELIEF, "aims": frozenset({Aim.RELIEVE})},
            True,
        ),
    ],
)
def test_an_exercise_treats_a_finding_by_its_technique_and_chief_structures(
    structure, kind, fields, is_treated
):
    finding = make_finding(structure, kind)
    assert treats_finding(make_entry(**fields), finding) is is_treated


def test_a_symptom_indicates_only_where_it_is():
    indicate = indicate_where(lambda case: case.has_leg_pain, Structure.HAMSTRINGS)
    sore = make_case(cautions=frozenset({Caution.LEG_PAIN}))
    structures = frozenset({Structure.HAMSTRINGS})
    assert indicate(RULE, sore) == [Indication(structures=structures)]
    assert indicate(RULE, make_case()) == []


def fear_steps(**fields):
    rule = next(each for each in SELECTION_RULES if each.slug == "feared-movement")
    return [each.steps for each in rule.find_indications(rule, make_case(**fields))]


def test_a_fear_indicates_the_steps_of_its_ladder():
    (steps,) = fear_steps(feared_movement=FearedMovement.TWISTING)
    assert steps == ("knee-rolls", "windscreen-wipers", "seated-rotation", "open-book")
    assert fear_steps() == []


@pytest.mark.parametrize(
    ("excluded", "left"),
    [
        ({"seated-rotation"}, [("knee-rolls", "windscreen-wipers")]),
        ({"knee-rolls"}, []),
    ],
)
def test_a_ladder_ends_below_a_step_that_is_left_out(excluded, left):
    preferences = PlanPreferences(excluded=frozenset(excluded))
    found = fear_steps(feared_movement=FearedMovement.TWISTING, preferences=preferences)
    assert found == left
