"""A case written down as plain data, checked: an unknown word is an error."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assessment.self_tests.rules.findings import Profile, Sex, TestResult
from assessment.self_tests.rules.results import read_result
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.reading import read_answers
from exercises.values.vocabulary import Caution, Equipment, Place, Position
from people.values.session_lengths import SESSION_MINUTES
from program.rules.contraindications import PlanPreferences

KEYS = {"answers", "tests", "preferences", "clinician_has_checked", "week"}
WORDS = {
    "equipment": Equipment,
    "excluded_positions": Position,
    "places": Place,
    "cautions": Caution,
}
PREFERENCES = {"minutes", "days_a_week", "excluded", *WORDS}
UNKNOWN_PAIN = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenCase:
    """What a case file says, checked."""

    answers: Answers
    results: tuple[TestResult, ...]
    preferences: PlanPreferences
    own_cautions: frozenset[Caution]
    has_clinician_checked: bool
    week: int

    @property
    def pain_now(self) -> int:
        pain = self.answers.number("pain_now")
        return UNKNOWN_PAIN if pain is None else pain

    @property
    def profile(self) -> Profile:
        chosen = self.answers.chosen("sex") & {sex.value for sex in Sex}
        sex = Sex(min(chosen)) if chosen else None
        return Profile(age=self.answers.number("age"), sex=sex)


def read_case(data: Any, slugs: set[str]) -> WrittenCase:
    case = known(data, KEYS, "the case")
    preferences = known(case.get("preferences", {}), PREFERENCES, "preferences")
    return WrittenCase(
        answers=read_answers(known(case.get("answers", {}), None, "answers")),
        results=tuple(read_result(row) for row in rows(case.get("tests", []))),
        preferences=read_preferences(preferences, slugs),
        own_cautions=frozenset(words(preferences, "cautions", ())),
        has_clinician_checked=truth(case, "clinician_has_checked"),
        week=number(case, "week", range(1000), 0),
    )


def known(data: Any, keys: set[str] | None, where: str) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise ValueError(f"{where}: an object with named values is needed.")
    if keys is not None and (unknown := sorted(set(data) - keys)):
        raise ValueError(f"{where}: unknown {', '.join(unknown)}.")
    return data


def rows(data: Any) -> list[Mapping[str, Any]]:
    if not isinstance(data, list):
        raise ValueError("tests: a list of results is needed.")
    return [known(row, None, "a test result") for row in data]


def read_preferences(data: Mapping[str, Any], slugs: set[str]) -> PlanPreferences:
    usual = PlanPreferences()
    excluded = strings(data, "excluded", ())
    if unknown := sorted(set(excluded) - slugs):
        raise ValueError(f"excluded: unknown exercise {', '.join(unknown)}.")
    minutes = number(data, "minutes", range(SESSION_MINUTES[-1] + 1), usual.minutes)
    if minutes not in SESSION_MINUTES:
        allowed = ", ".join(map(str, SESSION_MINUTES))
        raise ValueError(f"minutes: {minutes} is none of {allowed}.")
    return PlanPreferences(
        minutes=minutes,
        days_a_week=number(data, "days_a_week", range(1, 8), usual.days_a_week),
        equipment=frozenset(words(data, "equipment", usual.equipment)),
        excluded_positions=frozenset(words(data, "excluded_positions", ())),
        places=frozenset(words(data, "places", usual.places)),
        excluded=frozenset(excluded),
    )


def words(data: Mapping[str, Any], name: str, usual: Any) -> list[Any]:
    vocabulary = WORDS[name]
    chosen = strings(data, name, [word.value for word in usual])
    if unknown := sorted(set(chosen) - {word.value for word in vocabulary}):
        raise ValueError(f"{name}: unknown {', '.join(unknown)}.")
    return [vocabulary(word) for word in chosen]


def strings(data: Mapping[str, Any], name: str, usual: Sequence[str]) -> Sequence[str]:
    chosen = data.get(name, usual)
    if name in data and not (
        isinstance(chosen, list) and all(isinstance(item, str) for item in chosen)
    ):
        raise ValueError(f"{name}: a list of words is needed.")
    return list(chosen)


def number(data: Mapping[str, Any], name: str, allowed: range, usual: int) -> int:
    value = data.get(name, usual)
    # For Python true is a number too: 1.
    if isinstance(value, bool) or not isinstance(value, int) or value not in allowed:
        raise ValueError(
            f"{name}: {value!r} is not from {allowed[0]} to {allowed[-1]}."
        )
    return value


def truth(data: Mapping[str, Any], name: str) -> bool:
    value = data.get(name, False)
    if not isinstance(value, bool):
        raise ValueError(f"{name}: {value!r} is neither true nor false.")
    return value
