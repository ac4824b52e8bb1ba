"""The letter on paper."""

import re

import pytest

from tests.assessment.factories import make_decided_check

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGE = re.compile(rb"/Type\s*/Page\b")
MANY_SIGNS = {
    "age": 61,
    "sex": "female",
    "legs": ["one_numb"],
    "numb_spreads": "yes",
    "place": ["low_back", "flank", "groin"],
    "since": "2_to_6_weeks",
    "onset": "slowly",
    "cause": "nothing",
    "pain_worst": 8,
    "course": "worse",
    "pattern": ["night", "constant", "spot"],
    "signs": ["fever", "weight_loss", "sweats", "urine", "vomiting", "pelvic"],
    "health": ["cancer", "thin_bones", "infection_risk", "lately", "vessel_risk"],
    "cancer_when": "old",
    "cancer_pain": "changed",
    "infection_risks": ["diabetes"],
    "lately": ["infection"],
    "care": ["bending", "floor", "heart"],
}
LONG_HISTORY = {
    "age": 58,
    "sex": "female",
    "saddle": ["not_sure"],
    "saddle_which": ["none"],
    "legs": ["one_numb", "walking"],
    "numb_spreads": "not_sure",
    "place": ["low_back", "buttock", "thigh", "below_knee"],
    "leg_side": "left",
    "since": "over_3_months",
    "before": "constant",
    "course": "stuck",
    "examined": "no",
    "inflammation": ["before_45", "night", "moving", "buttock"],
    "pattern": ["night", "cough"],
    "signs": ["weight_loss", "sweats"],
    "health": ["cancer", "steroids", "infection_risk", "lately"],
    "cancer_when": "recent",
    "cancer_pain": "changed",
    "infection_risks": ["diabetes", "weak_immune"],
    "lately": ["infection", "spine_procedure"],
    "care": ["bending", "twisting", "floor", "balance", "blood_pressure", "knee"],
}


@pytest.mark.parametrize(
    "answers", [MANY_SIGNS, LONG_HISTORY], ids=["many signs", "long history"]
)
def test_even_a_long_letter_is_one_sheet_of_paper(browser_page, enter, person, answers):
    make_decided_check(person, **answers)
    enter(browser_page).goto("/check/letter/")
    paper = browser_page.pdf(format="A4", prefer_css_page_size=True)
    assert len(PAGE.findall(paper)) == 1
