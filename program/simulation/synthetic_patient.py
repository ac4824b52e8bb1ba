"""Synthetic persons: how their pain runs, what they do, and what they say."""

from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil
from random import Random

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.cut_offs import kinds_of
from assessment.self_tests.rules.findings import Confidence, Finding
from assessment.symptom_check.questions.answers import Answers
from exercises.values.vocabulary import Side
from people.values.session_lengths import SESSION_MINUTES
from program.rules.contraindications import PlanPreferences
from program.rules.phases import MOVE_PAIN
from program.rules.progression import STOP_PAIN
from program.rules.weekly import Barrier, Sleep, Told, Trend
from progress.analysis.trends import MEANINGFUL_POINTS

DAYS = 84
ONSET_DAYS = (15, 50)
DAYS_IN_PAIN_BEFORE = 10
TEST_EVERY_DAYS = 14
APPOINTMENT_DAYS = (1, 10)
FLARE_DAYS = 4
FLARE_PAIN = 7.0
TESTS = [test for test in SELF_TESTS if kinds_of(test.slug)]
MOST_PAIN = 10
STRAIN_SHARE = 0.05


class Persona(StrEnum):
    RECOVERING = "recovering"
    PLATEAU = "plateau"
    FLARE = "flare"
    WORSENING = "worsening"
    NON_ADHERENT = "non-adherent"
    OVER_EAGER = "over-eager"


# The share of days on which someone trains; on which they only log their pain; and
# of days after a request to check their back on which they do it.
SHOWS_UP = {
    Persona.RECOVERING: 0.8,
    Persona.PLATEAU: 0.7,
    Persona.FLARE: 0.7,
    Persona.WORSENING: 0.8,
    Persona.NON_ADHERENT: 0.12,
    Persona.OVER_EAGER: 1.0,
}
LOGS_ONLY = 0.5
CHECKS = 0.5
PRESSES_FLARE = 0.9


@dataclass(slots=True, kw_only=True)
class Somebody:
    """A synthetic person. `onset` is the day on which a flare or worsening begins."""

    persona: Persona
    number: int
    start_pain: float
    onset: int
    slope: float
    plank_seconds: float
    findings: tuple[Finding, ...]
    preferences: PlanPreferences
    is_examined: bool = False
    random: Random = field(repr=False)

    def happens(self, share: float) -> bool:
        return self.random.random() < share

    def pain(self, day: int) -> int:
        noisy = self.course(day) + self.random.uniform(-0.7, 0.7)
        return max(0, min(MOST_PAIN, round(noisy)))

    def course(self, day: int) -> float:
        """The pain of a day before chance plays its part."""
        since = day - self.onset
        match self.persona:
            case Persona.RECOVERING:
                # It halves in about ten days.
                return self.start_pain * 0.93**day
            case Persona.WORSENING:
                return 3 + max(0.0, since * self.slope)
            case Persona.FLARE:
                is_up = 0 <= since < FLARE_DAYS
                return FLARE_PAIN if is_up else self.start_pain * 0.95**day
            case Persona.OVER_EAGER:
                return 2.0
            case _:
                return self.start_pain

    def pain_during(self, before: int) -> int:
        """A little less than the back hurts anyway, and now and then much more."""
        if before >= MOVE_PAIN and self.happens(STRAIN_SHARE):
            return min(MOST_PAIN, max(STOP_PAIN, before + 1))
        return max(0, before - self.random.choice([1, 1, 2, 3]))

    @property
    def comes(self) -> bool:
        return self.happens(SHOWS_UP[self.persona])

    @property
    def logs(self) -> bool:
        return self.happens(LOGS_ONLY)

    @property
    def checks(self) -> bool:
        return self.happens(CHECKS)

    def says_flare(self, day: int) -> bool:
        is_onset = self.persona is Persona.FLARE and day == self.onset
        return is_onset and self.happens(PRESSES_FLARE)

    @property
    def improves(self) -> bool:
        return self.persona not in (Persona.PLATEAU, Persona.WORSENING)

    def test_again(self) -> None:
        """Two weeks of exercise: a third of the findings less, and a longer plank."""
        if self.improves:
            self.findings = self.findings[ceil(len(self.findings) / 3) :]
            self.plank_seconds += 12

    def told(self, pain: int, last_week: int) -> Told:
        trend = trend_of(pain - last_week)
        is_bad = pain > MOVE_PAIN
        is_busy = self.persona is Persona.NON_ADHERENT
        return Told(
            pain=trend,
            function=trend,
            # Who is in more pain is less sure and sleeps worse.
            confidence=self.random.randint(3, 7) if is_bad else 8,
            sleep=Sleep.POOR if is_bad and self.happens(0.3) else Sleep.GOOD,
            barrier=Barrier.TIME if is_busy else Barrier.NONE,
        )

    def answers(self, day: int) -> Answers:
        """What they say in a symptom check, where it is not plainly "none"."""
        since = since_words(day + DAYS_IN_PAIN_BEFORE)
        return Answers({"age": 38, "since": since, "course": self.course_words(day)})

    def course_words(self, day: int) -> str:
        if self.persona is Persona.WORSENING and day >= self.onset:
            return "worse"
        if self.persona in (Persona.PLATEAU, Persona.NON_ADHERENT):
            return "same_examined" if self.is_examined else "same"
        return "comes_and_goes" if self.persona is Persona.FLARE else "better"

    def days_to_appointment(self) -> int:
        return self.random.randint(*APPOINTMENT_DAYS)


def trend_of(rise: int) -> Trend:
    if abs(rise) < MEANINGFUL_POINTS:
        return Trend.SAME
    return Trend.WORSE if rise > 0 else Trend.BETTER


def since_words(days: int) -> str:
    if days < 14:
        return "under_2_weeks"
    if days < 42:
        return "2_to_6_weeks"
    return "6_to_12_weeks" if days < 91 else "over_3_months"


def somebody(persona: Persona, number: int, seed: int) -> Somebody:
    # Chance of their own: one person more changes no other.
    random = Random(f"{seed}-{persona}-{number}")  # noqa: S311 - no secret
    return Somebody(
        persona=persona,
        number=number,
        start_pain=random.uniform(3, 8),
        onset=random.randint(*ONSET_DAYS),
        slope=random.uniform(0.6, 1),
        plank_seconds=random.uniform(5, 40),
        findings=tuple(finding(random) for _ in range(random.randint(1, 6))),
        preferences=PlanPreferences(
            minutes=random.choice(SESSION_MINUTES),
            days_a_week=random.randint(3, 7),
        ),
        random=random,
    )


def finding(random: Random) -> Finding:
    test = random.choice(TESTS)
    return Finding(
        structure=test.structure,
        side=random.choice(list(Side)) if test.is_sided else None,
        kind=random.choice(sorted(kinds_of(test.slug))),
        value=10,
        unit=test.unit.value,
        cut_off=None,
        source="synthetic",
        confidence=random.choice(list(Confidence)),
        test=test.slug,
    )
