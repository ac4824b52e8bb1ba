from dataclasses import replace
from time import process_time
from timeit import repeat

import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.results import PainPlace
from assessment.self_tests.rules.wording import format_finding_title
from core.values.suitability import Caution
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.doses import Dose
from exercises.values.vocabulary import Aim, Level, Phase, Side, Structure, Technique
from program.planning.plan import ROTATION_RULE
from program.planning.unmet_findings import NoteKind, PlanNote
from program.rules.plan_case import PlanPreferences
from tests.exercises.factories import make_entry
from tests.program.factories import make_finding, plan_of

CATALOGUE = load_fixture_exercises()
BY_SLUG = {entry.slug: entry for entry in CATALOGUE}
STRENGTH = {"technique": Technique.STRENGTH, "aims": frozenset({Aim.STRENGTHEN})}
GLUTEALS = frozenset({Structure.GLUTEALS})
CORE = STRENGTH | {"primary": frozenset({Structure.DEEP_CORE})}
WEAK_CORE = make_finding(Structure.DEEP_CORE, FindingKind.WEAK, test="plank", value=22)


def slugs(plan):
    return [item.slug for item in plan.items]


def test_the_tight_side_goes_first_and_is_done_twice():
    entry = make_entry(is_sided=True, doses=dict.fromkeys(Phase, Dose(hold_seconds=30)))
    item = plan_of(entry, findings=[make_finding(side=Side.LEFT)]).items[0]
    assert item.side is Side.LEFT
    assert item.sides == (Side.LEFT, Side.RIGHT, Side.LEFT)
    assert item.session_seconds == 10 + 5 + 3 * 30 + 2 * 8
    assert item.why == "Front of the left hip: tight in “Bed edge test”."


def test_one_exercise_can_serve_two_findings_and_names_both():
    entry = make_entry(primary=frozenset({Structure.PIRIFORMIS, Structure.GLUTEALS}))
    tight = [
        make_finding(Structure.PIRIFORMIS, test="figure-four"),
        make_finding(Structure.GLUTEALS, test="knee-to-chest"),
    ]
    plan = plan_of(entry, make_entry("other"), findings=tight)
    assert plan.items[0].why == (
        "Deep in the buttocks: tight in “Ankle on the other knee”. "
        "Buttocks: tight in “Knee to chest”."
    )
    assert plan.notes == ()


def test_two_tight_sides_are_done_once_each():
    findings = [make_finding(side=side) for side in Side]
    item = plan_of(make_entry(is_sided=True), findings=findings).items[0]
    assert (item.side, item.sides) == (None, (Side.LEFT, Side.RIGHT))
    assert item.why == (
        "Front of the left hip: "
        "tight; Front of the right hip: tight in “Bed edge test”."
    )


def test_an_exercise_without_sides_is_done_once():
    item = plan_of(make_entry(), findings=[make_finding(side=Side.LEFT)]).items[0]
    assert (item.side, item.sides) == (None, ())


def test_one_sided_trouble_prefers_an_exercise_with_sides():
    entries = [
        make_entry("both"),
        make_entry("one", is_sided=True, level=Level.MODERATE),
    ]
    plan = plan_of(*entries, findings=[make_finding(side=Side.LEFT)])
    assert slugs(plan)[0] == "one"


def test_a_plank_is_on_the_rung_of_its_test_and_held_for_two_thirds():
    doses = dict.fromkeys(Phase, Dose(sets=3, hold_seconds=30))
    rungs = [
        make_entry(f"plank-{rung}", ladder="plank", rung=rung, **CORE, doses=doses)
        for rung in range(1, 5)
    ]
    item = plan_of(*rungs, findings=[WEAK_CORE]).items[0]
    assert item.slug == "plank-3"
    assert item.dose == Dose(sets=3, hold_seconds=10)
    assert (item.easier, item.harder) == ("plank-2", None)
    strong = plan_of(*rungs, plank_seconds=70).items[0]
    assert (strong.slug, strong.dose.hold_seconds) == ("plank-4", 30)


def test_no_plank_when_it_hurts_but_another_core_exercise():
    plank = make_entry("plank", ladder="plank", rung=1, **CORE)
    bug = make_entry("dead-bug", **CORE)
    painful = replace(WEAK_CORE, kind=FindingKind.PAINFUL)
    assert slugs(plan_of(plank, bug, findings=[painful])) == ["dead-bug"]
    assert slugs(plan_of(plank, bug, phase=Phase.MOVE, pain_now=5)) == ["dead-bug"]


def test_movements_away_from_the_direction_that_hurts_come_first():
    mobility = {
        "technique": Technique.MOBILITY,
        "aims": frozenset({Aim.MOBILISE}),
        "primary": frozenset({Structure.LUMBAR_SPINE}),
    }
    back = make_entry(
        "bend-back", cautions=frozenset({Caution.EXTENSION_HURTS}), **mobility
    )
    roll = make_entry("a-roll", **mobility)
    plan = plan_of(back, roll, cautions=frozenset({Caution.FLEXION_HURTS}))
    assert slugs(plan) == ["bend-back"]
    both = frozenset({Caution.FLEXION_HURTS, Caution.EXTENSION_HURTS})
    assert slugs(plan_of(back, roll, cautions=both)) == ["a-roll"]


def test_leg_pain_gets_a_glide_and_nobody_else_does():
    glide = make_entry(
        "nerve-glide-seated",
        technique=Technique.MOBILITY,
        primary=frozenset({Structure.HAMSTRINGS}),
    )
    leg_pain = frozenset({Caution.LEG_PAIN})
    assert [item.rule for item in plan_of(glide, cautions=leg_pain).items] == [
        "leg-pain-glide"
    ]
    assert plan_of(glide).items == ()


@pytest.mark.parametrize(
    ("test", "caution"),
    [
        ("press-up", Caution.EXTENSION_HURTS),
        ("fingertip-floor", Caution.FLEXION_HURTS),
        ("trunk-rotation", Caution.ROTATION_HURTS),
    ],
)
def test_a_direction_that_hurt_in_a_test_is_avoided(test, caution):
    hurt = make_finding(Structure.LUMBAR_SPINE, FindingKind.PAINFUL, test=test)
    entry = make_entry(cautions=frozenset({caution}))
    assert slugs(plan_of(entry)) == ["stretch"]
    assert slugs(plan_of(entry, findings=[hurt])) == []


def test_pain_that_shot_below_the_knee_counts_as_leg_pain():
    hurt = make_finding(
        Structure.HAMSTRINGS,
        FindingKind.PAINFUL,
        test="straight-leg-raise",
        pain_place=PainPlace.BELOW_KNEE,
    )
    entry = make_entry(cautions=frozenset({Caution.LEG_PAIN}))
    assert slugs(plan_of(entry, findings=[hurt])) == []


def test_a_swap_is_done_instead_as_long_as_it_is_allowed():
    entries = [make_entry("one"), make_entry("two")]
    tight = [make_finding()]
    wish = PlanPreferences(swaps={"one": "two"})
    assert slugs(plan_of(*entries, findings=tight, preferences=wish)) == ["two"]
    barred = replace(wish, excluded=frozenset({"two"}))
    assert slugs(plan_of(*entries, findings=tight, preferences=barred)) == ["one"]


def test_what_does_not_fit_is_halved_then_left_out_and_said():
    long = dict.fromkeys(Phase, Dose(rounds=4, hold_seconds=100))
    first = make_entry("first", doses=long)
    second = make_entry("second", primary=frozenset({Structure.HAMSTRINGS}), doses=long)
    tight = [make_finding(), make_finding(Structure.HAMSTRINGS, test="knee-extension")]
    ten = PlanPreferences(minutes=10)
    plan = plan_of(first, second, findings=tight, preferences=ten)
    assert [item.dose.rounds for item in plan.items] == [2, 2]
    longer = replace(second, doses=dict.fromkeys(Phase, Dose(hold_seconds=1300)))
    plan = plan_of(first, longer, findings=tight, preferences=ten)
    assert slugs(plan) == ["first"]
    assert plan.notes == (PlanNote(kind=NoteKind.NO_ROOM, findings=(tight[1],)),)


def test_a_test_that_hurt_is_neither_tight_nor_weak():
    ease = make_entry("ease", technique=Technique.RELIEF, aims=frozenset({Aim.RELIEVE}))
    painful = make_finding(kind=FindingKind.PAINFUL, side=Side.RIGHT)
    plan = plan_of(ease, findings=[painful])
    assert [item.why for item in plan.items] == ["Bed edge test: it hurt on the right."]
    assert plan.notes == (PlanNote(kind=NoteKind.PAINFUL, findings=(painful,)),)


def test_strength_comes_on_three_days_and_stretches_on_two_to_keep():
    core = make_entry("core", **CORE)
    plan = plan_of(core, make_entry(), phase=Phase.KEEP)
    assert {item.slug: item.days_a_week for item in plan.items} == {
        "core": 3,
        "stretch": 2,
    }
    assert plan.session_items == plan.items


MANY = [
    make_finding(Structure.HIP_FLEXOR, side=Side.LEFT),
    make_finding(Structure.PIRIFORMIS, side=Side.RIGHT, test="figure-four"),
    make_finding(Structure.QUADRATUS_LUMBORUM, side=Side.LEFT, test="side-bend"),
    make_finding(Structure.HAMSTRINGS, test="straight-leg-raise"),
    make_finding(Structure.DEEP_CORE, FindingKind.WEAK, test="plank", value=12),
    make_finding(Structure.GLUTEALS, FindingKind.WEAK, test="single-leg-bridge"),
    make_finding(
        Structure.OBLIQUES, FindingKind.WEAK, side=Side.RIGHT, test="side-bridge"
    ),
    make_finding(
        Structure.HIP_JOINT, FindingKind.STIFF, side=Side.LEFT, test="hip-rotation"
    ),
    make_finding(Structure.THORACIC_SPINE, FindingKind.STIFF, test="trunk-rotation"),
]


@pytest.mark.parametrize("days_a_week", [2, 3, 5, 7])
@pytest.mark.parametrize("minutes", [15, 25])
@pytest.mark.parametrize("week", range(3))
def test_more_findings_than_places_take_turns_through_the_week(
    days_a_week, minutes, week
):
    wishes = PlanPreferences(minutes=minutes, days_a_week=days_a_week)
    plan = plan_of(*CATALOGUE, findings=MANY, preferences=wishes, week=week)
    answered = {finding for item in plan.items for finding in item.findings}
    assert answered == {*MANY}
    assert plan.notes == ()
    assert len({item.days for item in plan.session_items}) > 1
    assert ROTATION_RULE.recorded_reason in plan.reasons


def measure_fastest(work):
    return min(repeat(work, timer=process_time, number=1, repeat=10))


@pytest.mark.no_cover  # a tracer makes it ten times as slow
def test_a_plan_takes_less_time_than_reading_the_catalogue():
    """That takes some 30 milliseconds, and as much longer on a slow or busy machine."""
    wishes = PlanPreferences(minutes=15, days_a_week=3)

    def make():
        plan_of(*CATALOGUE, findings=MANY, preferences=wishes)

    assert measure_fastest(make) < measure_fastest(load_fixture_exercises)


def test_what_finds_no_room_in_a_single_day_is_noted():
    one_day = PlanPreferences(minutes=10, days_a_week=1)
    plans = [
        plan_of(*CATALOGUE, findings=MANY, preferences=one_day, week=week)
        for week in range(2)
    ]
    kinds = [{note.kind for note in plan.notes} for plan in plans]
    assert kinds == [{NoteKind.NO_ROOM}] * 2


def test_one_exercise_answers_for_both_sides_if_there_is_no_other():
    both = [
        make_finding(side=Side.LEFT),
        make_finding(Structure.RECTUS_FEMORIS, side=Side.RIGHT, test="thomas-knee"),
    ]
    item = plan_of(make_entry(is_sided=True), findings=both).items[0]
    assert (item.side, item.sides) == (None, (Side.LEFT, Side.RIGHT))
    assert item.findings == tuple(both)


def test_an_item_names_every_finding_that_it_answers_however_many():
    tests = ["thomas", "side-bend", "trunk-rotation", "hip-rotation", "knee-to-chest"]
    found = [
        make_finding(structure, side=side, test=test)
        for structure in (Structure.HIP_FLEXOR, Structure.RECTUS_FEMORIS)
        for test in tests
        for side in Side
    ]
    plan = plan_of(make_entry(), findings=found)
    (item,) = plan.items
    assert {*item.finding_keys} == {finding.key for finding in found}
    assert all(format_finding_title(finding) in item.why for finding in found)
    assert plan.notes == ()


def test_what_has_no_place_in_a_phase_waits_for_a_later_one():
    hip = make_entry(
        technique=Technique.MOBILITY, primary=frozenset({Structure.HIP_JOINT})
    )
    stiff = make_finding(Structure.HIP_JOINT, FindingKind.STIFF, test="hip-rotation")
    plan = plan_of(hip, phase=Phase.CALM, pain_now=6, findings=[stiff])
    assert plan.notes == (PlanNote(kind=NoteKind.LATER_PHASE, findings=(stiff,)),)


def test_what_is_for_everyone_makes_room_for_what_was_found():
    long = dict.fromkeys(Phase, Dose(hold_seconds=400))
    hips = make_entry("hips", **STRENGTH | {"primary": GLUTEALS}, doses=long)
    roll = make_entry(
        "roll",
        technique=Technique.MOBILITY,
        primary=frozenset({Structure.HIP_JOINT}),
        doses=long,
    )
    stiff = make_finding(Structure.HIP_JOINT, FindingKind.STIFF, test="hip-rotation")
    wishes = PlanPreferences(minutes=10, days_a_week=1)
    plan = plan_of(hips, roll, findings=[stiff], preferences=wishes)
    assert slugs(plan) == ["roll", "hips"]
    longer = replace(hips, doses=dict.fromkeys(Phase, Dose(hold_seconds=1100)))
    plan = plan_of(longer, roll, findings=[stiff], preferences=wishes)
    assert slugs(plan) == ["roll", "hips"]
    assert [item.dose.hold_seconds for item in plan.items] == [200, 275]


def test_a_sore_day_makes_the_plan_of_an_earlier_phase():
    core = make_entry("core", **CORE)
    plan = plan_of(core, phase=Phase.KEEP, pain_now=5)
    assert (plan.phase, plan.notes) == (
        Phase.KEEP,
        (PlanNote(kind=NoteKind.SORE_DAY),),
    )
    assert plan_of(core, phase=Phase.KEEP, pain_now=3).notes == ()


@pytest.mark.parametrize("pain", [5, 6, 7])
def test_steady_pain_that_has_lasted_gets_strength_at_an_easy_step(pain):
    forms = [
        make_entry(
            f"bridge-{level}",
            technique=Technique.STRENGTH,
            primary={Structure.GLUTEALS},
            level=level,
        )
        for level in (Level.EASY, Level.MODERATE)
    ]
    lasting = plan_of(*forms, pain_now=pain, is_load_by_response=True)
    assert [item.slug for item in lasting.items] == ["bridge-2"]
    assert plan_of(forms[1], pain_now=pain).items == ()


def test_a_ladder_that_is_trained_goes_on_with_another_step():
    fields = {"technique": Technique.STRENGTH, "primary": {Structure.GLUTEALS}}
    clam = make_entry("clam", **fields)
    steps = [
        make_entry(slug, ladder="hinge", rung=rung, **fields)
        for rung, slug in enumerate(("hinge-wall", "hinge-weight"), start=1)
    ]
    assert slugs(plan_of(clam, steps[0])) == ["clam"]
    trained = {"present_exercises": frozenset({"hinge-weight"})}
    only_below = {"preferences": wishes_without("hinge-weight")} | trained
    assert slugs(plan_of(clam, *steps, **only_below)) == ["hinge-wall"]


def wishes_without(slug):
    return PlanPreferences(excluded=frozenset({slug}))
