import pytest

from core.values.shown_person import (
    SHOWN_PERSON_LABELS,
    ShownPerson,
    list_offers,
    recognise_shown_person,
)
from core.values.suitability import Caution


def test_each_has_a_name_of_its_own():
    labels = [shown.label for shown in ShownPerson]
    assert len({*labels}) == len(ShownPerson) == len(SHOWN_PERSON_LABELS)


@pytest.mark.parametrize("shown_person", ShownPerson)
def test_a_stored_value_is_recognised(shown_person):
    assert recognise_shown_person(shown_person.value) is shown_person


@pytest.mark.parametrize("value", ["", "nobody"])
def test_an_unknown_value_falls_back_to_the_first(value):
    assert recognise_shown_person(value) is ShownPerson.SHORT_HAIR


@pytest.mark.parametrize(
    ("cautions", "shown_by", "offered"),
    [
        ([], ShownPerson.BUN, []),
        ([Caution.GLAUCOMA], ShownPerson.BUN, []),
        ([Caution.PREGNANCY], ShownPerson.BUN, [ShownPerson.PREGNANT]),
        ([Caution.PREGNANCY], ShownPerson.PREGNANT, []),
        ([Caution.SEATED_ONLY], ShownPerson.PREGNANT, [ShownPerson.WHEELCHAIR]),
        (
            [Caution.SEATED_ONLY, Caution.PREGNANCY],
            ShownPerson.BROAD,
            [ShownPerson.PREGNANT, ShownPerson.WHEELCHAIR],
        ),
    ],
)
def test_somebody_in_the_same_position_is_offered(cautions, shown_by, offered):
    offers = list_offers(cautions, shown_by)
    assert [offer.shown_person for offer in offers] == offered
