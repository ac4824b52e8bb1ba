"""The labels of a vocabulary, and how a list of choices shows them."""

import pytest

from core.values.vocabulary import LabelledStrEnum, capitalise_first, enum_choices


class Muscle(LabelledStrEnum):
    CALVES = "calves"
    HIP_FLEXOR = "hip_flexor"


def test_a_label_is_the_value_in_words():
    assert [muscle.label for muscle in Muscle] == ["calves", "hip flexor"]


def test_choices_are_the_labels_as_lines_of_their_own():
    assert enum_choices(Muscle) == [("calves", "Calves"), ("hip_flexor", "Hip flexor")]


def test_some_labels_may_be_others():
    assert enum_choices(Muscle, {Muscle.CALVES: "Lower leg"}) == [
        ("calves", "Lower leg"),
        ("hip_flexor", "Hip flexor"),
    ]


@pytest.mark.parametrize(
    ("text", "capitalised"), [("", ""), ("a PSFS", "A PSFS"), ("Über", "Über")]
)
def test_only_the_first_letter_changes(text, capitalised):
    assert capitalise_first(text) == capitalised
