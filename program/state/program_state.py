"""What the rules need to know of a person, read from the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from assessment.models import SymptomCheck, TestSession
from assessment.self_tests.rules.findings import is_eased_by_bending_back
from assessment.symptom_check.rules.cautions import derive_cautions
from core.values.days import WEEK
from core.values.rules import RuleReason
from exercises.models import Exercise
from exercises.values.vocabulary import Caution, Equipment, Phase, Position
from people.models import Person
from program.access import CheckExpiredError, is_check_expired
from program.models import Adaptation, AdaptationKind, Program
from program.models.programs import build_plan_item_row, parse_prescribed_item
from program.planning.changes import describe_differences
from program.planning.input import PlanCase, PlanPreferences, measured_plank_seconds
from program.planning.plan import Plan, build_plan
from program.rules.phases import PhaseState, determine_phase, is_flare_ongoing
from program.state.loading import PersonRecords, load_person_records


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramState:
    """A person at one moment, as far as their program is concerned."""

    person: Person
    evaluated_at: datetime
    symptom_check: SymptomCheck
    assessment: TestSession | None
    current_program: Program | None
    last_program_number: int
    phase_state: PhaseState
    preferences: PlanPreferences
    cautions: frozenset[Caution]
    week: int
    adaptations: tuple[Adaptation, ...]
    is_eased_by_bending_back: bool

    @property
    def is_gentle_week(self) -> bool:
        return has_recent_adaptation(
            AdaptationKind.GENTLE, self.adaptations, self.evaluated_at, WEEK
        )


def load_program_state(
    person: Person, check: SymptomCheck, now: datetime
) -> ProgramState:
    """Everything in one go: four queries, whatever the data."""
    told = load_person_records(person, now)
    current = Program.objects.for_person(person).with_items().current()
    adaptations = Adaptation.objects.for_person(person).select_related("exercise")
    history = tuple(adaptations.latest_first())
    pain = latest_reported_pain(told, check)
    return ProgramState(
        person=person,
        evaluated_at=now,
        symptom_check=check,
        assessment=told.latest_test_session,
        current_program=current,
        last_program_number=told.last_program_number,
        phase_state=PhaseState(
            pain_now=pain,
            daily_pain=told.daily_pain,
            is_flare=is_flare_active(history, now, pain),
            is_recheck_requested=is_recheck_requested(history, check),
            findings=told.latest_test_session.findings_value
            if told.latest_test_session
            else (),
            current_phase=current.phase_value if current else None,
            pain_at_start=current.pain_at_start if current else None,
            is_retest=len(told.test_sessions) > 1,
            plank_seconds=measured_plank_seconds(told.test_results),
        ),
        preferences=build_plan_preferences(told, history),
        cautions=derive_cautions(check.answers_value)
        | frozenset(map(Caution, told.preferences.cautions)),
        week=(now - person.created_at) // WEEK,
        adaptations=history,
        is_eased_by_bending_back=is_eased_by_bending_back(told.test_results),
    )


def has_recent_adaptation(
    kind: AdaptationKind,
    adaptations: Sequence[Adaptation],
    now: datetime,
    within: timedelta,
) -> bool:
    return any(
        past.kind == kind and now - past.made_at < within for past in adaptations
    )


def is_flare_active(
    adaptations: Sequence[Adaptation], now: datetime, pain: int
) -> bool:
    # The history begins with the newest.
    told = next(
        (past for past in adaptations if past.kind == AdaptationKind.FLARE), None
    )
    return is_flare_ongoing(now - told.made_at if told else None, pain)


def is_recheck_requested(
    adaptations: Sequence[Adaptation], check: SymptomCheck
) -> bool:
    asked = [
        past.made_at for past in adaptations if past.kind == AdaptationKind.RECHECK
    ]
    return bool(asked) and (check.decided_at is None or asked[0] > check.decided_at)


def latest_reported_pain(records: PersonRecords, check: SymptomCheck) -> int:
    """What was told last: in the check, before the tests or in the log."""
    said = [(check.decided_at, check.answers_value.get_number("pain_now"))]
    if records.latest_test_session:
        said.append(
            (
                records.latest_test_session.started_at,
                records.latest_test_session.pain_now,
            )
        )
    known = [(at, pain) for at, pain in said if at is not None and pain is not None]
    return max([*known, *records.timed_pains[:1]], default=(records.evaluated_at, 0))[1]


def build_plan_preferences(
    records: PersonRecords, adaptations: Sequence[Adaptation]
) -> PlanPreferences:
    wishes, pairs = records.preferences, records.replacements_by_slug
    return PlanPreferences(
        minutes=wishes.minutes,
        days_a_week=wishes.days_a_week,
        equipment=frozenset(map(Equipment, wishes.equipment)),
        excluded_positions=frozenset(map(Position, wishes.excluded_positions)),
        excluded=frozenset(slug for slug, instead in pairs.items() if not instead),
        swaps={slug: instead for slug, instead in pairs.items() if instead},
        dose_steps=dose_steps_by_slug(adaptations),
    )


def dose_steps_by_slug(adaptations: Sequence[Adaptation]) -> dict[str, int]:
    # The last step of each exercise stands.
    oldest_first = reversed(adaptations)
    return {
        past.exercise.slug: past.dose_steps for past in oldest_first if past.exercise
    }


def build_plan_case(state: ProgramState, phase: Phase) -> PlanCase:
    return PlanCase(
        phase=phase,
        findings=state.phase_state.findings,
        preferences=state.preferences,
        cautions=state.cautions,
        pain_now=state.phase_state.pain_now,
        plank_seconds=state.phase_state.plank_seconds,
        week=state.week,
        seed=state.person.pk,
        is_gentle_week=state.is_gentle_week,
        has_poor_sleep=has_recent_adaptation(
            AdaptationKind.SLEEP, state.adaptations, state.evaluated_at, WEEK
        ),
        is_eased_by_bending_back=state.is_eased_by_bending_back,
    )


def decide_next_phase(state: ProgramState) -> tuple[Phase, RuleReason]:
    """The phase by the rules; a new one, and the first, needs a check that holds."""
    phase, reason = determine_phase(state.phase_state)
    is_new = state.current_program is None or state.current_program.phase != phase
    if is_new and is_check_expired(state.symptom_check, state.evaluated_at):
        raise CheckExpiredError
    return phase, reason


def renew_program(state: ProgramState, recent_changes: Sequence[str] = ()) -> Program:
    """The plan of now: the current one if nothing changes, or else a new version.

    `recent_changes` says what led to it, before what it changed.
    """
    phase, reason = decide_next_phase(state)
    exercises = list(Exercise.objects.active())
    entries = [exercise.to_catalogue_exercise() for exercise in exercises]
    plan = build_plan(build_plan_case(state, phase), entries)
    current = state.current_program
    if current is not None and current.is_same_as(plan):
        return current
    changes = (
        [*recent_changes, *describe_plan_changes(current, plan, reason)]
        if current
        else ()
    )
    # Within a phase, pain is measured against how it was as the phase began.
    is_same_phase = current is not None and current.phase == plan.phase
    start = state.phase_state.pain_at_start if is_same_phase else None
    return Program.objects.create_from_plan(
        plan,
        exercises,
        person=state.person,
        symptom_check=state.symptom_check,
        test_session=state.assessment,
        number=state.last_program_number + 1,
        reason=reason._asdict(),
        pain_now=state.phase_state.pain_now,
        pain_at_start=state.phase_state.seven_day_pain_mean if start is None else start,
        changes=list(changes),
    )


def describe_plan_changes(
    current: Program, plan: Plan, reason: RuleReason
) -> list[str]:
    is_other_phase = current.phase != plan.phase
    phase = [f"Now the {plan.phase.value} phase. {reason.text}"] * is_other_phase
    return phase + describe_differences(
        current.prescribed_items,
        [parse_prescribed_item(build_plan_item_row(item)) for item in plan.items],
    )
