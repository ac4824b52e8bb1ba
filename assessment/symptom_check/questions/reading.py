"""Stored or submitted answers, checked against their questions."""

from collections.abc import Mapping

from assessment.symptom_check.questions import QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import Answers


def read_answers(mapping: Mapping[str, object]) -> Answers:
    """Return checked answers; a ValueError names the unknown question or value."""
    if unknown := sorted(set(mapping) - set(QUESTIONS_BY_ID)):
        raise ValueError(f"Unknown question: {', '.join(unknown)}")
    return Answers(
        {name: QUESTIONS_BY_ID[name].parse_answer(raw) for name, raw in mapping.items()}
    )
