"""The state of one person that their program depends on.

Pages load it from the database; a simulation or a written case constructs it. What
follows from it is worked out here, once for all of them.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property

from assessment.symptom_check.rules.recent_pain import is_pain_recent
from core.values.days import WEEK, count_days_between
from core.values.rules import RuleReason
from core.values.suitability import Caution
from exercises.values.vocabulary import Phase
from program.history.course import NO_COURSE, Course
from program.history.daily_pain import summarise_daily_pain
from program.history.events import AdaptationKind, PastAdaptation, ReportedPain
from program.history.flares import PastFlare
from program.history.pauses import Pause, find_pauses
from program.history.prescribed import PrescribedProgram
from program.history.spreading import SpreadingExercise, filter_waiting_exercises
from program.history.summaries import NOT_TESTED, CheckSummary, TestSummary
from program.history.walking_history import NOTHING_WALKED, WalkingHistory
from program.rules.coaching.movements import FearedMovement
from program.rules.course.other_approach import TO_GENERAL_REASON
from program.rules.course.persistent_pain import is_pain_steady
from program.rules.exercise_change import HALF_DOSE_STEP
from program.rules.flare.course import decide_flare_course
from program.rules.phases import PhaseState
from program.rules.plan_case import PlanCase, PlanPreferences
from program.rules.recheck_triggers import CLOSING_RULE_SLUGS
from program.rules.relief.own_record import ReliefUse, collect_own_records
from progress.analysis.usual_pain import UsualPain, summarise_usual_pain
from progress.values.activities import NamedActivity

DEFAULT_PREFERENCES = PlanPreferences()

# As long as the answer "under 2 weeks" can be true.
NEW_PAIN_DAYS = 14


@dataclass(frozen=True, kw_only=True)  # no slots: cached properties
class ProgramState:
    """Everything that decides about a program; events come newest first.

    `own_cautions` come from the person's settings. Who the person is does not decide.
    `before_flare` is the program to go back to after a flare-up that is over, until
    that has been done.
    """

    evaluated_at: datetime
    zone: tzinfo
    started_at: datetime
    check: CheckSummary
    tests: TestSummary = NOT_TESTED
    preferences: PlanPreferences = DEFAULT_PREFERENCES
    own_cautions: frozenset[Caution] = frozenset()
    reported_pains: tuple[ReportedPain, ...] = ()
    adaptations: tuple[PastAdaptation, ...] = ()
    current: PrescribedProgram | None = None
    walking: WalkingHistory = NOTHING_WALKED
    course: Course = NO_COURSE
    feared_movement: FearedMovement | None = None
    relief_uses: tuple[ReliefUse, ...] = ()
    activities: tuple[NamedActivity, ...] = ()
    spreading: tuple[SpreadingExercise, ...] = ()
    flare: PastFlare | None = None
    before_flare: PrescribedProgram | None = None

    @property
    def local_day(self) -> date:
        return self.evaluated_at.astimezone(self.zone).date()

    def days_since(self, moment: datetime) -> int:
        return count_days_between(moment, self.evaluated_at, self.zone)

    @cached_property
    def daily_pain(self) -> tuple[float | None, ...]:
        """Return daily means, counting back from today; None: nothing was logged."""
        return summarise_daily_pain(self.reported_pains, self.evaluated_at, self.zone)

    @cached_property
    def last_report(self) -> ReportedPain | None:
        """The latest reported pain: from the check, the tests or the log."""
        beside_the_log = [
            (self.check.decided_at, self.check.pain),
            (self.tests.started_at, self.tests.pain),
        ]
        reports = [
            ReportedPain(reported_at, pain)
            for reported_at, pain in beside_the_log
            if reported_at is not None and pain is not None
        ]
        return max([*reports, *self.reported_pains[:1]], default=None)

    @property
    def pain_now(self) -> int:
        return self.last_report.pain if self.last_report else 0

    @property
    def recent_pain(self) -> int | None:
        """The pain told just now, which a form need not ask for again."""
        last = self.last_report
        is_recent = last and is_pain_recent(last.reported_at, self.evaluated_at)
        return last.pain if last and is_recent else None

    @cached_property
    def new_leg_pain_days(self) -> tuple[int, ...]:
        """How many days ago pain below a knee was logged that no check knows of."""
        return tuple(
            self.days_since(report.reported_at)
            for report in self.reported_pains
            if report.is_below_knee
            and self.check.is_unaware_of_leg_pain(report.reported_at)
        )

    @property
    def last_leg_pain_at(self) -> datetime | None:
        below_knee = (each for each in self.reported_pains if each.is_below_knee)
        last = next(below_knee, None)
        return last.reported_at if last else None

    @property
    def is_load_by_response(self) -> bool:
        """Whether pain that has lasted is steady, and no check or flare-up is open."""
        is_in_balance = self.current is not None and self.current.phase is Phase.BALANCE
        is_steady = is_pain_steady(
            self.daily_pain, self.pain_now, is_in_balance=is_in_balance
        )
        is_open = not (self.is_recheck_requested or self.is_closed or self.is_flare)
        return self.check.has_persistent_pain and is_steady and is_open

    @cached_property
    def usual_pain(self) -> UsualPain | None:
        return summarise_usual_pain(self.daily_pain)

    @property
    def cautions(self) -> frozenset[Caution]:
        return self.check.cautions | self.own_cautions

    @property
    def week(self) -> int:
        # The clock may have been set back since the start.
        return max(0, (self.evaluated_at - self.started_at) // WEEK)

    @property
    def has_just_begun(self) -> bool:
        """Whether this pain was new at the check, and the check is as new."""
        checked_at = self.check.decided_at
        is_recent = checked_at and self.days_since(checked_at) < NEW_PAIN_DAYS
        return self.check.is_new_pain and bool(is_recent)

    @cached_property
    def flare_over(self) -> RuleReason | None:
        """Why the last flare-up is over; None: it is not, or there was none."""
        if self.flare is None:
            return None
        days = self.daily_pain[: max(0, self.days_since(self.flare.reported_at))]
        is_over, reason = decide_flare_course(self.flare.to_course(days))
        return reason if is_over or self.flare.ended_at else None

    @property
    def is_flare(self) -> bool:
        return self.flare is not None and self.flare_over is None

    @property
    def returned_from_flare_at(self) -> datetime | None:
        """When the program came back from the last flare-up; None: it has not."""
        since = self.time_since_adaptation(AdaptationKind.FLARE_OVER)
        returned_at = None if since is None else self.evaluated_at - since
        is_of_last = returned_at and self.flare and returned_at > self.flare.reported_at
        return returned_at if is_of_last else None

    @property
    def is_return_due(self) -> bool:
        """Whether a flare-up is over, and the program has not come back yet."""
        is_waiting = self.is_recheck_requested or self.is_closed
        is_over = self.flare_over is not None and not is_waiting
        return is_over and self.returned_from_flare_at is None

    @property
    def flare_length_days(self) -> int:
        """Of a flare-up that goes on, from the day on which it began."""
        if self.flare is None or not self.is_flare:
            return 0
        days = self.days_since(self.flare.reported_at)
        return days + self.flare.onset.days_before_report

    @cached_property
    def daily_pain_beside_flare(self) -> tuple[float | None, ...]:
        """The daily pain without the raised days of a flare-up that is over."""
        if self.flare is None or self.is_flare:
            return self.daily_pain
        return self.flare.leave_out_raised_days(self.daily_pain, self.days_since)

    @property
    def base_program(self) -> PrescribedProgram | None:
        """The program from which the next one goes on."""
        return self.before_flare or self.current

    @property
    def is_gentle_week(self) -> bool:
        return self.was_adapted_this_week(AdaptationKind.GENTLE)

    @property
    def is_small_steps_week(self) -> bool:
        return self.was_adapted_this_week(AdaptationKind.SMALL_STEPS)

    @property
    def has_poor_sleep(self) -> bool:
        return self.was_adapted_this_week(AdaptationKind.SLEEP)

    @property
    def is_general_approach(self) -> bool:
        """Whether the last change of approach led away from strength for the trunk."""
        changes = (p for p in self.adaptations if p.kind is AdaptationKind.APPROACH)
        last = next(changes, None)
        return last is not None and last.rule == TO_GENERAL_REASON.slug

    @property
    def is_recheck_requested(self) -> bool:
        """Whether a rule has asked for a new check since the last one."""
        since = self.time_since_adaptation(AdaptationKind.RECHECK)
        if since is None or self.check.decided_at is None:
            return since is not None
        return self.evaluated_at - since > self.check.decided_at

    @property
    def is_closed(self) -> bool:
        """Whether a sign that closes the program was told since the last check."""
        decided_at = self.check.decided_at
        return any(
            past.rule in CLOSING_RULE_SLUGS
            and (decided_at is None or past.made_at > decided_at)
            for past in self.adaptations
            if past.kind is AdaptationKind.RECHECK
        )

    def time_since_adaptation(self, kind: AdaptationKind) -> timedelta | None:
        of_kind = (past for past in self.adaptations if past.kind is kind)
        last = next(of_kind, None)
        return self.evaluated_at - last.made_at if last else None

    def was_adapted_this_week(self, kind: AdaptationKind) -> bool:
        since = self.time_since_adaptation(kind)
        return since is not None and since < WEEK

    @cached_property
    def plan_preferences(self) -> PlanPreferences:
        # The latest step of each exercise counts; after a pause, half the dose.
        steps = {
            past.slug: HALF_DOSE_STEP
            if past.kind is AdaptationKind.STOP
            else past.dose_steps
            for past in reversed(self.adaptations)
            if past.slug
        }
        return replace(self.preferences, dose_steps=steps)

    @cached_property
    def pauses(self) -> tuple[Pause, ...]:
        """Without those of what the person left out for good."""
        pauses = find_pauses(self.adaptations, self.zone)
        own = self.preferences.excluded
        return tuple(pause for pause in pauses if pause.slug not in own)

    @property
    def asking_pauses(self) -> tuple[Pause, ...]:
        return tuple(pause for pause in self.pauses if pause.is_asking(self.local_day))

    @property
    def paused_exercises(self) -> frozenset[str]:
        barring = [each for each in self.pauses if each.is_barring(self.local_day)]
        return frozenset().union(*(pause.names for pause in barring))

    @property
    def returning_exercises(self) -> frozenset[str]:
        returning = [each for each in self.pauses if each.is_returning(self.local_day)]
        return frozenset().union(*(pause.names for pause in returning))

    @cached_property
    def spreading_now(self) -> tuple[SpreadingExercise, ...]:
        return filter_waiting_exercises(
            self.spreading, self.evaluated_at, self.tests.started_at
        )

    @property
    def spreading_directions(self) -> frozenset[Caution]:
        return frozenset().union(*(each.directions for each in self.spreading_now))

    @property
    def is_eased_by_bending_back(self) -> bool:
        """By the tests, unless bending back has sent pain down a leg since."""
        spreads = Caution.EXTENSION_HURTS in self.spreading_directions
        return self.tests.is_eased_by_bending_back and not spreads

    @cached_property
    def phase_state(self) -> PhaseState:
        base = self.base_program
        return PhaseState(
            pain_now=self.pain_now,
            daily_pain=self.daily_pain_beside_flare,
            is_flare=self.is_flare,
            is_recheck_requested=self.is_recheck_requested,
            findings=self.tests.findings,
            current_phase=base.phase if base else None,
            pain_at_start=base.pain_at_start if base else None,
            is_load_by_response=self.is_load_by_response,
        )

    def plan_case(self, phase: Phase) -> PlanCase:
        base = self.base_program
        return PlanCase(
            phase=phase,
            findings=self.tests.findings,
            preferences=self.plan_preferences,
            cautions=self.cautions | self.spreading_directions,
            spreading_exercises=frozenset(each.slug for each in self.spreading_now),
            pain_now=self.pain_now,
            plank_seconds=self.tests.plank_seconds,
            scores=self.tests.scores,
            normal_structures=self.tests.normal_structures,
            week=self.week,
            is_gentle_week=self.is_gentle_week,
            is_load_by_response=self.is_load_by_response,
            has_poor_sleep=self.has_poor_sleep,
            is_general_approach=self.is_general_approach,
            is_eased_by_bending_back=self.is_eased_by_bending_back,
            has_walking_goal=self.walking.current_goal is not None,
            feared_movement=self.feared_movement,
            activities=self.activities,
            has_just_begun=self.has_just_begun,
            is_eased_by_sitting=self.check.is_eased_by_sitting,
            leg_side=self.check.leg_side,
            own_records=collect_own_records(self.relief_uses),
            paused_exercises=self.paused_exercises,
            returning_exercises=self.returning_exercises,
            present_exercises=base.exercise_slugs if base else frozenset(),
        )
