import pytest

from core.values.suitability import Place
from exercises.values.vocabulary import (
    JOINT_STRUCTURES,
    MAIN_MUSCLES,
    Aim,
    Grade,
    Level,
    Phase,
    Side,
    Structure,
    Technique,
    sort_structures,
)


@pytest.mark.parametrize(
    ("member", "label"),
    [
        (Technique.CONTRACT_RELAX, "contract-relax"),
        (Technique.STATIC_STRETCH, "static stretch"),
        (Technique.EVERYDAY, "everyday move"),
        (Technique.SELF_MASSAGE, "self-massage"),
        (Aim.RELIEVE, "relieve"),
        (Structure.HIP_FLEXOR, "hip flexor"),
        (Place.STANDING_ROOM, "standing room"),
        (Grade.C, "low or conflicting evidence"),
        (Phase.CALM, "calm"),
        (Side.LEFT, "left"),
        (Level.VERY_EASY, "very easy"),
    ],
)
def test_members_read_as_words(member, label):
    assert member.label == label


@pytest.mark.parametrize("grade", Grade)
def test_every_grade_says_what_it_rests_on(grade):
    assert grade.label
    assert grade.own_label


def test_each_side_has_an_opposite():
    assert Side.LEFT.opposite_side is Side.RIGHT
    assert Side.RIGHT.opposite_side is Side.LEFT


def test_levels_are_ordered():
    assert sorted(Level) == [*Level]


def test_the_main_muscles_are_no_joints():
    assert JOINT_STRUCTURES.isdisjoint(MAIN_MUSCLES)


def test_structures_come_in_the_order_of_the_vocabulary():
    assert sort_structures({"neck", "hip_flexor", "unknown"}) == [
        Structure.HIP_FLEXOR,
        Structure.NECK,
    ]
