"""Prints every question the product asks, for audit."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from assessment.questions import QUESTIONS
from assessment.questions.question import Kind, Question
from assessment.triage import RULES_VERSION

HOW_TO = [
    "Send one JSON object to `manage.py explain`: its `answers` maps the id of a"
    " question to a value.",
    "Kind `one`: one option's value as a string. Kind `several`: a list of option"
    ' values; ["none"] stands alone. Kinds `number` and `scale`: a whole number.',
    "Answer as the person would tick it themselves. Choose every option that fits:"
    " the more exact one where two are alike.",
    "What the person did not mention: answer `none` (or leave the question out)."
    " `not_sure` means that the person themselves is not sure whether they have it;"
    " for emergency signs it counts as yes.",
    "A question may be answered even where `asked_when` would not ask it: it counts"
    " all the same.",
    "Options say `new` where old, known, unchanged trouble is another option.",
]

EXAMPLE = {
    "answers": {
        "age": 44,
        "danger": ["none"],
        "start": "strain",
        "saddle": ["none"],
        "legs": ["one_numb"],
        "signs": ["none"],
        "body": ["none"],
        "health": ["none"],
        "place": ["low_back", "below_knee"],
        "since": "2_to_6_weeks",
        "course": "better",
        "pain_now": 5,
        "care": ["bending", "twisting"],
    },
    "tests": [],
    "preferences": {},
}

SEND = {
    Kind.ONE: "the value of one option, as a string",
    Kind.SEVERAL: 'a list of option values; ["none"] alone where none fits',
    Kind.NUMBER: "a whole number",
    Kind.SCALE: "a whole number",
}


def describe(question: Question) -> dict[str, Any]:
    description: dict[str, Any] = {
        "id": question.id,
        "section": question.section.value,
        "kind": question.kind.value,
        "text": question.text,
        "hint": question.hint,
        "send": SEND[question.kind],
        "asked_when": question.asked_when,
    }
    if question.options:
        return description | {"options": describe_options(question)}
    return description | {"range": [question.lowest, question.highest]}


def describe_options(question: Question) -> list[dict[str, str]]:
    return [
        {
            "value": option.value,
            "label": option.label,
            "offered_when": option.offered_when,
        }
        for option in question.options
    ]


class Command(BaseCommand):
    help = "Print every question of the symptom check."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["json"]:
            self.stdout.write(json.dumps(everything(), indent=2, ensure_ascii=False))
            return
        for question in QUESTIONS:
            self.stdout.write(f"{question.id}: {question.text}")


def everything() -> dict[str, Any]:
    return {
        "rules_version": RULES_VERSION,
        "how_to": HOW_TO,
        "example": EXAMPLE,
        "symptom_check": [describe(question) for question in QUESTIONS],
    }
