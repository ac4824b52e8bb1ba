import pytest

from assessment.self_tests.rules.profile import (
    PersonProfile,
    Sex,
    build_person_profile,
)
from assessment.symptom_check.questions.reading import read_answers


@pytest.mark.parametrize(
    ("answers", "profile"),
    [
        ({}, PersonProfile()),
        ({"age": 62}, PersonProfile(age=62)),
        ({"age": 62, "sex": "male"}, PersonProfile(age=62, sex=Sex.MALE)),
        ({"sex": "female"}, PersonProfile(sex=Sex.FEMALE)),
        ({"sex": "not_sure"}, PersonProfile()),
    ],
)
def test_only_what_was_answered_is_known(answers, profile):
    assert build_person_profile(read_answers(answers)) == profile
