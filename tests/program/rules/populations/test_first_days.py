from exercises.values.vocabulary import Phase
from program.rules.populations.first_days import FIRST_DAYS
from tests.program.factories import make_case, plan_of
from tests.program.persons import CATALOGUE, ENTRIES


def test_the_first_days_are_those_of_a_new_pain_at_its_worst():
    assert FIRST_DAYS.applies(make_case(Phase.CALM, has_just_begun=True))
    assert not FIRST_DAYS.applies(make_case(Phase.MOVE, has_just_begun=True))
    assert not FIRST_DAYS.applies(make_case(Phase.CALM))


def test_each_week_brings_another_move_of_the_day():
    moves = next(part for part in FIRST_DAYS.parts if part.slug == "moves")
    weeks = [
        plan_of(*CATALOGUE, phase=Phase.CALM, has_just_begun=True, week=week)
        for week in range(len(moves.exercises))
    ]
    given = [{item.slug for item in plan.items} & {*moves.exercises} for plan in weeks]
    assert given == [{slug} for slug in moves.exercises]


def test_stretches_wait_in_the_first_days():
    assert FIRST_DAYS.bars(ENTRIES["piriformis-seated"])
    assert not FIRST_DAYS.bars(ENTRIES["constructive-rest"])
