from exercises.values.vocabulary import Equipment
from people.values.household import HOUSEHOLD_EQUIPMENT


def test_household_holds_only_equipment_that_the_catalogue_knows():
    assert {*HOUSEHOLD_EQUIPMENT} <= {*Equipment}
