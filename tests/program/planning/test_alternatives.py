import pytest

from core.values.suitability import Caution
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Phase, Technique
from program.planning.alternatives import select_alternatives_in_pain
from program.rules.contraindications import find_contraindication
from tests.program.factories import make_case

ENTRIES = load_fixture_exercises()


@pytest.mark.parametrize("hurting", ENTRIES, ids=lambda entry: entry.slug)
@pytest.mark.parametrize("cautions", [frozenset(), frozenset({Caution.FLEXION_HURTS})])
def test_instead_comes_what_strong_pain_allows(hurting, cautions):
    instead = select_alternatives_in_pain(
        hurting, ENTRIES, make_case(cautions=cautions)
    )
    sore = make_case(Phase.CALM, cautions=cautions, pain_now=6)
    assert 1 <= len(instead) <= 3
    assert [find_contraindication(entry, sore) for entry in instead] == [None] * len(
        instead
    )
    assert hurting not in instead


@pytest.mark.parametrize(
    ("slug", "expected"),
    [("bird-dog", [True, True, False]), ("plank-knees", [False] * 3)],
)
def test_it_eases_the_same_muscles_and_ends_in_rest(slug, expected):
    hurting = next(entry for entry in ENTRIES if entry.slug == slug)
    instead = select_alternatives_in_pain(hurting, ENTRIES, make_case())
    assert [bool(entry.primary & hurting.primary) for entry in instead] == expected
    assert instead[-1].technique is Technique.RELIEF


def test_nothing_left_is_an_empty_list():
    assert select_alternatives_in_pain(ENTRIES[0], [], make_case()) == []
