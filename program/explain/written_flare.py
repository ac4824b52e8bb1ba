"""A flare-up in a written case: what it leads to, and whether it is over."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from assessment.symptom_check.questions.answers import Answers
from core.values.days import DAY
from program.decisions.flare import decide_flare
from program.explain.written_coaching import read_member, serialise_reason
from program.history.events import AdaptationKind, ReportedPain
from program.history.flares import PastFlare
from program.history.program_state import ProgramState
from program.rules.flare.advice import find_flare_advice
from program.rules.flare.answers import (
    FlareAnswers,
    FlareCause,
    FlareEnding,
    FlareOnset,
)
from program.rules.flare.course import decide_flare_course

LONGEST_WRITTEN_DAYS = 14
ORDINARY_FLARE: Mapping[str, Any] = {
    "cause": "unknown",
    "onset": "today",
    "has_danger_sign": False,
    "has_new_leg_pain": False,
    "usual_pain": None,
    "daily_pain": [],
    "is_settled": False,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenFlare:
    """`daily_pain`: a number for each day since the report, the last one first."""

    told: FlareAnswers
    usual_pain: int | None
    daily_pain: tuple[int, ...]
    is_settled: bool

    def write_into_state(self, state: ProgramState) -> ProgramState:
        now = state.evaluated_at
        flare = PastFlare(
            reported_at=now - len(self.daily_pain) * DAY,
            onset=self.told.onset,
            usual_pain=self.usual_pain,
            ended_at=now if self.is_settled else None,
            ending=FlareEnding.TOLD if self.is_settled else None,
        )
        pains = tuple(
            ReportedPain(now - back * DAY, pain)
            for back, pain in enumerate(self.daily_pain)
        )
        return replace(state, flare=flare, reported_pains=pains)


def read_written_flare(data: Any) -> WrittenFlare:
    """What is not written is as in a flare-up of today that nothing is known of."""
    if not isinstance(data, dict):
        raise ValueError("flare: an object with named values is needed.")
    if unknown := sorted(data.keys() - ORDINARY_FLARE.keys()):
        raise ValueError(f"flare: unknown {', '.join(unknown)}.")
    told = {**ORDINARY_FLARE, **data}
    for name in ("has_danger_sign", "has_new_leg_pain", "is_settled"):
        if type(told[name]) is not bool:
            raise ValueError(f"flare: {name} is either true or false.")
    return WrittenFlare(
        told=FlareAnswers(
            cause=read_member(FlareCause, told["cause"], "flare, cause"),
            onset=read_member(FlareOnset, told["onset"], "flare, onset"),
            has_danger_sign=told["has_danger_sign"],
            has_new_leg_pain=told["has_new_leg_pain"],
        ),
        usual_pain=None
        if told["usual_pain"] is None
        else read_pain(told["usual_pain"], "usual_pain"),
        daily_pain=read_pains_since(told["daily_pain"]),
        is_settled=told["is_settled"],
    )


def read_pains_since(data: Any) -> tuple[int, ...]:
    if not isinstance(data, list) or len(data) > LONGEST_WRITTEN_DAYS:
        raise ValueError("flare: daily_pain is a list of at most 14 numbers.")
    return tuple(read_pain(pain, "daily_pain") for pain in data)


def read_pain(value: Any, name: str) -> int:
    # In Python, True is also the number 1.
    if type(value) is not int or not 0 <= value <= 10:
        raise ValueError(f"flare: {name} is a number from 0 to 10.")
    return value


def explain_flare(
    flare: WrittenFlare | None, state: ProgramState, answers: Answers
) -> dict[str, Any] | None:
    """What the report led to, and what ends it; of a state that it is written into."""
    if flare is None or state.flare is None:
        return None
    outcome = decide_flare(flare.told, replace(state, flare=None), answers)
    course = state.flare.to_course(state.daily_pain[: len(flare.daily_pain)])
    is_over, reason = decide_flare_course(course)
    return {
        "asks_for_check": [
            serialise_reason(adaptation.reason)
            for adaptation in outcome.adaptations
            if adaptation.kind is AdaptationKind.RECHECK
        ],
        "is_over": is_over,
        "course": serialise_reason(reason),
        "advice": find_flare_advice(flare.told.cause),
    }
