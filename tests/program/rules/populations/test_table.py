from core.values.suitability import Caution
from exercises.values.vocabulary import Phase
from program.rules.populations.table import (
    POPULATION_RULES,
    POPULATIONS,
    find_populations,
    find_populations_by_rules,
    is_barred_by_population,
)
from tests.program.factories import make_case
from tests.program.persons import ENTRIES


def test_each_population_has_its_own_slug_and_sentences_of_advice():
    assert len({each.slug for each in POPULATIONS}) == len(POPULATIONS)
    for each in POPULATIONS:
        assert each.advice[0].isupper()
        assert each.advice.endswith(".")
    assert len(POPULATION_RULES) == sum(len(each.parts) for each in POPULATIONS)


def test_every_reason_of_a_set_is_a_sentence():
    reasons = [part.reason for each in POPULATIONS for part in each.parts]
    assert [each for each in reasons if not each.endswith(".")] == []


def test_a_person_can_belong_to_several_populations():
    case = make_case(cautions=frozenset({Caution.OSTEOPOROSIS, Caution.GLAUCOMA}))
    assert [each.slug for each in find_populations(case)] == ["thin-bones", "glaucoma"]
    assert find_populations(make_case()) == []


def test_a_saved_programme_tells_its_populations_by_its_rules():
    found = find_populations_by_rules({"walk", "stenosis-legs", "seated-tilt"})
    assert [each.slug for each in found] == ["seated", "stenosis"]


def test_what_one_of_the_sets_bars_is_barred():
    case = make_case(Phase.CALM, is_eased_by_sitting=True, has_just_begun=True)
    assert is_barred_by_population(ENTRIES["press-up"], case)
    assert is_barred_by_population(ENTRIES["hamstring-strap"], case)
    assert not is_barred_by_population(ENTRIES["bridge"], case)
