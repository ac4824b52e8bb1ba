import pytest

from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Side, Technique
from program.planning.choice import SelectedExercise
from program.planning.items import (
    build_plan_item,
    find_ladder_neighbour,
    find_next_form,
    find_session_stage,
    longest_plank_seconds,
    prescribe_dose,
    schedule_days,
)
from program.rules.indications import Indication, SessionStage, build_indication
from program.rules.plan_case import PlanPreferences
from program.rules.selection import SELECTION_RULES
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, make_finding

TIGHT_RULE = next(rule for rule in SELECTION_RULES if rule.slug == "tight")
LEFT = make_finding(side=Side.LEFT)
THREE_SETS = dict.fromkeys(Phase, Dose(sets=3, hold_seconds=30))
WALK = make_entry(
    "walk",
    technique=Technique.STRENGTH,
    ladder="walking",
    doses=dict.fromkeys(Phase, Dose(move_seconds=600)),
)


def select(entry, *findings):
    return SelectedExercise(
        entry=entry, rule=TIGHT_RULE, indication=build_indication(findings)
    )


def test_an_item_says_what_to_do_and_which_findings_it_answers():
    forms = [make_entry(slug, ladder="hip", rung=n) for n, slug in enumerate("abc", 1)]
    item = build_plan_item(select(forms[1], LEFT), forms, make_case())
    assert (item.slug, item.rule, item.stage) == ("b", "tight", SessionStage.RELAX)
    assert (item.easier, item.harder) == ("a", "c")
    assert item.finding_keys == ("thomas:left:tight",)
    assert item.why == "Front of the left hip: tight in “Bed edge test”."
    assert (item.is_strength, item.is_apart) == (False, False)
    assert item.days_a_week == 5


@pytest.mark.parametrize(
    ("is_sided", "side", "sides", "seconds"),
    [
        (False, None, (), 15 + 60),
        (True, Side.LEFT, (Side.LEFT, Side.RIGHT, Side.LEFT), 15 + 3 * 60 + 2 * 8),
    ],
)
def test_a_side_is_favoured_only_where_there_are_sides(is_sided, side, sides, seconds):
    entry = make_entry(is_sided=is_sided)
    item = build_plan_item(select(entry, LEFT), [entry], make_case())
    assert (item.side, item.sides, item.session_seconds) == (side, sides, seconds)


def test_what_is_outside_the_session_takes_none_of_its_seconds():
    item = build_plan_item(select(WALK, LEFT), [WALK], make_case())
    assert (item.is_apart, item.is_strength, item.session_seconds) == (True, False, 0)


@pytest.mark.parametrize(
    ("entry", "steps", "case", "dose"),
    [
        (make_entry(doses=THREE_SETS), 0, {}, Dose(sets=3, hold_seconds=30)),
        (make_entry(doses=THREE_SETS), 1, {}, Dose(sets=3, hold_seconds=35)),
        (WALK, 1, {}, Dose(move_seconds=660)),
        (
            make_entry(ladder="plank", rung=1, doses=THREE_SETS),
            0,
            {},
            Dose(sets=3, hold_seconds=30),
        ),
        (
            make_entry(ladder="plank", rung=1, doses=THREE_SETS),
            1,
            {"plank_seconds": 22},
            Dose(sets=3, hold_seconds=15),
        ),
        (
            make_entry(ladder="plank", rung=1, doses=THREE_SETS),
            0,
            {"plank_seconds": 90},
            Dose(sets=3, hold_seconds=30),
        ),
    ],
)
def test_a_dose_follows_its_steps_and_a_plank_the_test(entry, steps, case, dose):
    preferences = PlanPreferences(dose_steps={entry.slug: steps})
    assert prescribe_dose(entry, make_case(preferences=preferences, **case)) == dose


@pytest.mark.parametrize(
    ("held", "longest"), [(0, 5), (12, 5), (15, 10), (22, 10), (23, 15), (60, 40)]
)
def test_a_plank_is_held_for_two_thirds_in_steps_of_five_seconds(held, longest):
    assert longest_plank_seconds(held) == longest


@pytest.mark.parametrize(
    ("stage", "phase", "days_a_week", "days"),
    [
        (SessionStage.RELAX, Phase.BALANCE, 3, (0, 2, 4)),
        (SessionStage.RELAX, Phase.KEEP, 3, (0, 2)),
        (SessionStage.STRENGTHEN, Phase.BALANCE, 7, (0, 2, 4)),
        (SessionStage.WALK, Phase.BALANCE, 2, (0, 1, 2, 4, 5)),
        (SessionStage.WALK, Phase.BALANCE, 6, (0, 1, 2, 3, 4, 5)),
        (SessionStage.MOBILISE, Phase.KEEP, 2, (0, 3)),
    ],
)
def test_days_are_those_of_the_stage(stage, phase, days_a_week, days):
    preferences = PlanPreferences(days_a_week=days_a_week)
    assert schedule_days(stage, make_case(phase, preferences=preferences)) == days


@pytest.mark.parametrize(
    ("rungs", "direction", "neighbour"),
    [
        ([1, 2, 4, 5], 1, "form-4"),
        ([1, 2, 4, 5], -1, "form-2"),
        ([3], 1, None),
        ([], -1, None),
    ],
)
def test_the_nearest_form_on_the_ladder_is_its_neighbour(rungs, direction, neighbour):
    entry = make_entry("form-3", ladder="hip", rung=3)
    forms = [make_entry(f"form-{rung}", ladder="hip", rung=rung) for rung in rungs]
    other = make_entry("other", ladder="knee", rung=4)
    found = find_ladder_neighbour(entry, [*forms, other], direction=direction)
    assert found == neighbour


def test_without_a_ladder_there_is_no_neighbour():
    entries = [make_entry("one"), make_entry("two")]
    assert find_ladder_neighbour(entries[0], entries, direction=1) is None


@pytest.mark.parametrize(
    ("slug", "direction", "beside"),
    [
        ("low", 1, "high"),
        ("low", -1, None),
        ("high", -1, "low"),
        ("high", 1, None),
        ("swapped", 1, "high"),
    ],
)
def test_steps_of_its_own_come_before_the_ladder(slug, direction, beside):
    rule = next(each for each in SELECTION_RULES if each.slug == "feared-movement")
    selected = SelectedExercise(
        entry=make_entry(slug=slug, ladder="hinge", rung=2),
        rule=rule,
        indication=Indication(steps=("low", "closed", "high")),
    )
    allowed = [
        make_entry(slug=each, ladder="hinge", rung=3) for each in ("low", "high")
    ]
    assert find_next_form(selected, allowed, direction=direction) == beside


@pytest.mark.parametrize(
    ("technique", "stage"),
    [
        (Technique.MOBILITY, SessionStage.MOBILISE),
        (Technique.STRENGTH, SessionStage.STRENGTHEN),
    ],
)
def test_strength_has_its_days_of_rest_whatever_it_is_for(technique, stage):
    rule = next(each for each in SELECTION_RULES if each.slug == "feared-movement")
    selected = SelectedExercise(
        entry=make_entry(technique=technique), rule=rule, indication=Indication()
    )
    assert find_session_stage(selected) is stage
