from exercises.values.vocabulary import Phase
from program.rules.populations.first_days import FIRST_DAYS
from tests.program.factories import make_case
from tests.program.persons import ENTRIES


def test_the_first_days_are_those_of_a_new_pain_at_its_worst():
    assert FIRST_DAYS.applies(make_case(Phase.CALM, has_just_begun=True))
    assert not FIRST_DAYS.applies(make_case(Phase.MOVE, has_just_begun=True))
    assert not FIRST_DAYS.applies(make_case(Phase.CALM))


def test_stretches_wait_in_the_first_days():
    assert FIRST_DAYS.bars(ENTRIES["piriformis-seated"])
    assert not FIRST_DAYS.bars(ENTRIES["constructive-rest"])
