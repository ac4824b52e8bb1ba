"""What the rules need to know of a person, read from the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from assessment.models import Assessment, SymptomCheck
from assessment.self_tests.rules.findings import is_eased_by_bending_back
from assessment.symptom_check.rules.cautions import cautions
from exercises.models import Exercise
from exercises.values.vocabulary import Caution, Equipment, Phase, Position
from people.models import Person
from program.access import CheckIsOldError, is_old
from program.models import Adaptation, Kind, Program
from program.models.programs import prescribed, row_of
from program.planning.changes import differences
from program.planning.plan import Plan, plan_of
from program.rules.contraindications import Case, PlanPreferences, plank_held
from program.rules.phases import Reason, State, is_in_flare, phase_for
from program.state.loading import Read, read
from progress.analysis.trends import WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A person at one moment, as far as their program is concerned."""

    person: Person
    at: datetime
    symptom_check: SymptomCheck
    assessment: Assessment | None
    current: Program | None
    last_number: int
    state: State
    preferences: PlanPreferences
    cautions: frozenset[Caution]
    week: int
    history: tuple[Adaptation, ...]
    is_eased_by_bending_back: bool

    @property
    def is_gentle_week(self) -> bool:
        return has_lately(Kind.GENTLE, self.history, self.at, WEEK)


def facts_of(person: Person, check: SymptomCheck, now: datetime) -> Facts:
    """Everything in one go: four queries, whatever the data."""
    told = read(person, now)
    current = Program.objects.for_person(person).with_items().current()
    adaptations = Adaptation.objects.for_person(person).select_related("exercise")
    history = tuple(adaptations.latest_first())
    pain = pain_now(told, check)
    return Facts(
        person=person,
        at=now,
        symptom_check=check,
        assessment=told.assessment,
        current=current,
        last_number=told.last_number,
        state=State(
            pain_now=pain,
            daily_pain=told.daily_pain,
            is_flare=is_flare(history, now, pain),
            is_recheck_asked=is_recheck_asked(history, check),
            findings=told.assessment.findings_value if told.assessment else (),
            current=current.phase_value if current else None,
            pain_at_start=current.pain_at_start if current else None,
            is_retest=len(told.sittings) > 1,
            plank_seconds=plank_held(told.results),
        ),
        preferences=plan_preferences(told, history),
        cautions=cautions(check.answers_value)
        | frozenset(map(Caution, told.preferences.cautions)),
        week=(now - person.created_at) // WEEK,
        history=history,
        is_eased_by_bending_back=is_eased_by_bending_back(told.results),
    )


def has_lately(
    kind: Kind, history: Sequence[Adaptation], now: datetime, span: timedelta
) -> bool:
    return any(past.kind == kind and now - past.made_at < span for past in history)


def is_flare(history: Sequence[Adaptation], now: datetime, pain: int) -> bool:
    # The history begins with the newest.
    told = next((past for past in history if past.kind == Kind.FLARE), None)
    return is_in_flare(now - told.made_at if told else None, pain)


def is_recheck_asked(history: Sequence[Adaptation], check: SymptomCheck) -> bool:
    asked = [past.made_at for past in history if past.kind == Kind.RECHECK]
    return bool(asked) and (check.decided_at is None or asked[0] > check.decided_at)


def pain_now(told: Read, check: SymptomCheck) -> int:
    """What was told last: in the check, before the tests or in the log."""
    said = [(check.decided_at, check.answers_value.number("pain_now"))]
    if told.assessment:
        said.append((told.assessment.started_at, told.assessment.pain_now))
    known = [(at, pain) for at, pain in said if at is not None and pain is not None]
    return max([*known, *told.pains[:1]], default=(told.at, 0))[1]


def plan_preferences(told: Read, history: Sequence[Adaptation]) -> PlanPreferences:
    wishes, pairs = told.preferences, told.excluded
    return PlanPreferences(
        minutes=wishes.minutes,
        days_a_week=wishes.days_a_week,
        equipment=frozenset(map(Equipment, wishes.equipment)),
        excluded_positions=frozenset(map(Position, wishes.excluded_positions)),
        excluded=frozenset(slug for slug, instead in pairs.items() if not instead),
        swaps={slug: instead for slug, instead in pairs.items() if instead},
        dose_steps=dose_steps(history),
    )


def dose_steps(history: Sequence[Adaptation]) -> dict[str, int]:
    # The last step of each exercise stands.
    oldest_first = reversed(history)
    return {
        past.exercise.slug: past.dose_steps for past in oldest_first if past.exercise
    }


def case_of(facts: Facts, phase: Phase) -> Case:
    return Case(
        phase=phase,
        findings=facts.state.findings,
        preferences=facts.preferences,
        cautions=facts.cautions,
        pain_now=facts.state.pain_now,
        plank_seconds=facts.state.plank_seconds,
        week=facts.week,
        seed=facts.person.pk,
        is_gentle=facts.is_gentle_week,
        sleeps_poorly=has_lately(Kind.SLEEP, facts.history, facts.at, WEEK),
        is_eased_by_bending_back=facts.is_eased_by_bending_back,
    )


def next_phase(facts: Facts) -> tuple[Phase, Reason]:
    """The phase by the rules; a new one, and the first, needs a check that holds."""
    phase, reason = phase_for(facts.state)
    is_new = facts.current is None or facts.current.phase != phase
    if is_new and is_old(facts.symptom_check, facts.at):
        raise CheckIsOldError
    return phase, reason


def renew_program(facts: Facts, news: Sequence[str] = ()) -> Program:
    """The plan of now: the current one if nothing changes, or else a new version.

    `news` says what led to it, before what it changed.
    """
    phase, reason = next_phase(facts)
    exercises = list(Exercise.objects.active())
    entries = [exercise.entry() for exercise in exercises]
    plan = plan_of(case_of(facts, phase), entries)
    current = facts.current
    if current is not None and current.is_same_as(plan):
        return current
    changes = [*news, *differences_from(current, plan, reason)] if current else ()
    # Within a phase, pain is measured against how it was as the phase began.
    is_same_phase = current is not None and current.phase == plan.phase
    start = facts.state.pain_at_start if is_same_phase else None
    return Program.objects.create_from(
        plan,
        exercises,
        person=facts.person,
        symptom_check=facts.symptom_check,
        assessment=facts.assessment,
        number=facts.last_number + 1,
        reason=reason._asdict(),
        pain_now=facts.state.pain_now,
        pain_at_start=facts.state.seven_day_mean if start is None else start,
        changes=list(changes),
    )


def differences_from(current: Program, plan: Plan, reason: Reason) -> list[str]:
    is_other_phase = current.phase != plan.phase
    phase = [f"Now the {plan.phase.value} phase. {reason.words}"] * is_other_phase
    return phase + differences(
        current.prescribed, [prescribed(row_of(item)) for item in plan.items]
    )
