import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from core.values.suitability import Caution
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Level, Phase, Structure, Technique
from program.planning.alternatives import find_alternatives, select_alternatives_in_pain
from program.rules.contraindications import find_contraindication
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, make_finding

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


def test_an_everyday_move_is_no_relief():
    hurting = make_entry("hurting")
    move = make_entry("move", technique=Technique.EVERYDAY)
    assert select_alternatives_in_pain(hurting, [move], make_case()) == []


def test_nothing_left_is_an_empty_list():
    assert select_alternatives_in_pain(ENTRIES[0], [], make_case()) == []


def test_alternatives_do_the_same_job_and_the_best_comes_first():
    entries = [
        make_entry("item"),
        make_entry("b-harder", level=Level.MODERATE),
        make_entry("a-stretch"),
        make_entry("other", primary=frozenset({Structure.CALVES})),
        make_entry("lift", technique=Technique.STRENGTH),
        make_entry("barred", cautions=frozenset({Caution.CANCER})),
    ]
    case = make_case(cautions=frozenset({Caution.CANCER}))
    found = find_alternatives("item", "tight", entries, case)
    assert [entry.slug for entry in found] == ["a-stretch", "b-harder"]


def test_nothing_is_found_for_a_weak_muscle_in_strong_pain():
    weak = make_finding(Structure.GLUTEALS, FindingKind.WEAK)
    lift = make_entry(
        technique=Technique.STRENGTH, primary=frozenset({Structure.GLUTEALS})
    )
    case = make_case(findings=[weak], pain_now=7)
    assert find_alternatives(lift.slug, "weak", [lift], case) == []


@pytest.mark.parametrize(
    ("slug", "rule"), [("retired", "relax"), (ENTRIES[0].slug, "retired")]
)
def test_nothing_is_offered_for_what_has_retired(slug, rule):
    assert find_alternatives(slug, rule, ENTRIES, make_case()) == []
