from dataclasses import replace

from core.values.suitability import Caution
from exercises.values.vocabulary import Level, Phase
from program.rules.plan_case import VERY_FIT_PLANK_SECONDS
from program.rules.populations.fitness import VERY_FIT, is_far_too_easy
from program.rules.populations.table import is_barred_by_population
from tests.program.factories import make_case
from tests.program.persons import ENTRIES


def test_very_fit_is_whoever_holds_the_plank_long_and_is_well():
    held = {"plank_seconds": VERY_FIT_PLANK_SECONDS}
    assert VERY_FIT.applies(make_case(**held))
    assert not VERY_FIT.applies(make_case(plank_seconds=VERY_FIT_PLANK_SECONDS - 1))
    assert not VERY_FIT.applies(make_case(**held, pain_now=4))
    assert not VERY_FIT.applies(make_case(**held, is_gentle_week=True))
    assert not VERY_FIT.applies(make_case())
    seated = frozenset({Caution.SEATED_ONLY})
    assert not VERY_FIT.applies(make_case(**held, cautions=seated))
    # Before Balance nothing harder would be left for them.
    assert not VERY_FIT.applies(make_case(Phase.MOVE, **held))


def test_the_very_fit_may_train_hard_before_they_keep():
    assert make_case(plank_seconds=VERY_FIT_PLANK_SECONDS).highest_level is Level.HARD
    assert make_case(plank_seconds=60).highest_level is Level.MODERATE


def test_strength_for_a_sore_back_is_far_too_easy_for_them():
    assert is_far_too_easy(ENTRIES["plank-table"])
    assert not is_far_too_easy(ENTRIES["bird-dog"])
    assert not is_far_too_easy(ENTRIES["pelvic-tilt"])


def test_nothing_of_another_set_is_too_easy_for_them():
    strong = make_case(plank_seconds=VERY_FIT_PLANK_SECONDS)
    pregnant = replace(strong, cautions=frozenset({Caution.PREGNANCY}))
    floor = ENTRIES["pelvic-floor-lift"]
    assert is_barred_by_population(floor, strong)
    assert not is_barred_by_population(floor, pregnant)
    assert is_barred_by_population(ENTRIES["plank-table"], pregnant)
