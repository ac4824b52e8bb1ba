"""What some cut-offs depend on: the age and sex that a person gave."""

from dataclasses import dataclass

from assessment.symptom_check.questions.answers import Answers
from core.values.vocabulary import LabelledStrEnum


class Sex(LabelledStrEnum):
    """Only where a cut-off differs."""

    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonProfile:
    """If unknown, the cut-off that produces the fewest findings applies."""

    age: int | None = None
    sex: Sex | None = None


def build_person_profile(answers: Answers) -> PersonProfile:
    sex = next((sex for sex in Sex if answers.has_option("sex", sex)), None)
    return PersonProfile(age=answers.get_number("age"), sex=sex)
