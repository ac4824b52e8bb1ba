"""Stored or submitted answers, checked against their questions."""

from collections.abc import Mapping

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.editions import (
    CURRENT_EDITION,
    QuestionEdition,
)


def read_answers(
    mapping: Mapping[str, object], edition: QuestionEdition = CURRENT_EDITION
) -> Answers:
    """Return checked answers; a ValueError names the unknown question or value."""
    if unknown := sorted(set(mapping) - set(edition.by_id)):
        raise ValueError(f"Unknown question: {', '.join(unknown)}")
    return Answers(
        {name: edition.by_id[name].parse_answer(raw) for name, raw in mapping.items()}
    )


def are_answers_of(edition: QuestionEdition, answers: Answers) -> bool:
    """Whether that edition could have stored exactly these."""
    try:
        return read_answers(answers.to_json(), edition) == answers
    except ValueError:
        return False
