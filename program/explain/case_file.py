"""A case written as plain data and validated: an unknown key or value is an error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assessment.self_tests.rules.results import TestResult, parse_result
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.reading import read_answers
from core.values.suitability import Caution, Equipment, Place, Position
from people.values.session_lengths import SESSION_LENGTHS_MINUTES
from program.explain.written_coaching import (
    COACHING_KEYS,
    NOTHING_TOLD,
    WrittenCoaching,
    read_member,
    read_written_coaching,
)
from program.explain.written_flare import WrittenFlare, read_written_flare
from program.explain.written_pauses import WrittenPause, read_written_pauses
from program.explain.written_relief import (
    NOTHING_SAID,
    WrittenRelief,
    read_written_relief,
)
from program.explain.written_values import (
    read_boolean,
    read_number,
    read_strings,
    require_known_keys,
)
from program.explain.written_walking import read_written_walking
from program.rules.plan_case import PlanPreferences
from program.rules.walking.start import PresentWalking
from progress.values.activities import ActivityKind, NamedActivity

CASE_KEYS = {
    "answers",
    "tests",
    "preferences",
    "clinician_has_checked",
    "week",
    "walking",
    "pauses",
    "is_no_better",
    "activities",
    "relief",
    "flare",
    *COACHING_KEYS,
}
VOCABULARY_BY_KEY = {
    "equipment": Equipment,
    "excluded_positions": Position,
    "places": Place,
    "cautions": Caution,
}
PREFERENCE_KEYS = {"minutes", "days_a_week", "excluded", *VOCABULARY_BY_KEY}


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenCase:
    """The validated contents of a case file."""

    answers: Answers
    results: tuple[TestResult, ...]
    preferences: PlanPreferences
    own_cautions: frozenset[Caution]
    has_clinician_checked: bool
    week: int
    walking: PresentWalking | None = None
    coaching: WrittenCoaching = NOTHING_TOLD
    pauses: tuple[WrittenPause, ...] = ()
    is_no_better: bool = False
    activities: tuple[NamedActivity, ...] = ()
    relief: WrittenRelief = NOTHING_SAID
    flare: WrittenFlare | None = None


def read_written_case(data: Any, slugs: set[str]) -> WrittenCase:
    case = require_known_keys(data, CASE_KEYS, "the case")
    preferences = require_known_keys(
        case.get("preferences", {}), PREFERENCE_KEYS, "preferences"
    )
    return WrittenCase(
        answers=read_answers(
            require_known_keys(case.get("answers", {}), None, "answers")
        ),
        results=tuple(parse_result(row) for row in read_rows(case, "tests")),
        preferences=read_plan_preferences(preferences, slugs),
        own_cautions=frozenset(read_vocabulary(preferences, "cautions", ())),
        has_clinician_checked=read_boolean(case, "clinician_has_checked"),
        week=read_number(case, "week", range(1000), 0),
        walking=read_written_walking(case),
        coaching=read_written_coaching(case),
        is_no_better=read_boolean(case, "is_no_better"),
        pauses=read_written_pauses(case.get("pauses", []), slugs),
        activities=tuple(map(read_activity, read_rows(case, "activities"))),
        relief=read_written_relief(case, slugs),
        flare=read_written_flare(case["flare"]) if "flare" in case else None,
    )


def read_rows(case: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    data = case.get(name, [])
    if not isinstance(data, list):
        raise ValueError(f"{name}: a list is needed.")
    return [require_known_keys(row, None, f"one of the {name}") for row in data]


def read_activity(row: Mapping[str, Any]) -> NamedActivity:
    kind, name = row.get("kind"), row.get("name")
    if not (isinstance(name, str) and name.strip()):
        raise ValueError("activities: name: some words are needed.")
    return NamedActivity(kind=read_member(ActivityKind, kind, "activities"), name=name)


def read_plan_preferences(data: Mapping[str, Any], slugs: set[str]) -> PlanPreferences:
    usual = PlanPreferences()
    excluded = read_strings(data, "excluded", ())
    if unknown := sorted(set(excluded) - slugs):
        raise ValueError(f"excluded: unknown exercise {', '.join(unknown)}.")
    minutes = read_number(
        data, "minutes", range(SESSION_LENGTHS_MINUTES[-1] + 1), usual.minutes
    )
    if minutes not in SESSION_LENGTHS_MINUTES:
        allowed = ", ".join(map(str, SESSION_LENGTHS_MINUTES))
        raise ValueError(f"minutes: {minutes} is none of {allowed}.")
    return PlanPreferences(
        minutes=minutes,
        days_a_week=read_number(data, "days_a_week", range(1, 8), usual.days_a_week),
        equipment=frozenset(read_vocabulary(data, "equipment", usual.equipment)),
        excluded_positions=frozenset(read_vocabulary(data, "excluded_positions", ())),
        places=frozenset(read_vocabulary(data, "places", usual.places)),
        excluded=frozenset(excluded),
    )


def read_vocabulary(data: Mapping[str, Any], name: str, default: Any) -> list[Any]:
    vocabulary = VOCABULARY_BY_KEY[name]
    chosen = read_strings(data, name, [word.value for word in default])
    if unknown := sorted(set(chosen) - {word.value for word in vocabulary}):
        raise ValueError(f"{name}: unknown {', '.join(unknown)}.")
    return [vocabulary(word) for word in chosen]
