"""What the rules need to know of a person, read from the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from assessment.cautions import cautions
from assessment.findings import is_eased_by_bending_back
from assessment.models import Assessment, SymptomCheck
from exercises.models import Exercise
from exercises.vocabulary import Caution, Equipment, Phase, Position
from people.models import Person, Preferences
from program.changes import Prescribed, differences
from program.gate import CheckIsOldError, is_old
from program.models import Adaptation, Exclusion, Kind, Program
from program.phases import Reason, State, is_in_flare, phase_for
from program.plan import Plan, plan_of
from program.suitability import Case, PlanPreferences, plank_held
from progress.models import PainEntry

DAYS_READ = 14
WEEK = timedelta(days=7)


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
    history: tuple[Adaptation, ...]
    is_eased_by_bending_back: bool

    @property
    def is_gentle_week(self) -> bool:
        return has_lately(Kind.GENTLE, self.history, self.at, WEEK)


def facts_of(person: Person, check: SymptomCheck, now: datetime) -> Facts:
    """Everything in one go; the number of queries does not depend on the data."""
    assessments = Assessment.objects.for_person(person).finished()
    sittings = list(assessments.prefetch_related("scores")[:2])
    assessment = sittings[0] if sittings else None
    current = Program.objects.for_person(person).current()
    preferences = Preferences.objects.for_person(person)
    adaptations = Adaptation.objects.for_person(person).select_related("exercise")
    history = tuple(adaptations.latest_first())
    results = assessment.results() if assessment else ()
    pain = pain_now(person, check, assessment)
    return Facts(
        person=person,
        at=now,
        symptom_check=check,
        assessment=assessment,
        current=current,
        state=State(
            pain_now=pain,
            daily_pain=daily_pain(person, now),
            is_flare=is_flare(history, now, pain),
            is_recheck_asked=is_recheck_asked(history, check),
            findings=assessment.findings_value if assessment else (),
            current=current.phase_value if current else None,
            pain_at_start=current.pain_at_start if current else None,
            is_retest=len(sittings) > 1,
            plank_seconds=plank_held(results),
        ),
        preferences=plan_preferences(person, preferences, history),
        cautions=cautions(check.answers_value)
        | frozenset(map(Caution, preferences.cautions)),
        week=(now - person.created_at).days // 7,
        history=history,
        is_eased_by_bending_back=is_eased_by_bending_back(results),
    )


def has_lately(
    kind: Kind, history: Sequence[Adaptation], now: datetime, span: timedelta
) -> bool:
    return any(past.kind == kind and now - past.made_at < span for past in history)


def is_flare(history: Sequence[Adaptation], now: datetime, pain: int) -> bool:
    told = next((past for past in history if past.kind == Kind.FLARE), None)
    return is_in_flare(now - told.made_at if told else None, pain)


def is_recheck_asked(history: Sequence[Adaptation], check: SymptomCheck) -> bool:
    """Whether a rule asked for a check after the last one was decided."""
    asked = [past.made_at for past in history if past.kind == Kind.RECHECK]
    return bool(asked) and (check.decided_at is None or asked[0] > check.decided_at)


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
    means = {day.starts_on: day.mean for day in entries.by_day(person.zone)}
    today = now.astimezone(person.zone).date()
    return tuple(means.get(today - timedelta(days)) for days in range(DAYS_READ))


def plan_preferences(
    person: Person, preferences: Preferences, history: Sequence[Adaptation]
) -> PlanPreferences:
    exclusions = Exclusion.objects.for_person(person)
    pairs = dict(exclusions.values_list("exercise__slug", "instead__slug"))
    return PlanPreferences(
        minutes=preferences.minutes,
        days_a_week=preferences.days_a_week,
        equipment=frozenset(map(Equipment, preferences.equipment)),
        excluded_positions=frozenset(map(Position, preferences.excluded_positions)),
        excluded=frozenset(slug for slug, instead in pairs.items() if not instead),
        swaps={slug: instead for slug, instead in pairs.items() if instead},
        dose_steps=dose_steps(history),
    )


def dose_steps(history: Sequence[Adaptation]) -> dict[str, int]:
    """How far each exercise's dose is from that of the catalogue, by its last step."""
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
    plan = plan_of(case_of(facts, phase), Exercise.objects.entries())
    current = facts.current
    if current is not None and current.is_same_as(plan):
        return current
    changes = [*news, *differences_from(current, plan, reason)] if current else ()
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
        changes=changes,
    )


def differences_from(current: Program, plan: Plan, reason: Reason) -> list[str]:
    before = [item.prescribed for item in current.items.select_related("exercise")]
    after = [
        Prescribed(item.slug, item.name, item.dose.words, item.why)
        for item in plan.items
    ]
    is_other_phase = current.phase != plan.phase
    phase = [f"Now the {plan.phase.value} phase. {reason.words}"] * is_other_phase
    return phase + differences(before, after)
