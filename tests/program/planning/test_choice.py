from dataclasses import replace

import pytest

from core.values.suitability import Caution, Position
from exercises.values.doses import Dose
from exercises.values.vocabulary import (
    Aim,
    Grade,
    Level,
    Phase,
    Side,
    Structure,
    Technique,
)
from program.planning.choice import (
    SelectedExercise,
    answers_indication,
    has_room_for_rule,
    is_same_or_variant,
    select_best_exercise,
    select_exercises,
    take_turns,
)
from program.planning.ranking import find_best_entry, selection_sort_key
from program.rules.indications import Indication, build_indication
from program.rules.plan_case import PlanPreferences
from program.rules.selection import SELECTION_RULES
from progress.values.activities import ActivityKind
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, make_finding, name_activity

RULES = {rule.slug: rule for rule in SELECTION_RULES}
LEFT, RIGHT = (make_finding(side=side) for side in (Side.LEFT, Side.RIGHT))
HAMSTRINGS = make_finding(Structure.HAMSTRINGS, test="knee-extension")
HIP = build_indication((LEFT,))
BOTH = frozenset({Structure.HIP_FLEXOR, Structure.HAMSTRINGS})


def select(*entries, **case):
    selection = select_exercises(entries, make_case(**case))
    return {selected.entry.slug: selected for selected in selection}


def test_each_finding_has_an_exercise_for_it():
    selection = select(
        make_entry("hip"),
        make_entry("leg", primary=frozenset({Structure.HAMSTRINGS})),
        findings=[LEFT, HAMSTRINGS],
    )
    assert {
        slug: selected.indication.findings for slug, selected in selection.items()
    } == {
        "hip": (LEFT,),
        "leg": (HAMSTRINGS,),
    }


def test_one_exercise_for_two_findings_leaves_a_place():
    selection = select(make_entry("both", primary=BOTH), findings=[LEFT, HAMSTRINGS])
    assert selection["both"].indication.findings == (LEFT, HAMSTRINGS)


def test_beyond_the_places_of_a_phase_exercises_rotate():
    structures = [Structure.HIP_FLEXOR, Structure.HAMSTRINGS, Structure.CALVES]
    selection = select(
        *(make_entry(each.value, primary=frozenset({each})) for each in structures),
        findings=[make_finding(each) for each in structures],
    )
    assert [selected.is_rotating for selected in selection.values()] == [
        False,
        False,
        True,
    ]


def test_what_was_chosen_for_the_other_side_answers_for_both_if_nothing_else_can():
    left = make_finding(Structure.HIP_FLEXOR, side=Side.LEFT)
    right = make_finding(Structure.HAMSTRINGS, side=Side.RIGHT, test="knee-extension")
    only = select(
        make_entry("both", is_sided=True, primary=BOTH), findings=[left, right]
    )
    assert only["both"].indication.side is None
    assert only["both"].indication.findings == (left, right)


@pytest.mark.parametrize(
    ("week", "first"), [(0, "a"), (3, "a"), (4, "b"), (8, "c"), (12, "a")]
)
def test_another_one_comes_first_after_four_weeks(week, first):
    waiting = [(slug, HIP) for slug in "abc"]
    assert take_turns(waiting, make_case(week=week))[0][0] == first
    assert take_turns([], make_case(week=week)) == []


WEEK_BY_WEEK = [make_case(week=week) for week in (0, 1, 2, 3)]


@pytest.mark.parametrize(
    ("rule", "chosen"), [("mobility", ["a", "b", "a", "b"]), ("hips", ["a"] * 4)]
)
def test_equals_take_turns_by_week_only_where_the_rule_says_so(rule, chosen):
    equals = [make_entry("a"), make_entry("b")]
    chosen_slugs = [
        best.slug
        for case in WEEK_BY_WEEK
        if (best := find_best_entry(equals, RULES[rule], Indication(), (), case))
    ]
    assert chosen_slugs == chosen


def test_among_equals_the_one_in_a_position_that_is_taken_anyway_is_chosen():
    equals = [
        make_entry("a", position=Position.STANDING),
        make_entry("b", position=Position.SEATED),
    ]
    best = find_best_entry(equals, RULES["hips"], HIP, {Position.SEATED}, make_case())
    assert best == equals[1]


@pytest.mark.parametrize(
    ("entry", "is_answer"),
    [
        (make_entry(), True),
        (make_entry(primary=frozenset(), secondary=BOTH), True),
        (make_entry(primary=frozenset({Structure.CALVES})), False),
        (make_entry(technique=Technique.STRENGTH), False),
        (make_entry("chosen"), False),
    ],
    ids=["chiefly", "along the way", "elsewhere", "other technique", "chosen already"],
)
def test_an_exercise_answers_by_technique_and_structure(entry, is_answer):
    chosen = SelectedExercise(
        entry=make_entry("chosen"), rule=RULES["tight"], indication=HIP
    )
    assert answers_indication(entry, RULES["tight"], HIP, [chosen]) is is_answer


def test_whatever_fits_answers_an_indication_for_no_structure():
    assert answers_indication(make_entry(), RULES["tight"], Indication(), ())


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (make_entry("a"), make_entry("a"), True),
        (make_entry("a"), make_entry("b"), False),
        (make_entry("a", ladder="hip"), make_entry("b", ladder="hip"), True),
    ],
)
def test_forms_of_one_ladder_are_variants(one, other, is_same):
    assert is_same_or_variant(one, other) is is_same


MOBILE = {"technique": Technique.MOBILITY, "aims": frozenset({Aim.MOBILISE})}
BEND_BACK = make_entry(cautions=frozenset({Caution.EXTENSION_HURTS}), **MOBILE)


@pytest.mark.parametrize(
    ("better", "worse", "case"),
    [
        (
            make_entry(level=Level.HARD),
            make_entry(
                primary=frozenset(), secondary=frozenset({Structure.HIP_FLEXOR})
            ),
            {},
        ),
        (make_entry(is_sided=True, level=Level.HARD), make_entry(), {}),
        (make_entry(), make_entry(technique=Technique.STATIC_STRETCH), {}),
        (
            BEND_BACK,
            make_entry(**MOBILE),
            {"cautions": frozenset({Caution.FLEXION_HURTS})},
        ),
        (
            make_entry(ladder="plank", rung=3),
            make_entry(ladder="plank", rung=2),
            {"plank_seconds": 20},
        ),
        (
            make_entry(level=Level.HARD),
            make_entry(doses=dict.fromkeys(Phase, Dose(hold_seconds=301))),
            {},
        ),
        (
            make_entry(primary=BOTH, level=Level.HARD),
            make_entry(),
            {"findings": [LEFT, HAMSTRINGS]},
        ),
        (make_entry(level=Level.EASY), make_entry(level=Level.MODERATE), {}),
        (make_entry(grade=Grade.A), make_entry(grade=Grade.B), {}),
    ],
    ids=[
        *["structure", "side", "technique", "direction", "plank", "length"],
        *["findings", "level", "evidence"],
    ],
)
def test_what_fits_best_comes_first(better, worse, case):
    ranks = [selection_sort_key(e, HIP, make_case(**case)) for e in (better, worse)]
    assert ranks[0] < ranks[1]


def test_a_swap_is_done_instead_unless_it_is_there_already():
    entries = [make_entry("one"), make_entry("two")]
    wish = PlanPreferences(swaps={"one": "two"})
    assert [*select(*entries, findings=[LEFT], preferences=wish)] == ["two"]


@pytest.mark.parametrize(
    ("stage_count", "others", "kept_places", "has_room"),
    [
        (0, 0, 0, True),
        (1, 0, 0, True),
        (2, 0, 0, False),
        (0, 4, 0, True),
        (0, 4, 1, False),
        (0, 5, 0, False),
    ],
)
def test_a_rule_has_room_by_its_stage_and_by_the_session(
    stage_count, others, kept_places, has_room
):
    def choose(rule):
        entry = make_entry(rule.slug)
        return SelectedExercise(entry=entry, rule=rule, indication=HIP)

    selection = [choose(RULES["tight"])] * stage_count + [
        choose(RULES["stiff"])
    ] * others
    has = has_room_for_rule(
        RULES["tight"], make_case(), selection, kept_places=kept_places
    )
    assert has is has_room


STEPS = Indication(steps=("low", "middle", "high"))


@pytest.mark.parametrize(
    ("open_steps", "chosen"),
    [
        (["high", "middle", "low"], ["low"]),
        (["high", "middle"], ["middle"]),
        (["other"], []),
    ],
)
def test_the_lowest_open_step_is_chosen_and_nothing_else(open_steps, chosen):
    rule = replace(
        next(each for each in SELECTION_RULES if each.slug == "feared-movement"),
        fits=lambda exercise: True,
    )
    allowed = [make_entry(slug=slug) for slug in open_steps]
    found = select_best_exercise(rule, STEPS, allowed, (), make_case())
    assert [selected.entry.slug for selected in found] == chosen


def test_what_is_chosen_for_another_need_trains_for_an_activity_too():
    hinge = make_entry("hinge-stick", technique=Technique.STRENGTH)
    son, weeds = name_activity(), name_activity("weed", ActivityKind.BENDING)
    selected = select(hinge, activities=(son, weeds))["hinge-stick"]
    assert selected.indication.activities == (son, weeds)
    assert selected.is_own
