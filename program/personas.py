"""Synthetic persons: how their pain runs, how often they come, what they have."""

from dataclasses import dataclass, field
from enum import StrEnum
from random import Random

from assessment.cutoffs import kinds_of
from assessment.findings import Confidence, Finding
from assessment.selftests import SELF_TESTS
from exercises.vocabulary import Side
from program.suitability import PlanPreferences

DAYS = 84
ONSET_DAYS = (15, 50)
TEST_EVERY_DAYS = 14
TESTS = [test for test in SELF_TESTS if kinds_of(test.slug)]
MOST_PAIN = 10


class Persona(StrEnum):
    RECOVERING = "recovering"
    PLATEAU = "plateau"
    FLARE = "flare"
    WORSENING = "worsening"
    NON_ADHERENT = "non-adherent"
    OVER_EAGER = "over-eager"


SHOWS_UP = {
    Persona.RECOVERING: 0.8,
    Persona.PLATEAU: 0.7,
    Persona.FLARE: 0.7,
    Persona.WORSENING: 0.8,
    Persona.NON_ADHERENT: 0.12,
    Persona.OVER_EAGER: 1.0,
}


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
    random: Random = field(repr=False)

    def pain(self, day: int) -> int:
        noisy = self.course(day) + self.random.uniform(-0.7, 0.7)
        return max(0, min(MOST_PAIN, round(noisy)))

    def course(self, day: int) -> float:
        """The pain of a day before chance plays its part."""
        since = day - self.onset
        match self.persona:
            case Persona.RECOVERING:
                return self.start_pain * 0.93**day
            case Persona.WORSENING:
                return 3 + max(0.0, since * self.slope)
            case Persona.FLARE:
                is_flare = 0 <= since < 4
                return 7.0 if is_flare else self.start_pain * 0.95**day
            case Persona.OVER_EAGER:
                return 2.0
            case _:
                return self.start_pain

    @property
    def comes(self) -> bool:
        return self.random.random() < SHOWS_UP[self.persona]

    @property
    def improves(self) -> bool:
        return self.persona not in (Persona.PLATEAU, Persona.WORSENING)

    def test_again(self) -> None:
        """Two weeks of exercise: one finding less, and a longer plank."""
        if self.improves:
            self.findings = self.findings[1:]
            self.plank_seconds += 12


def somebody(persona: Persona, number: int, seed: int) -> Somebody:
    random = Random(f"{seed}-{persona}-{number}")  # noqa: S311 - no secret
    return Somebody(
        persona=persona,
        number=number,
        start_pain=random.uniform(3, 8),
        onset=random.randint(*ONSET_DAYS),
        slope=random.uniform(0.6, 1),
        plank_seconds=random.uniform(5, 40),
        findings=tuple(finding(random) for _ in range(random.randint(1, 4))),
        preferences=PlanPreferences(
            minutes=random.choice([10, 15, 25]),
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
