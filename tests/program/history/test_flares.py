import pytest

from program.rules.flare.answers import FlareEnding
from program.rules.flare.course import FlareCourse
from tests.assessment.factories import NOON
from tests.program.factories import make_past_flare


@pytest.mark.parametrize(
    ("ending", "is_told"),
    [(None, False), (FlareEnding.LOGGED, False), (FlareEnding.TOLD, True)],
)
def test_its_course_is_the_pain_since_and_the_word_of_the_person(ending, is_told):
    flare = make_past_flare(ended_at=NOON if ending else None, ending=ending)
    assert flare.to_course([3, None]) == FlareCourse(
        usual_pain=2, daily_pain=(3, None), is_told_over=is_told
    )


@pytest.mark.parametrize(
    ("usual", "pain", "is_raised"),
    [
        (2, 3, False),
        (2, 3.1, True),
        (2, None, False),
        (None, 4, True),
        (None, 3, False),
    ],
)
def test_a_pain_more_than_a_point_above_the_usual_belongs_to_it(usual, pain, is_raised):
    assert make_past_flare(usual_pain=usual).is_raised(pain) is is_raised
