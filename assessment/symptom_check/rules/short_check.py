"""The short form of the check: what it takes over from the last one."""

from datetime import timedelta
from enum import StrEnum

from assessment.symptom_check.questions.answers import NOT_SURE, Answers, Value
from assessment.symptom_check.rules.question_order import still_asked
from assessment.symptom_check.rules.triage import triage

# Within a year an age that was told is at most a year off.
AGE_HOLDS = timedelta(days=365)
LONG_STANDING = ("over_3_months", "before_45")


class Changed(StrEnum):
    """What may have changed since the last check, besides the signs of danger."""

    BOUT = "bout"
    PLACE = "place"
    HEALTH = "health"
    NONE = "none"
    NOT_SURE = "not_sure"


ABOUT_PERSON = ("age", "sex", "care")
TAKEN_OVER = {
    Changed.BOUT: ("start", "since", "inflammation"),
    Changed.PLACE: ("place",),
    Changed.HEALTH: ("health",),
}


def taken_over(
    last: Answers, changed: frozenset[Changed], *, age_told_for: timedelta
) -> Answers:
    person = ABOUT_PERSON if age_told_for < AGE_HOLDS else ABOUT_PERSON[1:]
    topics = [
        questions
        for topic, questions in TAKEN_OVER.items()
        if changed.isdisjoint({topic, Changed.NOT_SURE})
    ]
    kept = only(last, *person, *(name for names in topics for name in names))
    # What would close the program may have passed: it is asked again.
    return only(last, *person) if triage(kept).disposition.blocks else kept


def only(last: Answers, *questions: str) -> Answers:
    return still_asked(
        {name: value for name in questions if (value := held(last, name)) is not None}
    )


def held(last: Answers, question: str) -> Value | None:
    """The answer, unless it was unsure or has changed with time alone."""
    is_outgrown = question == "since" and not last.has("since", *LONG_STANDING)
    if is_outgrown or last.has(question, NOT_SURE):
        return None
    return last.values.get(question)
