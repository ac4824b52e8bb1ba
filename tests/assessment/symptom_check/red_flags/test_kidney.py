"""The red flags of kidney, belly and pelvis, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.kidney import KIDNEY_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "colic-fever": ({"signs": ["colic", "fever"]}, {"signs": ["colic", "sweats"]}),
    "colic-vomiting": (
        {"signs": ["colic", "vomiting"], "pattern": ["unbearable"]},
        {"signs": ["colic", "vomiting"], "pattern": ["night"]},
    ),
    "belly-unbearable": (
        {"place": ["belly"], "pattern": ["unbearable"]},
        {"place": ["groin"], "pattern": ["unbearable"]},
    ),
    "urine": ({"signs": ["urine"]}, {"saddle": ["old_other"]}),
    "colic": ({"signs": ["colic"]}, {"place": ["flank"]}),
    "flank-unsure": (
        {"place": ["flank"], "signs": ["not_sure"], "pain_now": 7},
        {"place": ["flank"], "signs": ["not_sure"], "pain_now": 6},
    ),
    "flank-vomiting": (
        {"place": ["flank"], "signs": ["vomiting"]},
        {"place": ["low_back"], "signs": ["vomiting"]},
    ),
    "belly-vomiting": (
        {"place": ["belly"], "signs": ["vomiting"]},
        {"place": ["flank"], "signs": ["vomiting"]},
    ),
    "pelvic-discharge": (
        {"signs": ["pelvic", "discharge"]},
        {"signs": ["pelvic", "vomiting"]},
    ),
    "yellow": ({"signs": ["yellow"]}, {"signs": ["vomiting"]}),
    "belly-new": ({"place": ["belly"]}, {"place": ["belly"], "before": "usual"}),
    "flank-alone": (
        {"place": ["flank"], "since": "2_to_6_weeks"},
        {"place": ["flank", "low_back"], "since": "2_to_6_weeks"},
    ),
    "pelvic": ({"signs": ["pelvic"]}, {"place": ["groin"]}),
    "discharge": ({"signs": ["discharge"]}, {"signs": ["pelvic"]}),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in KIDNEY_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(KIDNEY_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(KIDNEY_FLAGS, CASES[slug][1])
