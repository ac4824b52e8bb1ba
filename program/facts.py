"""What the rules need to know of a person, read from the database."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from assessment.cautions import cautions
from assessment.models import Assessment, SymptomCheck
from exercises.models import Exercise
from exercises.vocabulary import Caution, Equipment, Phase, Position
from people.models import Person, Preferences
from program.gate import CheckIsOldError, is_old
from program.models import Exclusion, Program
from program.phases import Reason, State, phase_for
from program.plan import plan_of
from program.suitability import Case, PlanPreferences, plank_held
from progress.models import PainEntry
from progress.trends import Span

DAYS_READ = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A person at one moment, as far as their program is concerned."""

    person: Person
    at: datetime
    symptom_check: SymptomCheck
    assessment: Assessment | None
    current: Program | None
    state: State
    preferences: PlanPreferences
    cautions: frozenset[Caution]
    week: int


def facts_of(person: Person, check: SymptomCheck, now: datetime) -> Facts:
    """Everything in one go; the number of queries does not depend on the data."""
    assessments = Assessment.objects.for_person(person).finished()
    sittings = list(assessments.prefetch_related("scores")[:2])
    assessment = sittings[0] if sittings else None
    current = Program.objects.for_person(person).current()
    preferences = Preferences.objects.for_person(person)
    return Facts(
        person=person,
        at=now,
        symptom_check=check,
        assessment=assessment,
        current=current,
        state=State(
            pain_now=pain_now(person, check, assessment),
            daily_pain=daily_pain(person, now),
            findings=assessment.findings_value if assessment else (),
            current=current.phase_value if current else None,
            pain_at_start=current.pain_at_start if current else None,
            is_retest=len(sittings) > 1,
            plank_seconds=plank_held(assessment.results()) if assessment else None,
        ),
        preferences=plan_preferences(person, preferences),
        cautions=cautions(check.answers_value)
        | frozenset(map(Caution, preferences.cautions)),
        week=(now - person.created_at).days // 7,
    )


def pain_now(person: Person, check: SymptomCheck, sitting: Assessment | None) -> int:
    entry = PainEntry.objects.for_person(person).latest_first().first()
    told = [(check.decided_at, check.answers_value.number("pain_now"))]
    if sitting:
        told.append((sitting.started_at, sitting.pain_now))
    if entry:
        told.append((entry.felt_at, entry.pain))
    known = [(at, pain) for at, pain in told if at is not None and pain is not None]
    return max(known)[1] if known else 0


def daily_pain(person: Person, now: datetime) -> tuple[float | None, ...]:
    entries = PainEntry.objects.for_person(person).since(now - timedelta(DAYS_READ))
    means = {day.starts_on: day.mean for day in entries.by(Span.DAY, person.zone)}
    today = now.astimezone(person.zone).date()
    return tuple(means.get(today - timedelta(days)) for days in range(DAYS_READ))


def plan_preferences(person: Person, preferences: Preferences) -> PlanPreferences:
    exclusions = Exclusion.objects.for_person(person)
    pairs = dict(exclusions.values_list("exercise__slug", "instead__slug"))
    return PlanPreferences(
        minutes=preferences.minutes,
        days_a_week=preferences.days_a_week,
        equipment=frozenset(map(Equipment, preferences.equipment)),
        excluded_positions=frozenset(map(Position, preferences.excluded_positions)),
        excluded=frozenset(slug for slug, instead in pairs.items() if not instead),
        swaps={slug: instead for slug, instead in pairs.items() if instead},
    )


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
    )


def next_phase(facts: Facts) -> tuple[Phase, Reason]:
    """The phase by the rules; a new one, and the first, needs a check that holds."""
    phase, reason = phase_for(facts.state)
    is_new = facts.current is None or facts.current.phase != phase
    if is_new and is_old(facts.symptom_check, facts.at):
        raise CheckIsOldError
    return phase, reason


def renew_program(facts: Facts) -> Program:
    phase, reason = next_phase(facts)
    plan = plan_of(case_of(facts, phase), Exercise.objects.entries())
    current = facts.current
    if current is not None and current.is_same_as(plan):
        return current
    is_same_phase = current is not None and current.phase == plan.phase
    start = facts.state.pain_at_start if is_same_phase else None
    return Program.objects.create_from(
        plan,
        person=facts.person,
        symptom_check=facts.symptom_check,
        assessment=facts.assessment,
        reason=reason,
        pain_now=facts.state.pain_now,
        pain_at_start=facts.state.seven_day_mean if start is None else start,
    )
