"""What the coach does in a written case: its lesson, its ladder and its week."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from core.values.rules import RuleReason
from exercises.values.vocabulary import Phase
from program.explain.written_values import (
    read_boolean,
    read_number,
    read_strings,
    require_known_keys,
)
from program.history.program_state import ProgramState
from program.rules.coaching.if_then_plans import find_ready_sentences
from program.rules.coaching.lesson_choice import LessonCase, choose_lesson
from program.rules.coaching.movements import (
    FearCase,
    FearedMovement,
    find_fear_ladder,
)
from program.rules.weekly import (
    AdherenceBarrier,
    CheckInAnswers,
    WeeklyTrend,
    decide_adjustments,
)
from progress.values.log_vocabulary import SleepQuality

MemberT = TypeVar("MemberT", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenCoaching:
    """The validated part of a case that the coach goes by."""

    feared_movement: FearedMovement | None = None
    check_in: CheckInAnswers | None = None
    read_lessons: frozenset[str] = frozenset()


NOTHING_TOLD = WrittenCoaching()
COACHING_KEYS = {"feared_movement", "check_in", "read_lessons"}
CHECK_IN_VOCABULARIES: Mapping[str, type[StrEnum]] = {
    "pain": WeeklyTrend,
    "function": WeeklyTrend,
    "sleep": SleepQuality,
    "barrier": AdherenceBarrier,
}
CONFIDENCE_SCALE = range(11)
ORDINARY_CHECK_IN: Mapping[str, Any] = {
    "pain": "same",
    "function": "same",
    "confidence": 7,
    "sleep": "well",
    "barrier": "none",
    "has_danger_sign": False,
}


def read_written_coaching(data: Mapping[str, Any]) -> WrittenCoaching:
    movement, check_in = data.get("feared_movement"), data.get("check_in")
    return WrittenCoaching(
        feared_movement=read_member(FearedMovement, movement, "feared_movement")
        if movement is not None
        else None,
        check_in=read_written_check_in(check_in) if check_in is not None else None,
        read_lessons=frozenset(read_strings(data, "read_lessons", ())),
    )


def read_written_check_in(data: Any) -> CheckInAnswers:
    """What is not written is as in an ordinary week."""
    known_keys = {*ORDINARY_CHECK_IN}
    told = {**ORDINARY_CHECK_IN, **require_known_keys(data, known_keys, "check_in")}
    read_number(told, "confidence", CONFIDENCE_SCALE, told["confidence"])
    read_boolean(told, "has_danger_sign")
    members: dict[str, Any] = {
        name: read_member(vocabulary, told[name], f"check_in, {name}")
        for name, vocabulary in CHECK_IN_VOCABULARIES.items()
    }
    return CheckInAnswers(**(told | members))


def read_member(vocabulary: type[MemberT], value: Any, location: str) -> MemberT:
    if value not in {member.value for member in vocabulary}:
        raise ValueError(f"{location}: unknown {value!r}.")
    return vocabulary(value)


def explain_coaching(
    coaching: WrittenCoaching, state: ProgramState, phase: Phase
) -> dict[str, Any]:
    fear = FearCase(
        coaching.feared_movement,
        has_walking_goal=state.walking.current_goal is not None,
    )
    return {
        "lesson": explain_lesson(coaching, state, phase),
        "fear_ladder": list(find_fear_ladder(fear)),
        "check_in": explain_check_in(coaching.check_in),
    }


def explain_lesson(
    coaching: WrittenCoaching, state: ProgramState, phase: Phase
) -> dict[str, str] | None:
    case = LessonCase(
        phase=phase,
        is_flare=state.is_flare,
        findings=state.tests.findings,
        cautions=state.cautions,
        feared_movement=coaching.feared_movement,
        check_in=coaching.check_in,
        has_walking_goal=state.walking.current_goal is not None,
        read_slugs=coaching.read_lessons,
    )
    if (rule := choose_lesson(case)) is None:
        return None
    return {"lesson": rule.result} | serialise_reason(rule.recorded_reason)


def explain_check_in(answers: CheckInAnswers | None) -> dict[str, Any] | None:
    """The rules that its answers raise, and the ready sentences for a plan."""
    if answers is None:
        return None
    ready = find_ready_sentences(answers.barrier)
    return {
        "adjustments": [
            {"adjustment": each.adjustment.value} | serialise_reason(each.reason)
            for each in decide_adjustments(answers)
        ],
        "if_then": ready and ready.result._asdict(),
    }


def serialise_reason(reason: RuleReason) -> dict[str, str]:
    return {"rule": reason.slug, "reason": reason.text, "source": reason.source}
