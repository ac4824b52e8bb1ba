"""The red flags in pregnancy and after birth, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.maternity import MATERNITY_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "pregnancy-bleeding": (
        {"pregnancy_signs": ["bleeding"]},
        {"pregnancy_signs": ["none"]},
    ),
    "waters": ({"pregnancy_signs": ["waters"]}, {"pregnancy_signs": ["none"]}),
    "contractions": (
        {"pregnancy_signs": ["contractions"]},
        {"pregnancy_signs": ["none"]},
    ),
    "fewer-movements": (
        {"pregnancy_signs": ["movements"]},
        {"pregnancy_signs": ["none"]},
    ),
    "pregnancy-head": ({"pregnancy_signs": ["head"]}, {"pregnancy_signs": ["none"]}),
    "pregnancy-belly": ({"pregnancy_signs": ["belly"]}, {"body": ["pelvic"]}),
    "pregnancy-pelvic": (
        {"health": ["pregnant"], "body": ["pelvic", "discharge"]},
        {"health": ["pregnant"], "body": ["pelvic"]},
    ),
    "pregnancy-sudden": (
        {"health": ["pregnant"], "start": "sudden_severe"},
        {"health": ["pregnant"], "start": "slowly"},
    ),
    "pregnancy-unsure": (
        {"pregnancy_signs": ["not_sure"]},
        {"pregnancy_signs": ["none"]},
    ),
    "birth-fever": (
        {"health": ["gave_birth"], "signs": ["fever"]},
        {"health": ["gave_birth"], "signs": ["sweats"]},
    ),
    "pregnancy-fall": (
        {"health": ["pregnant"], "start": "small_fall"},
        {"health": ["gave_birth"], "start": "small_fall"},
    ),
    "pregnancy-fluid": (
        {"health": ["pregnant"], "body": ["discharge"]},
        {"health": ["gave_birth"], "body": ["discharge"]},
    ),
    "pregnant": ({"health": ["pregnant"]}, {"health": ["gave_birth"]}),
    "gave-birth": ({"health": ["gave_birth"]}, {"health": ["pregnant"]}),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in MATERNITY_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(MATERNITY_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(MATERNITY_FLAGS, CASES[slug][1])
