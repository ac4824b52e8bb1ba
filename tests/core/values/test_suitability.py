"""What exercises ask of people, in words."""

import pytest

from core.values.suitability import CAUTION_CONDITIONS, Caution, Equipment, Position


@pytest.mark.parametrize(
    ("member", "label"),
    [
        (Equipment.HEAT_PACK, "heat pack"),
        (Position.HANDS_AND_KNEES, "hands and knees"),
        (Caution.WRIST_TROUBLE, "wrist trouble"),
    ],
)
def test_members_read_as_words(member, label):
    assert member.label == label


@pytest.mark.parametrize("caution", Caution)
def test_every_caution_reads_as_a_condition(caution):
    assert caution.condition_text == CAUTION_CONDITIONS[caution]
    assert not caution.condition_text.endswith(".")
