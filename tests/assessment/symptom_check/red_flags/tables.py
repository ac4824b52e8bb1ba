"""Helpers for the tests of every table of red flags."""

from assessment.symptom_check.questions.reading import read_answers
from core.values.rules import all_matches


def list_raised_slugs(rules, answers):
    return [rule.slug for rule in all_matches(rules, read_answers(answers))]
