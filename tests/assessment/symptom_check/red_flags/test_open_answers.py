"""An open answer must not calm, and one sign may be told by two answers."""

import pytest

from tests.assessment.symptom_check.red_flags.test_red_flags import raised

ALSO_RAISED = [
    ("injects-new-pain", {"health": ["injects"]}),
    ("thin-bones", {"health": ["thin_bones"]}),
    ("thinners-severe", {"health": ["blood_thinners"], "pain_now": 8}),
    ("weak-signs", {"body": ["lump"], "signs": ["weight_loss"]}),
    ("sudden-vessel-risk", {"start": "sudden_severe", "age": 71, "sex": "female"}),
    ("old-cancer", {"health": ["old_cancer"]}),
    ("old-cancer-no-strain", {"health": ["old_cancer"]}),
    (
        "late-first",
        {
            "age": 51,
            "start": "slowly",
            "first_time": "yes",
            "since": "2_to_6_weeks",
            "course": "same",
        },
    ),
    ("injects-ill", {"health": ["injects"], "signs": ["unbearable"]}),
    ("injects-ill", {"health": ["injects"], "legs": ["one_numb"]}),
    ("calf-chest", {"body": ["calf"], "place": ["upper_back"]}),
    ("inflammation-test", {"age": 27, "inflammation": ["night", "moving"]}),
    (
        "inflammation-test",
        {
            "age": 48,
            "since": "over_3_months",
            "inflammation": ["before_35", "night", "moving"],
        },
    ),
]
RECENT_YOUNG = {"age": 27, "inflammation": ["night", "moving"]}


@pytest.mark.parametrize(("slug", "answers"), ALSO_RAISED)
def test_red_flag_is_raised_by_fewer_or_other_answers_too(slug, answers):
    assert slug in raised(answers)


@pytest.mark.parametrize("since", ["under_2_weeks", "2_to_6_weeks", "6_to_12_weeks"])
def test_an_inflamed_spine_takes_months(since):
    assert "inflammation-test" not in raised(RECENT_YOUNG | {"since": since})
