"""The short form of the check: what it carries over from the last one."""

from datetime import timedelta
from enum import StrEnum

from assessment.symptom_check.questions.answers import NOT_SURE, Answers, AnswerValue
from assessment.symptom_check.rules.question_order import drop_unasked_answers
from assessment.symptom_check.rules.triage import triage_answers

# Within a year, a stated age is at most a year off.
AGE_VALID_FOR = timedelta(days=365)
# Any other answer to these may be true no longer by time alone.
LASTING_ANSWERS = {"since": ("over_3_months",), "examined": ("yes",)}


class ChangedTopic(StrEnum):
    """What may have changed since the last check, besides the danger signs."""

    BOUT = "bout"
    PLACE = "place"
    HEALTH = "health"
    NONE = "none"
    NOT_SURE = "not_sure"


PERSON_QUESTION_IDS = ("age", "sex", "care")
# Not what was lately: three months may have passed since.
CARRIED_OVER_BY_TOPIC = {
    ChangedTopic.BOUT: (
        "since",
        "before",
        "onset",
        "cause",
        "examined",
        "inflammation",
    ),
    ChangedTopic.PLACE: ("place", "leg_side"),
    ChangedTopic.HEALTH: (
        "health",
        "cancer_when",
        "cancer_pain",
        "infection_risks",
    ),
}


def carry_over_answers(
    last_answers: Answers,
    changed_topics: frozenset[ChangedTopic],
    *,
    age_answered_ago: timedelta,
) -> Answers:
    person = (
        PERSON_QUESTION_IDS
        if age_answered_ago < AGE_VALID_FOR
        else PERSON_QUESTION_IDS[1:]
    )
    topics = [
        questions
        for topic, questions in CARRIED_OVER_BY_TOPIC.items()
        if changed_topics.isdisjoint({topic, ChangedTopic.NOT_SURE})
    ]
    reusable = select_reusable_answers(
        last_answers, *person, *(name for names in topics for name in names)
    )
    # Anything that would close the program may have passed, so it is asked again.
    return (
        select_reusable_answers(last_answers, *person)
        if triage_answers(reusable).disposition.is_blocking
        else reusable
    )


def select_reusable_answers(last_answers: Answers, *question_ids: str) -> Answers:
    return drop_unasked_answers(
        {
            name: value
            for name in question_ids
            if (value := get_reusable_answer(last_answers, name)) is not None
        }
    )


def get_reusable_answer(last_answers: Answers, question_id: str) -> AnswerValue | None:
    """Return the answer, unless it was unsure or changes with time alone."""
    lasting = LASTING_ANSWERS.get(question_id)
    is_outgrown = lasting and not last_answers.has_option(question_id, *lasting)
    if is_outgrown or last_answers.has_option(question_id, NOT_SURE):
        return None
    return last_answers.values.get(question_id)
