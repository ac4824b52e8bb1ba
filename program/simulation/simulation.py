"""Twelve weeks of one synthetic patient, decided by the production code.

Only the person's behaviour is simulated: when they come, what they tap and answer. What
follows from it comes from the same functions as for everyone.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from assessment.self_tests.rules.results import TestResult
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.triage import triage_answers
from core.values.days import DAY
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.decisions.check_in import ReportOutcome, decide_check_in
from program.decisions.check_in_sentences import collect_facts, describe_check_in
from program.decisions.exercise_steps import apply_step_decision, decide_next_steps
from program.decisions.next_program import next_program
from program.decisions.other_approach import decide_other_approach
from program.decisions.recheck import (
    decide_closing,
    decide_recheck,
    decide_recheck_from_log,
)
from program.history.check_expiry import CheckExpiredError
from program.history.events import (
    AdaptationKind,
    NewAdaptation,
    PerformedExercise,
    ReportedPain,
)
from program.history.prescribed import PrescribedProgram
from program.history.program_state import ProgramState
from program.history.summaries import summarise_check, summarise_tests
from program.history.training_history import TrainingHistory, build_training_history
from program.planning.items import PlanItem
from program.planning.week import due_items
from program.rules.course.keep import are_retests_steady
from program.simulation.invariants import (
    Invariant,
    find_broken_invariants,
    find_growth_breaks,
)
from program.simulation.sentence_truth import LivedWeek, find_untrue_sentences
from program.simulation.simulated_flares import enter_flare, leave_flare
from program.simulation.simulated_relief import choose_simulated_relief
from program.simulation.simulated_sessions import (
    find_spreading,
    perform_simulated_session,
)
from program.simulation.simulated_walking import (
    is_growth_against_a_signal,
    review_simulated_goal,
    walk_one_day,
)
from program.simulation.simulated_weeks import (
    add_check_in,
    try_everything_again,
    update_course,
)
from program.simulation.synthetic_patient import (
    RETEST_INTERVAL_DAYS,
    SIMULATED_DAYS,
    Persona,
    SyntheticPatient,
)
from progress.values.log_vocabulary import ItemOutcome

SIMULATION_START = datetime(2026, 1, 1, 7, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@dataclass(slots=True, kw_only=True)
class PatientSimulation:
    """What happens to one person, day by day.

    `state` stands in for the database. `daily_phases` has the phase of each day; None:
    waiting for a clinician until `blocked_until_day`; `daily_items` the plan's items,
    `relief_slugs` what was in relief at any time.
    `recheck_days` are the days on which a new check was first requested.
    """

    patient: SyntheticPatient
    catalogue: Mapping[str, CatalogueExercise]
    state: ProgramState
    items: tuple[PlanItem, ...] = ()
    sessions: list[tuple[PerformedExercise, ...]] = field(default_factory=list)
    strength_trained_at: list[datetime] = field(default_factory=list)
    checked_in_at: datetime | None = None
    felt_pain: list[int] = field(default_factory=list)
    is_check_wanted: bool = False
    was_worse: bool = False
    before_flare: PrescribedProgram | None = None
    blocked_until_day: int = 0
    daily_phases: list[Phase | None] = field(default_factory=list)
    daily_items: list[tuple[PlanItem, ...]] = field(default_factory=list)
    relief_slugs: set[str] = field(default_factory=set)
    recheck_days: list[int] = field(default_factory=list)
    test_results: list[tuple[TestResult, ...]] = field(default_factory=list)
    rule_counts: Counter[str] = field(default_factory=Counter)
    broken_counts: Counter[Invariant] = field(default_factory=Counter)

    @property
    def day(self) -> int:
        return (self.state.evaluated_at - SIMULATION_START).days

    @property
    def today(self) -> date:
        return self.state.evaluated_at.date()

    @property
    def is_blocked(self) -> bool:
        return self.day < self.blocked_until_day

    @property
    def is_waiting(self) -> bool:
        """Whether no program is open: for a clinician, or for an answered check."""
        return self.is_blocked or self.state.is_closed

    @property
    def performed(self) -> list[PerformedExercise]:
        """The latest session first."""
        return [record for session in reversed(self.sessions) for record in session]

    @property
    def training_history(self) -> TrainingHistory:
        return build_training_history(
            trained_at=[
                record.started_at
                for record in self.performed
                if record.outcome is ItemOutcome.DONE
            ],
            strength_trained_at=self.strength_trained_at,
            checked_in_at=self.checked_in_at,
            zone=UTC,
        )

    def record(self, **changes: Any) -> None:
        """Move on by a minute, with these changes."""
        later = self.state.evaluated_at + MINUTE
        self.state = replace(self.state, evaluated_at=later, **changes)

    def run_all_days(self) -> None:
        for day in range(SIMULATED_DAYS):
            begins_at = SIMULATION_START + day * DAY
            self.state = replace(self.state, evaluated_at=begins_at)
            self.run_day()

    def run_day(self) -> None:
        patient = self.patient
        self.felt_pain.append(patient.draw_pain(self.day))
        if self.day and self.day % RETEST_INTERVAL_DAYS == 0:
            self.repeat_self_tests()
        is_training = self.day == 0 or patient.draw_training(self.day)
        if self.is_check_wanted and patient.draw_checking():
            self.run_symptom_check()
        if patient.draw_flare_report(self.day) and not self.is_waiting:
            self.report_flare()
        if is_training or patient.draw_logging():
            self.visit_today()
        if is_training and not self.is_waiting:
            self.run_training_day()
        if not self.is_waiting:
            self.relieve()
            self.walk()
        current = self.state.current
        self.daily_phases.append(
            None if self.is_blocked or current is None else current.phase
        )
        self.daily_items.append(self.items)

    def relieve(self) -> None:
        patient, pain = self.patient, self.felt_pain[-1]
        if not patient.draw_relief(pain):
            return
        feeling = patient.draw_feeling()
        relief = choose_simulated_relief(self.state, self.catalogue, feeling)
        self.broken_counts.update(relief.broken)
        self.relief_slugs.update(item.slug for item in relief.items)
        uses = relief.record_uses(pain, patient.draw_relieved_pain(pain))
        self.record(relief_uses=(*uses, *self.state.relief_uses))

    def walk(self) -> None:
        patient = self.patient
        walked = walk_one_day(
            self.state, patient.present_walking, patient.draw_walked_minutes
        )
        if walked is not self.state.walking:
            self.record(walking=walked)
            self.review_walking_goal()

    def review_walking_goal(self) -> None:
        walking, decision = review_simulated_goal(self.state)
        if decision is None:
            return
        self.rule_counts[f"walking: {decision.reason.slug}"] += 1
        if is_growth_against_a_signal(self.state, decision):
            self.broken_counts[Invariant.WALKING_HOLDS] += 1
        self.record(walking=walking)

    def repeat_self_tests(self) -> None:
        self.patient.repeat_self_tests()
        self.test_results.insert(0, self.patient.test_results)
        self.record(
            tests=summarise_tests(
                self.patient.test_results,
                self.patient.findings,
                started_at=self.state.evaluated_at,
                pain=self.felt_pain[-1],
                is_retest=True,
                is_steady=are_retests_steady(self.test_results),
            )
        )

    def run_symptom_check(self) -> None:
        answers = self.patient.answer_symptom_check(self.day, self.felt_pain[-1])
        disposition = triage_answers(answers).disposition
        self.rule_counts[f"check: {disposition}"] += 1
        self.record(check=summarise_check(answers, self.state.evaluated_at))
        self.is_check_wanted = self.was_worse = False
        if disposition is not Disposition.SELF_CARE:
            self.blocked_until_day = self.day + self.patient.draw_appointment_days()
            self.patient.is_examined = True

    def visit_today(self) -> None:
        self.report_pain()
        self.answer_for_yesterday()
        if not self.is_blocked:
            recheck = decide_recheck_from_log(
                self.state.check,
                self.state.daily_pain,
                pain_now=self.state.pain_now,
                evaluated_at=self.state.evaluated_at,
                zone=self.state.zone,
                last_leg_pain_at=self.state.last_leg_pain_at,
            )
            self.notice_recheck(recheck)

    def report_pain(self) -> None:
        report = ReportedPain(
            self.state.evaluated_at,
            self.felt_pain[-1],
            is_below_knee=self.patient.draw_new_leg_pain(),
        )
        self.record(reported_pains=(report, *self.state.reported_pains))

    def answer_for_yesterday(self) -> None:
        """Answer the next-day question about the last session of yesterday."""
        last = self.sessions[-1] if self.sessions else ()
        is_asked = any(self.state.days_since(each.started_at) == 1 for each in last)
        if not is_asked or not self.patient.draw_next_day_answer():
            return
        pain = self.felt_pain[-1]
        feeling = self.patient.draw_next_day_feeling(pain - self.felt_pain[-2])
        self.sessions[-1] = tuple(
            replace(record, next_day_pain=pain, next_day_feeling=feeling)
            for record in last
        )

    def report_flare(self) -> None:
        if not self.state.is_flare:
            self.before_flare = self.state.current
        answers = self.patient.answer_symptom_check(self.day, self.felt_pain[-1])
        self.state, outcome = enter_flare(self.state, answers)
        self.record_report(outcome)

    def return_from_flare(self) -> None:
        self.state, decided = leave_flare(self.state, self.before_flare, self.catalogue)
        if decided:
            self.rule_counts[f"flare: {decided.reason.slug}"] += 1

    def run_training_day(self) -> None:
        self.record(adaptations=try_everything_again(self.state))
        if self.training_history.is_check_in_due(self.today):
            self.check_in()
        for _ in range(2 if self.patient.persona is Persona.OVER_EAGER else 1):
            self.begin_session()

    def check_in(self) -> None:
        last = self.checked_in_at or SIMULATION_START
        answers = self.patient.answer_check_in(
            self.felt_pain[-1], self.felt_pain[(last - SIMULATION_START).days]
        )
        self.checked_in_at = self.state.evaluated_at
        answers = replace(answers, was_worse_before=self.was_worse)
        self.was_worse = answers.is_worse
        self.record(course=add_check_in(self.state, answers))
        outcome = decide_check_in(answers, self.state)
        for reason in outcome.reasons:
            self.rule_counts[f"check-in: {reason.slug}"] += 1
        before = self.state
        self.record_report(outcome)
        if self.is_blocked:
            # Referred by the check before a new phase: nothing was renewed.
            return
        self.check_sentences(LivedWeek(answers, before, self.state, self.catalogue))

    def check_sentences(self, week: LivedWeek) -> None:
        facts = collect_facts(week.answers, week.before, week.after)
        untrue = find_untrue_sentences(describe_check_in(facts), week)
        self.broken_counts[Invariant.TRUE_SENTENCES] += len(untrue)

    def record_report(self, outcome: ReportOutcome) -> None:
        self.record(preferences=outcome.preferences)
        self.record_adaptations(outcome.adaptations)
        self.review_walking_goal()
        self.renew_program()

    def record_adaptations(self, adaptations: Sequence[NewAdaptation]) -> None:
        for adaptation in adaptations:
            past = adaptation.to_past(self.state.evaluated_at)
            self.record(adaptations=(past, *self.state.adaptations))
            if adaptation.kind is AdaptationKind.RECHECK:
                self.notice_recheck(adaptation)

    def notice_recheck(self, recheck: NewAdaptation | None) -> None:
        if recheck is None or self.is_check_wanted:
            return
        self.rule_counts[f"check again: {recheck.reason.slug}"] += 1
        self.is_check_wanted = True
        self.recheck_days.append(self.day)

    def begin_session(self) -> None:
        if not self.is_waiting:
            self.report_pain()
            self.return_from_flare()
            self.adapt_program()
            self.renew_program()
        if not self.is_waiting:
            self.perform_session()

    def adapt_program(self) -> None:
        decisions = decide_next_steps(
            self.state, self.performed, self.catalogue, self.catalogue
        )
        self.rule_counts.update(decision.reason.slug for decision in decisions)
        self.broken_counts.update(
            find_growth_breaks(decisions, self.performed, self.state)
        )
        for decision in decisions:
            if decision.is_change:
                past = decision.to_adaptation(self.state.evaluated_at)
                self.record(
                    adaptations=(past, *self.state.adaptations),
                    preferences=apply_step_decision(self.state.preferences, decision),
                )
        decided = decide_recheck(self.state, self.performed) or decide_other_approach(
            self.state
        )
        self.record_adaptations([decided] if decided else [])

    def renew_program(self) -> None:
        """A person who is sent to the symptom check does it at once, then goes on."""
        self.return_from_flare()
        self.record(course=update_course(self.state))
        try:
            decided = next_program(self.state, list(self.catalogue.values()))
        except CheckExpiredError:
            self.run_symptom_check()
            if not self.is_blocked:
                self.renew_program()
            return
        case = self.state.plan_case(decided.plan.phase)
        self.rule_counts[decided.phase_reason.slug] += 1
        self.broken_counts.update(
            find_broken_invariants(decided.plan, case, self.catalogue)
        )
        self.items = decided.plan.items
        self.record(current=decided.prescribed, before_flare=None)

    def perform_session(self) -> None:
        due = due_items(
            self.items,
            on=self.today,
            started_on=self.state.started_at.date(),
            last_strength_on=self.training_history.last_strength_on,
        )
        if not due:
            return
        self.record()
        started_at = self.state.evaluated_at
        records = perform_simulated_session(
            self.patient, due, started_at, self.felt_pain[-1], self.day
        )
        self.sessions.append(records)
        self.record(
            spreading=(*find_spreading(records, self.catalogue), *self.state.spreading)
        )
        strength = {item.slug for item in due if item.is_strength}
        if any(
            record.outcome is ItemOutcome.DONE and record.slug in strength
            for record in records
        ):
            self.strength_trained_at.append(started_at)
        closing = decide_closing(records[-1].outcome) if records else None
        self.record_adaptations([closing] if closing else [])
