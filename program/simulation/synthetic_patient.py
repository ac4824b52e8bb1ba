"""Synthetic patients: how their pain varies, what they do and what they report."""

from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil, sin, tau
from random import Random

from assessment.self_tests.rules.cut_offs import PLANK_SLUG
from assessment.self_tests.rules.findings import (
    LEG_PAIN_TESTS,
    PAIN_CENTRALISED,
    Finding,
)
from assessment.self_tests.rules.results import TestResult
from assessment.self_tests.rules.retest import RETEST_AFTER
from assessment.symptom_check.questions.answers import NONE_OF_THESE, Answers
from core.values.days import DAYS_PER_WEEK
from core.values.suitability import Caution
from program.rules.coaching.movements import FearedMovement
from program.rules.plan_case import PlanPreferences
from program.rules.relief.pictures import ReliefFeeling
from program.rules.thresholds import (
    GO_EASY_PAIN_MINIMUM,
    NEXT_DAY_RISE_POINTS,
    STOP_PAIN_MINIMUM,
)
from program.rules.tolerance import HARD_EFFORT_MINIMUM
from program.rules.walking.start import PresentWalking
from program.rules.weekly import AdherenceBarrier, CheckInAnswers, WeeklyTrend
from progress.analysis.trends import IMPORTANT_CHANGE_POINTS
from progress.values.activities import NamedActivity
from progress.values.log_vocabulary import (
    NERVE_SIGNS,
    ItemOutcome,
    SessionFeeling,
    SleepQuality,
)
from progress.values.walking import WalkingTarget

SIMULATED_DAYS = 84
DAYS_IN_PAIN_BEFORE = 10
DAYS_UNTIL_STUCK = 42
RETEST_INTERVAL_DAYS = RETEST_AFTER.days
APPOINTMENT_DAY_RANGE = (1, 10)
FLARE_LENGTH_DAYS = 4
FLARE_PAIN_LEVEL = 7.0
HIGHEST_PAIN = 10
# Of those who set a goal, the usual share of walks is a little above it.
WALKED_SHARE_RANGE = (0.9, 1.3)
# What a person's back is used to: pain that goes up and down in waves of so many days.
WAVE_DAYS = 9
WAVE_HEIGHT = 2
FLUCTUATING_PAIN_LEVEL = 3


class Persona(StrEnum):
    RECOVERING = "recovering"
    PLATEAU = "plateau"
    FLARE = "flare"
    WORSENING = "worsening"
    NON_ADHERENT = "non-adherent"
    OVER_EAGER = "over-eager"
    PERSISTENT = "persistent"
    FLUCTUATING = "fluctuating"


# They have had it for more than three months, and were examined.
LASTING_PERSONAS = (Persona.PERSISTENT, Persona.FLUCTUATING)

# The shares of days on which a patient trains, on which they only log pain, and, after
# a request to check their back, on which they do so.
TRAINING_PROBABILITY_BY_PERSONA = {
    Persona.RECOVERING: 0.8,
    Persona.PLATEAU: 0.7,
    Persona.FLARE: 0.7,
    Persona.WORSENING: 0.8,
    Persona.NON_ADHERENT: 0.12,
    Persona.OVER_EAGER: 1.0,
    Persona.PERSISTENT: 0.7,
    Persona.FLUCTUATING: 0.7,
}
LOGGING_PROBABILITY = 0.5
CHECKING_PROBABILITY = 0.5
FLARE_REPORT_PROBABILITY = 0.9
STRAIN_PROBABILITY = 0.05
SKIP_PROBABILITY = 0.03
PAIN_MENTION_PROBABILITY = 0.3
NERVE_SIGN_PROBABILITY = 0.02
HIDDEN_PAGE_PROBABILITY = 0.05
UNTICKED_WALK_PROBABILITY = 0.5
PAIN_AFTER_PROBABILITY = 0.8
# Mostly no change, and now and then too much.
PAIN_CHANGES_AFTER = (-1, -1, 0, 0, 0, 0, 1, 1, 2, 3)
RELIEF_PROBABILITY = 0.4
FEELING_PROBABILITY = 0.5
PAIN_CHANGES_IN_RELIEF = (-3, -2, -1, -1, 0, 0, 0, 1)
NEXT_DAY_ANSWER_PROBABILITY = 0.7
TOO_MUCH_PROBABILITY = 0.03
# Of the entries of the log.
NEW_LEG_PAIN_PROBABILITY = 0.005


@dataclass(slots=True, kw_only=True)
class SyntheticPatient:
    """A synthetic patient.

    `onset_day`: when a flare or worsening begins. `care` is what the exercises should
    allow for; `has_leg_pain` is eased by bending back; `days_away`: no training. Every
    draw differs: chance is part of the patient.
    """

    persona: Persona
    number: int
    start_pain: float
    onset_day: int
    pain_rise_per_day: float
    plank_seconds: float
    findings: tuple[Finding, ...]
    preferences: PlanPreferences
    own_cautions: frozenset[Caution] = frozenset()
    care: tuple[str, ...] = ()
    has_leg_pain: bool = False
    days_away: range = range(0)
    is_examined: bool = False
    # These have chances of their own, so that they change nothing else of a person.
    present_walking: PresentWalking | None = None
    walking_random: Random = field(default_factory=Random, repr=False)
    leg_random: Random = field(default_factory=Random, repr=False)
    relief_random: Random = field(default_factory=Random, repr=False)
    is_eased_by_sitting: bool = False
    feared_movement: FearedMovement | None = None
    activities: tuple[NamedActivity, ...] = ()
    random: Random = field(repr=False)

    def draw_chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def draw_pain(self, day: int) -> int:
        noisy = self.expected_pain(day) + self.random.uniform(-0.7, 0.7)
        return max(0, min(HIGHEST_PAIN, round(noisy)))

    def expected_pain(self, day: int) -> float:
        """The pain of a day before random variation."""
        since = day - self.onset_day
        match self.persona:
            case Persona.RECOVERING:
                # It halves in about ten days.
                return self.start_pain * 0.93**day
            case Persona.WORSENING:
                return 3 + max(0.0, since * self.pain_rise_per_day)
            case Persona.FLARE:
                is_up = 0 <= since < FLARE_LENGTH_DAYS
                return FLARE_PAIN_LEVEL if is_up else self.start_pain * 0.95**day
            case Persona.OVER_EAGER:
                return 2.0
            case Persona.FLUCTUATING:
                wave = sin(tau * (day + self.onset_day) / WAVE_DAYS)
                return FLUCTUATING_PAIN_LEVEL + WAVE_HEIGHT * wave
            case _:
                return self.start_pain

    def draw_outcome(
        self, pain_before: int, day: int
    ) -> tuple[ItemOutcome, int | None]:
        """The answer after an exercise; only a painful one has a number."""
        if self.draw_chance(SKIP_PROBABILITY):
            return ItemOutcome.SKIPPED, None
        if self.is_getting_worse(day) and self.draw_chance(NERVE_SIGN_PROBABILITY):
            return self.random.choice(NERVE_SIGNS), None
        if self.draw_chance(HIDDEN_PAGE_PROBABILITY):
            return ItemOutcome.UNKNOWN, None
        pain = self.draw_exercise_pain(pain_before)
        is_mentioned = pain > pain_before or (
            pain >= GO_EASY_PAIN_MINIMUM and self.draw_chance(PAIN_MENTION_PROBABILITY)
        )
        return (ItemOutcome.HURT, pain) if is_mentioned else (ItemOutcome.DONE, None)

    def draw_exercise_pain(self, pain_before: int) -> int:
        """A little less than the existing back pain, and now and then much more."""
        is_sore = pain_before >= GO_EASY_PAIN_MINIMUM
        if is_sore and self.draw_chance(STRAIN_PROBABILITY):
            return min(HIGHEST_PAIN, max(STOP_PAIN_MINIMUM, pain_before + 1))
        return max(0, pain_before - self.random.choice([0, 1, 1, 2, 3]))

    def draw_walk_outcome(
        self, pain_before: int, day: int
    ) -> tuple[ItemOutcome, int | None]:
        """A walk is done outside the session, and often never ticked."""
        if self.draw_chance(UNTICKED_WALK_PROBABILITY):
            return ItemOutcome.UNKNOWN, None
        return self.draw_outcome(pain_before, day)

    def draw_walked_minutes(self, target: WalkingTarget) -> int:
        """Minutes of a day; who trains seldom walks seldom. 0: no walk."""
        share = TRAINING_PROBABILITY_BY_PERSONA[self.persona]
        if self.walking_random.random() >= share * (target.days + 2) / DAYS_PER_WEEK:
            return 0
        return round(target.minutes * self.walking_random.uniform(*WALKED_SHARE_RANGE))

    def draw_pain_after(self, pain_before: int) -> int | None:
        if not self.draw_chance(PAIN_AFTER_PROBABILITY):
            return None
        after = pain_before + self.random.choice(PAIN_CHANGES_AFTER)
        return max(0, min(HIGHEST_PAIN, after))

    def draw_effort(self) -> int:
        is_pushing = self.persona is Persona.OVER_EAGER
        return self.random.randint(3, HARD_EFFORT_MINIMUM if is_pushing else 6)

    def draw_next_day_feeling(self, pain_change: int) -> SessionFeeling:
        is_too_much = pain_change >= NEXT_DAY_RISE_POINTS
        if is_too_much or self.draw_chance(TOO_MUCH_PROBABILITY):
            return SessionFeeling.TOO_MUCH
        return self.random.choice([SessionFeeling.GOOD, SessionFeeling.HARD])

    def draw_training(self, day: int) -> bool:
        is_drawn = self.draw_chance(TRAINING_PROBABILITY_BY_PERSONA[self.persona])
        return is_drawn and day not in self.days_away

    def draw_logging(self) -> bool:
        return self.draw_chance(LOGGING_PROBABILITY)

    def draw_new_leg_pain(self) -> bool:
        """Whether an entry of the log says that it hurts below a knee."""
        return self.leg_random.random() < NEW_LEG_PAIN_PROBABILITY

    def draw_relief(self, pain: int) -> bool:
        is_sore = pain >= GO_EASY_PAIN_MINIMUM
        return is_sore and self.relief_random.random() < RELIEF_PROBABILITY

    def draw_feeling(self) -> ReliefFeeling | None:
        """Half of them say what it is like."""
        is_told = self.relief_random.random() < FEELING_PROBABILITY
        return self.relief_random.choice([*ReliefFeeling]) if is_told else None

    def draw_relieved_pain(self, pain: int) -> int:
        after = pain + self.relief_random.choice(PAIN_CHANGES_IN_RELIEF)
        return max(0, min(HIGHEST_PAIN, after))

    def draw_checking(self) -> bool:
        return self.draw_chance(CHECKING_PROBABILITY)

    def draw_flare_report(self, day: int) -> bool:
        is_onset = self.persona is Persona.FLARE and day == self.onset_day
        return is_onset and self.draw_chance(FLARE_REPORT_PROBABILITY)

    def draw_next_day_answer(self) -> bool:
        return self.draw_chance(NEXT_DAY_ANSWER_PROBABILITY)

    def is_getting_worse(self, day: int) -> bool:
        return self.persona is Persona.WORSENING and day >= self.onset_day

    @property
    def is_improving(self) -> bool:
        stay_uneven = (Persona.PLATEAU, Persona.WORSENING, Persona.PERSISTENT)
        return self.persona not in stay_uneven

    @property
    def test_results(self) -> tuple[TestResult, ...]:
        """The results that decide by themselves; the others are their findings."""
        plank = TestResult(test=PLANK_SLUG, side=None, value=self.plank_seconds)
        eased = TestResult(test=min(LEG_PAIN_TESTS), side=None, value=PAIN_CENTRALISED)
        return (plank, eased) if self.has_leg_pain else (plank,)

    def repeat_self_tests(self) -> None:
        """After two weeks of exercise: a third fewer findings, and a longer plank."""
        if self.is_improving:
            self.findings = self.findings[ceil(len(self.findings) / 3) :]
            self.plank_seconds += 12

    def answer_check_in(self, pain: int, pain_last_week: int) -> CheckInAnswers:
        trend = classify_trend(pain - pain_last_week)
        is_bad = pain > GO_EASY_PAIN_MINIMUM
        is_busy = self.persona is Persona.NON_ADHERENT
        return CheckInAnswers(
            pain=trend,
            function=trend,
            # Patients in more pain are less confident and sleep worse.
            confidence=self.random.randint(3, 7) if is_bad else 8,
            sleep=SleepQuality.BADLY
            if is_bad and self.draw_chance(0.3)
            else SleepQuality.WELL,
            barrier=AdherenceBarrier.TIME if is_busy else AdherenceBarrier.NONE,
        )

    def answer_symptom_check(self, day: int, pain: int) -> Answers:
        """The answers of a symptom check that are not plainly "none"."""
        days_in_pain = day + DAYS_IN_PAIN_BEFORE
        comes_back = self.persona is Persona.FLARE
        is_lasting = self.persona in LASTING_PERSONAS
        is_examined = self.is_examined or comes_back or is_lasting
        return Answers(
            {
                "age": 38,
                "place": ("below_knee",) if self.has_leg_pain else ("low_back",),
                "legs": ("walking",) if self.is_eased_by_sitting else (NONE_OF_THESE,),
                "since": "over_3_months"
                if is_lasting
                else duration_answer(days_in_pain),
                "before": "usual" if comes_back else "first",
                "onset": "sudden",
                "cause": "strain",
                "pain_now": pain,
                "course": self.course_answer(day, days_in_pain),
                "examined": "yes" if is_examined else "no",
                "care": self.care or (NONE_OF_THESE,),
            }
        )

    def course_answer(self, day: int, days_in_pain: int) -> str:
        if self.is_getting_worse(day):
            return "worse"
        if self.persona in (Persona.PLATEAU, Persona.NON_ADHERENT):
            return "stuck" if days_in_pain >= DAYS_UNTIL_STUCK else "same"
        comes_and_goes = self.persona is Persona.FLARE or (
            self.persona in LASTING_PERSONAS
        )
        return "comes_and_goes" if comes_and_goes else "better"

    def draw_appointment_days(self) -> int:
        return self.random.randint(*APPOINTMENT_DAY_RANGE)


def classify_trend(pain_change: int) -> WeeklyTrend:
    if abs(pain_change) < IMPORTANT_CHANGE_POINTS:
        return WeeklyTrend.SAME
    return WeeklyTrend.WORSE if pain_change > 0 else WeeklyTrend.BETTER


def duration_answer(days: int) -> str:
    if days < 14:
        return "under_2_weeks"
    if days < DAYS_UNTIL_STUCK:
        return "2_to_6_weeks"
    return "6_to_12_weeks" if days < 91 else "over_3_months"
