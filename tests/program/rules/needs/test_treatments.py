import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from exercises.values.vocabulary import Structure
from program.rules.needs.treatments import (
    CORE_STRUCTURES,
    SUPPORTING_STRUCTURES,
    find_supporting_structures,
    find_trained_structures,
    treats_finding,
)
from tests.exercises.factories import make_entry
from tests.program.factories import make_finding


@pytest.mark.parametrize(
    ("structure", "trained"),
    [
        (Structure.ABDOMINALS, CORE_STRUCTURES),
        (Structure.HAMSTRINGS, {Structure.HAMSTRINGS}),
    ],
)
def test_a_structure_is_trained_with_what_it_belongs_to(structure, trained):
    assert find_trained_structures(structure) == trained


def test_a_stretch_treats_what_is_tight_but_not_what_is_weak():
    stretch = make_entry()
    assert treats_finding(stretch, make_finding(kind=FindingKind.TIGHT))
    assert not treats_finding(stretch, make_finding(kind=FindingKind.WEAK))
    other = make_finding(Structure.HAMSTRINGS, FindingKind.TIGHT)
    assert not treats_finding(stretch, other)


def test_nothing_supports_what_no_row_names():
    assert find_supporting_structures(Structure.NECK) == frozenset()


@pytest.mark.parametrize("structure", SUPPORTING_STRUCTURES)
def test_what_supports_a_structure_goes_beyond_it(structure):
    assert find_supporting_structures(structure) - {structure} != set()
