import pytest

from exercises.values.vocabulary import Phase
from program.rules.activities.table import (
    ACTIVITY_RULES,
    ACTIVITY_SETS,
    activity_part,
    find_activity_advice,
)
from program.rules.indications import SessionStage
from progress.values.activities import ActivityKind
from tests.program.factories import name_activity, plan_of
from tests.program.persons import CATALOGUE, ENTRIES


def test_each_kind_has_one_set_with_sentences():
    assert [each.kind for each in ACTIVITY_SETS] == [*ActivityKind]
    texts = [each.advice for each in ACTIVITY_SETS]
    texts += [part.reason for each in ACTIVITY_SETS for part in each.parts]
    assert [text for text in texts if not text.endswith(".")] == []
    assert find_activity_advice(ActivityKind.LIFTING) == ACTIVITY_SETS[0].advice


def test_no_two_parts_of_a_set_have_the_same_name():
    slugs = [rule.slug for rule in ACTIVITY_RULES]
    assert len({*slugs}) == len(slugs) == sum(len(each.parts) for each in ACTIVITY_SETS)


def test_a_part_keeps_its_exercises_in_their_order():
    part = activity_part(
        "slug", SessionStage.WALK, frozenset(Phase), "Why.", *("one", "two")
    )
    assert part.exercises == ("one", "two")


@pytest.mark.parametrize("activity_set", ACTIVITY_SETS, ids=lambda each: each.kind)
def test_every_step_exists_and_has_a_dose_in_a_phase_of_its_part(activity_set):
    for part in activity_set.parts:
        for slug in part.exercises:
            assert not part.phases.isdisjoint(ENTRIES[slug].doses)


@pytest.mark.parametrize("kind", [*ActivityKind])
def test_from_the_third_phase_on_every_kind_is_trained_for(kind):
    for phase in (Phase.BALANCE, Phase.KEEP):
        plan = plan_of(*CATALOGUE, phase=phase, activities=(name_activity("it", kind),))
        trained = [item for item in plan.items if item.activities]
        assert trained
        assert all(item.is_own for item in trained)


@pytest.mark.parametrize(
    ("kind", "phase", "slug"),
    [
        (ActivityKind.LIFTING, Phase.MOVE, "bridge"),
        (ActivityKind.LIFTING, Phase.BALANCE, "hinge-stick"),
        (ActivityKind.SITTING, Phase.MOVE, "press-up-standing"),
        (ActivityKind.WALKING, Phase.CALM, "walking-short"),
        (ActivityKind.SLEEP, Phase.CALM, "supported-side-lying"),
        (ActivityKind.DRESSING, Phase.CALM, "knee-hug"),
        (ActivityKind.BENDING, Phase.MOVE, "pelvic-tilt"),
        (ActivityKind.SPORT, Phase.KEEP, "squat-chair"),
    ],
)
def test_each_kind_begins_with_a_step_for_the_phase(kind, phase, slug):
    plan = plan_of(*CATALOGUE, phase=phase, activities=(name_activity("it", kind),))
    assert slug in {item.slug for item in plan.items if item.activities}
