"""How long the pain has been there, from the answers of any edition."""

from assessment.symptom_check.questions.answers import Answers


def has_lasted_twelve_weeks(answers: Answers) -> bool:
    """Whether this bout has, or a pattern that comes back or never went away.

    The first edition counted pain that comes and goes from the first time.
    """
    is_long_bout = answers.has_option("since", "over_3_months", "before_45")
    is_pattern = answers.has_option("before", "usual", "constant")
    is_ongoing = answers.has_option("course", "comes_and_goes", "stuck")
    return is_long_bout or (is_pattern and is_ongoing)
