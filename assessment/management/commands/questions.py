"""Print every question that the product asks, for audit."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from assessment.self_tests.definitions import SELF_TESTS, describe_self_test
from assessment.self_tests.rules.results import PainPlace
from assessment.symptom_check.questions import QUESTIONS, QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import name_closer_look
from assessment.symptom_check.questions.definition import (
    Question,
    QuestionKind,
    QuestionPage,
)
from assessment.symptom_check.questions.pages import PAGES
from assessment.symptom_check.rules.triage import TRIAGE_RULES_VERSION
from core.values.suitability import Caution, Equipment, Place, Position
from core.values.vocabulary import LabelledStrEnum
from people.values.session_lengths import SESSION_LENGTHS_MINUTES

USAGE_NOTES = [
    "Send one JSON object to `manage.py explain`: its `answers` maps the id of a"
    " question to a value.",
    "Kind `one`: one option's value as a string. Kind `several`: a list of option"
    ' values; ["none"] stands alone. Kinds `number` and `scale`: a whole number.',
    "Answer as the person would tick it themselves. Choose every option that fits:"
    " the more exact one where two are alike.",
    "What the person did not mention: answer `none` (or leave the question out)."
    " `not_sure` means that the person themselves is not sure whether they have it."
    " For the signs of danger (`danger`, `saddle`, `legs`) it counts as yes. Elsewhere"
    " it counts one level lower than the worst that it could mean, and never below"
    " `clinician` where it could be urgent.",
    "Whoever is not sure gets one closer look: `closer_look` names the question that"
    " shows the same options once more. What is chosen there counts as if it had been"
    " chosen at first; `none` takes the doubt away, and `not_sure` leaves it.",
    "A page shows its questions at once, under `what_counts` what an option includes.",
    "A question may be answered even where `asked_when` would not ask it: it counts"
    " all the same.",
    "Options say `new` where old, known, unchanged trouble is another option.",
    "`tests` is a list of results, one for each test and side: `test` (its id),"
    " `side` (left or right, only where the test has sides), `value`; `pain` (1-10)"
    " or `painful` (true) where it hurt, and `where`; `skipped` (true) where it was"
    " not done.",
    "`preferences` may be left out, and each of its names too.",
]

EXAMPLE_CASE = {
    "answers": {
        "age": 44,
        "sex": "female",
        "danger": ["none"],
        "saddle": ["not_sure"],
        "legs": ["one_numb"],
        "saddle_which": ["none"],
        "numb_spreads": "no",
        "place": ["low_back", "below_knee"],
        "leg_side": "left",
        "since": "2_to_6_weeks",
        "before": "first",
        "onset": "sudden",
        "cause": "strain",
        "pain_now": 5,
        "pain_worst": 6,
        "course": "better",
        "pattern": ["none"],
        "signs": ["none"],
        "health": ["none"],
        "care": ["bending", "twisting"],
    },
    "tests": [
        {"test": "thomas", "side": "left", "value": 20},
        {"test": "thomas", "side": "right", "value": 0},
        {"test": "plank", "value": 18},
    ],
    "preferences": {"minutes": 15},
}

ANSWER_FORMATS = {
    QuestionKind.ONE: "the value of one option, as a string",
    QuestionKind.SEVERAL: 'a list of option values; ["none"] alone where none fits',
    QuestionKind.NUMBER: "a whole number",
    QuestionKind.SCALE: "a whole number",
}


def describe_question_page(page: QuestionPage) -> dict[str, Any]:
    return {
        "id": page.id,
        "step": page.section.step,
        "section": page.section.value,
        "title": page.title,
        "questions": [question.id for question in page.questions],
    }


def describe_question(question: Question) -> dict[str, Any]:
    closer_look = QUESTIONS_BY_ID.get(name_closer_look(question.id))
    description: dict[str, Any] = {
        "id": question.id,
        "section": question.section.value,
        "kind": question.kind.value,
        "text": question.text,
        "hint": question.hint,
        "send": ANSWER_FORMATS[question.kind],
        "asked_when": question.asked_when,
        "closer_look": closer_look.id if closer_look else None,
    }
    if question.options:
        return description | {"options": describe_options(question)}
    return description | {"range": [question.lowest, question.highest]}


def describe_options(question: Question) -> list[dict[str, str]]:
    return [
        {
            "value": option.value,
            "label": option.label,
            "what_counts": option.what_counts,
            "offered_when": option.offered_when,
        }
        for option in question.options
    ]


class Command(BaseCommand):
    help = "Print every question of the symptom check and every self-test."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["json"]:
            self.stdout.write(
                json.dumps(describe_all_inputs(), indent=2, ensure_ascii=False)
            )
            return
        for question in QUESTIONS:
            self.stdout.write(f"{question.id}: {question.text}")
        for test in SELF_TESTS:
            self.stdout.write(f"{test.slug}: {test.name}")


def describe_all_inputs() -> dict[str, Any]:
    return {
        "rules_version": TRIAGE_RULES_VERSION,
        "how_to": USAGE_NOTES,
        "example": EXAMPLE_CASE,
        "pages": [describe_question_page(page) for page in PAGES],
        "symptom_check": [describe_question(question) for question in QUESTIONS],
        "self_tests": [describe_self_test(test) for test in SELF_TESTS],
        "where": list_values(PainPlace),
        "preferences": describe_preferences(),
    }


def describe_preferences() -> dict[str, Any]:
    return {
        "minutes": list(SESSION_LENGTHS_MINUTES),
        "days_a_week": "1 to 7",
        "equipment": list_values(Equipment),
        "places": list_values(Place),
        "excluded_positions": list_values(Position),
        "excluded": "ids of exercises not wanted",
        "cautions": list_values(Caution),
    }


def list_values(vocabulary: type[LabelledStrEnum]) -> list[str]:
    return [word.value for word in vocabulary]
