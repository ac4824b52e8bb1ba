"""Twelve weeks of one synthetic person, through the same rules as everyone's."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import groupby

from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.triage import triage_answers
from core.values.days import DAYS_PER_WEEK
from exercises.values.catalogue_exercise import (
    CatalogueExercise,
)
from exercises.values.vocabulary import Phase
from people.values.session_lengths import next_shorter_session_length
from program.planning.input import PlanCase
from program.planning.items import PlanItem
from program.planning.plan import Plan, build_plan
from program.planning.week import select_due_items
from program.rules.exercise_change import ExerciseChange, decide_progression
from program.rules.phases import PhaseState, determine_phase, is_flare_ongoing
from program.rules.progression import (
    AWAY_RULE_SLUG,
    ExerciseHistory,
    ExerciseRecord,
    PastStep,
    ProgressionStep,
)
from program.rules.recheck_triggers import RecheckSigns, find_recheck_reason
from program.rules.thresholds import CHECK_VALIDITY_WEEKS, PAIN_HISTORY_DAYS
from program.rules.weekly import WeeklyAdjustment, decide_adjustments
from program.simulation.invariants import (
    find_broken_invariants,
    is_progression_oscillating,
)
from program.simulation.synthetic_patient import (
    RETEST_INTERVAL_DAYS,
    SIMULATED_DAYS,
    Persona,
    SyntheticPatient,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PerformedExercise:
    """One item as it was done on a day."""

    slug: str
    day: int
    pain_before: int
    pain: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedStep:
    """A step of one exercise, or of its ladder."""

    slug: str
    ladder: str
    step: ProgressionStep
    day: int
    rule: str


@dataclass(slots=True, kw_only=True)
class PatientSimulation:
    """What happens to one person, day by day.

    `logged` is the pain they told of, `phases` where each day found them: None
    while they wait for a clinician. `waits_until` is the day of the appointment.
    """

    patient: SyntheticPatient
    catalogue: Mapping[str, CatalogueExercise]
    day: int = 0
    felt_pain: list[int] = field(default_factory=list)
    logged_pain: list[int | None] = field(default_factory=list)
    performed_by_slug: dict[str, list[PerformedExercise]] = field(default_factory=dict)
    session_days: list[int] = field(default_factory=list)
    strength_days: list[int] = field(default_factory=list)
    applied_steps: list[AppliedStep] = field(default_factory=list)
    rule_counts: Counter[str] = field(default_factory=Counter)
    broken_counts: Counter[str] = field(default_factory=Counter)
    daily_phases: list[Phase | None] = field(default_factory=list)
    recheck_days: list[int] = field(default_factory=list)
    flare_days: list[int] = field(default_factory=list)
    adjustment_days: dict[WeeklyAdjustment, int] = field(default_factory=dict)
    phase: Phase | None = None
    pain_at_start: float | None = None
    checked_day: int = 0
    checked_in_day: int = 0
    blocked_until_day: int = 0
    is_recheck_requested: bool = False
    test_count: int = 1
    plan: Plan | None = None
    case: PlanCase | None = None

    @property
    def items_by_slug(self) -> dict[str, PlanItem]:
        return {item.slug: item for item in self.plan.items} if self.plan else {}

    @property
    def is_blocked(self) -> bool:
        return self.day < self.blocked_until_day

    def run_all_days(self) -> "PatientSimulation":
        for self.day in range(SIMULATED_DAYS):
            comes = self.day == 0 or self.patient.is_training_today
            self.record_pain(is_logging=comes or self.patient.is_logging_today)
            if self.is_recheck_requested and self.patient.is_checking_today:
                self.run_symptom_check()
            if self.patient.is_reporting_flare(self.day):
                self.flare_days.append(self.day)
            if self.logged_pain[-1] is not None and not self.is_blocked:
                self.ask_for_recheck()
            if comes and not self.is_blocked:
                self.run_training_day()
            self.daily_phases.append(None if self.is_blocked else self.phase)
        self.broken_counts.update(
            self.find_oscillations() + self.find_sessions_while_blocked()
        )
        return self

    def record_pain(self, *, is_logging: bool) -> None:
        self.felt_pain.append(self.patient.draw_pain(self.day))
        self.logged_pain.append(self.felt_pain[-1] if is_logging else None)
        if self.day and self.day % RETEST_INTERVAL_DAYS == 0:
            self.patient.repeat_self_tests()
            self.test_count += 1

    def run_symptom_check(self) -> None:
        disposition = triage_answers(
            self.patient.answer_symptom_check(self.day)
        ).disposition
        self.rule_counts[f"check: {disposition}"] += 1
        self.is_recheck_requested, self.checked_day = False, self.day
        if disposition is not Disposition.SELF_CARE:
            self.blocked_until_day = self.day + self.patient.draw_appointment_days()
            self.patient.is_examined = True

    def ask_for_recheck(self, *, is_worse: bool = False) -> None:
        reason = (
            None
            if self.is_recheck_requested
            else find_recheck_reason(self.build_recheck_signs(is_worse=is_worse))
        )
        if reason:
            self.rule_counts[f"check again: {reason.slug}"] += 1
            self.is_recheck_requested = True
            self.recheck_days.append(self.day)

    def run_training_day(self) -> None:
        for item in self.items_by_slug.values():
            self.adapt_item(item)
        self.ask_for_recheck()
        if self.day - self.checked_in_day >= DAYS_PER_WEEK:
            self.run_check_in()
        self.renew_plan()
        if not self.is_blocked:
            self.perform_session()
            if self.patient.persona is Persona.OVER_EAGER:
                self.perform_session()

    def run_check_in(self) -> None:
        told = self.patient.answer_check_in(
            self.felt_pain[-1], self.felt_pain[self.checked_in_day]
        )
        self.checked_in_day = self.day
        for effect, reason in decide_adjustments(told):
            self.rule_counts[f"check-in: {reason.slug}"] += 1
            self.adjustment_days[effect] = self.day
            if effect is WeeklyAdjustment.RECHECK:
                self.ask_for_recheck(is_worse=True)
            if effect is WeeklyAdjustment.SHORTER:
                self.shorten_sessions()

    def shorten_sessions(self) -> None:
        wishes = self.patient.preferences
        minutes = next_shorter_session_length(wishes.minutes)
        self.patient.preferences = replace(wishes, minutes=minutes)

    def is_adjustment_recent(self, effect: WeeklyAdjustment) -> bool:
        return (
            self.day - self.adjustment_days.get(effect, -SIMULATED_DAYS) < DAYS_PER_WEEK
        )

    def adapt_item(self, item: PlanItem) -> None:
        entry = self.catalogue[item.slug]
        step, reason, turned = decide_progression(
            self.build_exercise_history(entry),
            is_progressive=entry.is_progressive,
            dose_steps=self.patient.preferences.dose_steps.get(item.slug, 0),
            easier=item.easier or "",
            harder=item.harder or "",
        )
        self.rule_counts[reason.slug] += 1
        if step is not ProgressionStep.HOLD:
            self.apply_change(entry, turned)
            self.applied_steps.append(
                AppliedStep(
                    slug=entry.slug,
                    ladder=entry.ladder or entry.slug,
                    step=step,
                    day=self.day,
                    rule=reason.slug,
                )
            )

    def apply_change(
        self, entry: CatalogueExercise, change: ExerciseChange | None
    ) -> None:
        wishes = self.patient.preferences
        if change is None:
            wishes = replace(wishes, excluded=wishes.excluded | {entry.slug})
        elif change.replacement_slug:
            first = {to: was for was, to in wishes.swaps.items()}.get(entry.slug)
            swaps = {**wishes.swaps, first or entry.slug: change.replacement_slug}
            swaps = {was: to for was, to in swaps.items() if was != to}
            wishes = replace(wishes, swaps=swaps)
        steps = change.dose_steps if change else 0
        self.patient.preferences = replace(
            wishes, dose_steps={**wishes.dose_steps, entry.slug: steps}
        )

    def build_exercise_history(self, entry: CatalogueExercise) -> ExerciseHistory:
        past = self.list_past_steps(entry)
        since = past[0].day if past else -1
        # A step is taken before the session of its day: that one follows it already.
        done = reversed(self.performed_by_slug.get(entry.slug, []))
        away = self.day - self.session_days[-1] if self.session_days else 0
        return ExerciseHistory(
            records=tuple(
                self.build_exercise_record(bout) for bout in done if bout.day >= since
            ),
            past_steps=tuple(
                PastStep(taken.step, self.day - taken.day) for taken in past
            ),
            days_since_session=away if entry.is_strength else 0,
            is_walking=entry.is_walking,
            is_gentle_week=self.is_adjustment_recent(WeeklyAdjustment.GENTLE),
        )

    def list_past_steps(self, entry: CatalogueExercise) -> list[AppliedStep]:
        ladder = entry.ladder or entry.slug
        return [
            taken for taken in reversed(self.applied_steps) if taken.ladder == ladder
        ]

    def build_exercise_record(self, performed: PerformedExercise) -> ExerciseRecord:
        next_day = (
            self.logged_pain[performed.day + 1] if performed.day < self.day else None
        )
        return ExerciseRecord(
            is_done=True,
            pain=performed.pain,
            pain_before=performed.pain_before,
            next_day_rise=None
            if next_day is None
            else next_day - performed.pain_before,
            days_ago=self.day - performed.day,
        )

    def build_recheck_signs(self, *, is_worse: bool) -> RecheckSigns:
        return RecheckSigns(
            days_since_check=self.day - self.checked_day,
            pain_now=self.felt_pain[-1],
            pain_at_check=self.felt_pain[self.checked_day],
            daily_pain=self.daily_pain,
            easier_days=tuple(
                self.day - taken.day
                for taken in self.applied_steps
                if taken.step in (ProgressionStep.EASIER, ProgressionStep.STOP)
                and taken.rule != AWAY_RULE_SLUG
                and taken.day > self.checked_day
            ),
            flare_days=tuple(
                self.day - day for day in self.flare_days if day > self.checked_day
            ),
            is_worse_than_last_week=is_worse,
        )

    @property
    def daily_pain(self) -> tuple[float | None, ...]:
        return tuple(reversed(self.logged_pain[-PAIN_HISTORY_DAYS:]))

    @property
    def is_in_flare(self) -> bool:
        since = timedelta(self.day - self.flare_days[-1]) if self.flare_days else None
        return is_flare_ongoing(since, self.felt_pain[-1])

    def renew_plan(self) -> None:
        phase, reason = determine_phase(self.phase_state)
        if (
            phase is not self.phase
            and self.day - self.checked_day > CHECK_VALIDITY_WEEKS * DAYS_PER_WEEK
        ):
            # Here it is done at once, since a person would be sent to it.
            self.run_symptom_check()
        if self.is_blocked:
            return
        self.rule_counts[reason.slug] += 1
        if phase is not self.phase:
            self.phase, self.pain_at_start = phase, self.phase_state.seven_day_pain_mean
        self.update_plan(self.build_case(phase))

    @property
    def phase_state(self) -> PhaseState:
        return PhaseState(
            pain_now=self.felt_pain[-1],
            daily_pain=self.daily_pain,
            is_flare=self.is_in_flare,
            is_recheck_requested=self.is_recheck_requested,
            findings=self.patient.findings,
            current_phase=self.phase,
            pain_at_start=self.pain_at_start,
            is_retest=self.test_count > 1,
            plank_seconds=self.patient.plank_seconds,
        )

    def build_case(self, phase: Phase) -> PlanCase:
        return PlanCase(
            phase=phase,
            findings=self.patient.findings,
            preferences=self.patient.preferences,
            cautions=frozenset(),
            pain_now=self.felt_pain[-1],
            plank_seconds=self.patient.plank_seconds,
            week=self.day // DAYS_PER_WEEK,
            seed=self.patient.number,
            is_gentle_week=self.is_adjustment_recent(WeeklyAdjustment.GENTLE),
            has_poor_sleep=self.is_adjustment_recent(WeeklyAdjustment.SLEEP),
        )

    def update_plan(self, case: PlanCase) -> None:
        # Planning takes most of the time, and the same case gives the same plan.
        if case != self.case:
            self.case, self.plan = case, build_plan(case, list(self.catalogue.values()))
            self.broken_counts.update(
                find_broken_invariants(self.plan, case, self.catalogue)
            )

    def perform_session(self) -> None:
        trained = [day for day in self.strength_days if day < self.day]
        since = self.day - trained[-1] if trained else None
        planned = [
            SimulatedPlanItem(item, self.catalogue[item.slug])
            for item in self.items_by_slug.values()
        ]
        due = select_due_items(planned, self.day % DAYS_PER_WEEK, since)
        if any(item.is_strength for item in due):
            self.strength_days.append(self.day)
        for item in due:
            self.perform_item(item.item)
        self.session_days.append(self.day)

    def perform_item(self, item: PlanItem) -> None:
        before = self.felt_pain[-1]
        self.performed_by_slug.setdefault(item.slug, []).append(
            PerformedExercise(
                slug=item.slug,
                day=self.day,
                pain_before=before,
                pain=self.patient.draw_exercise_pain(before),
            )
        )

    def find_oscillations(self) -> list[str]:
        by_ladder = sorted(self.applied_steps, key=lambda taken: taken.ladder)
        steps = [
            [(taken.day, taken.step) for taken in own]
            for _, own in groupby(by_ladder, key=lambda taken: taken.ladder)
        ]
        return ["no oscillation" for own in steps if is_progression_oscillating(own)]

    def find_sessions_while_blocked(self) -> list[str]:
        waited = {day for day, phase in enumerate(self.daily_phases) if phase is None}
        return ["nothing while blocked"] * len(waited.intersection(self.session_days))


@dataclass(frozen=True, slots=True)
class SimulatedPlanItem:
    """An item as the layout of the week sees it."""

    item: PlanItem
    entry: CatalogueExercise

    @property
    def days(self) -> tuple[int, ...]:
        return self.item.days

    @property
    def is_strength(self) -> bool:
        return self.entry.is_strength

    @property
    def is_apart(self) -> bool:
        return self.item.is_apart
