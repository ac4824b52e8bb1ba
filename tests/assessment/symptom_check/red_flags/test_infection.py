"""The red flags of infection, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.infection import INFECTION_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "fever-risk": (
        {"signs": ["fever"], "infection_risks": ["weak_immune"], "pain_now": 5},
        {"signs": ["fever"], "infection_risks": ["diabetes"], "pain_now": 5},
    ),
    "chemotherapy-fever": (
        {"signs": ["fever"], "infection_risks": ["chemotherapy"]},
        {"signs": ["fever"], "infection_risks": ["metal"]},
    ),
    "fever-unbearable": (
        {"signs": ["fever"], "pattern": ["unbearable"]},
        {"signs": ["fever"], "pattern": ["night"]},
    ),
    "injects-ill": (
        {"infection_risks": ["injects"], "signs": ["sweats"]},
        {"infection_risks": ["injected"], "signs": ["sweats"]},
    ),
    "procedure-nerve": (
        {"lately": ["spine_procedure"], "legs": ["one_numb"]},
        {"lately": ["belly_operation"], "legs": ["one_numb"]},
    ),
    "procedure-wound": (
        {"lately": ["spine_procedure"], "signs": ["wound"], "pain_now": 7},
        {"lately": ["spine_procedure"], "signs": ["wound"], "pain_now": 6},
    ),
    "sickle-cell-danger": (
        {"infection_risks": ["sickle_cell"], "signs": ["fever"]},
        {"infection_risks": ["sickle_cell"], "signs": ["lump"]},
    ),
    "sickle-cell": (
        {"infection_risks": ["sickle_cell"], "pain_now": 7},
        {"infection_risks": ["sickle_cell"], "pain_now": 6},
    ),
    "vomiting-risk": (
        {"health": ["steroids"], "signs": ["vomiting"]},
        {"health": ["blood_thinners"], "signs": ["vomiting"]},
    ),
    "fever": ({"signs": ["fever"]}, {"signs": ["sweats"]}),
    "wound": ({"signs": ["wound"]}, {"signs": ["blisters"]}),
    "infection-risk": (
        {"lately": ["infection"], "course": "worse"},
        {"lately": ["infection"], "course": "same"},
    ),
    "infection-risk-signs": (
        {"infection_risks": ["diabetes"], "signs": ["weight_loss"]},
        {"infection_risks": ["none"], "signs": ["weight_loss"]},
    ),
    "blood-infection": (
        {"lately": ["blood_infection"]},
        {"lately": ["infection"]},
    ),
    "injects-new-pain": (
        {"infection_risks": ["injects"], "before": "different"},
        {"infection_risks": ["injects"], "before": "usual"},
    ),
    "risk-new-pain": (
        {"infection_risks": ["tuberculosis"], "since": "over_3_months"},
        {"infection_risks": ["diabetes"], "since": "over_3_months"},
    ),
    "injects": ({"infection_risks": ["injects"]}, {"infection_risks": ["injected"]}),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in INFECTION_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(INFECTION_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(INFECTION_FLAGS, CASES[slug][1])
