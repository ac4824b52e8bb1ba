"""What a simulation of many persons shows, and whether it is as it must be."""

from collections import Counter
from collections.abc import Sequence

from exercises.values.vocabulary import Phase
from program.rules.progression import DAYS_BETWEEN_STEPS, Step
from program.simulation.simulation import Life
from program.simulation.synthetic_patient import DAYS, Persona

RECOVERED_SHARE = 0.95
RECHECK_DAYS = 7
WHERE = (*Phase, None)
WEEKS_SHOWN = (1, 4, 8, 12)


def problems(lives: Sequence[Life]) -> list[str]:
    broken = sum((life.broken for life in lives), Counter[str]())
    found = [f"{name}: broken {count} times" for name, count in broken.items()]
    late = sum(is_asked_too_late(life) for life in lives)
    if late:
        found.append(f"{late} worsening persons were not asked within a week")
    recovering = of(lives, Persona.RECOVERING)
    kept = sum(Phase.KEEP in life.phases for life in recovering)
    if kept < RECOVERED_SHARE * len(recovering):
        found.append(f"only {kept} of {len(recovering)} recovering reached Keep")
    rushed = sum(map(is_rushed, of(lives, Persona.OVER_EAGER)))
    if rushed:
        found.append(f"{rushed} over-eager persons were not held")
    return found


def of(lives: Sequence[Life], persona: Persona) -> list[Life]:
    return [life for life in lives if life.somebody.persona is persona]


def is_asked_too_late(life: Life) -> bool:
    """Whether who gets worse was not asked within a week, nor sent to a clinician.

    The week begins with the first day of more pain than usual, after the onset.
    """
    if life.somebody.persona is not Persona.WORSENING:
        return False
    first = life.somebody.onset + 1
    last = first + RECHECK_DAYS
    is_asked = any(first <= day <= last for day in life.rechecks)
    return not is_asked and None not in life.phases[first : last + 1]


def is_rushed(life: Life) -> bool:
    """Whether any exercise became harder again before its days of waiting."""
    last: dict[str, int] = {}
    for taken in life.taken:
        if taken.step is Step.HARDER:
            if taken.day - last.get(taken.ladder, -DAYS) < DAYS_BETWEEN_STEPS:
                return True
            last[taken.ladder] = taken.day
    return False


def table(lives: Sequence[Life]) -> list[str]:
    weeks = "  ".join(f"{f'week {week}, %':<15}" for week in WEEKS_SHOWN)
    head = f"{'persona':<13} {'n':>5}  {weeks}  harder easier stopped re-checks Keep"
    key = "Phases: Calm/Move/Balance/Keep/waiting for a clinician. Keep: ever reached."
    lines = [key, head]
    return lines + [line(persona, of(lives, persona)) for persona in Persona]


def line(persona: Persona, lives: Sequence[Life]) -> str:
    shares = "  ".join(f"{phase_shares(lives, week):<15}" for week in WEEKS_SHOWN)
    steps = Counter(taken.step for life in lives for taken in life.taken)
    rechecks = sum(len(life.rechecks) for life in lives)
    kept = sum(Phase.KEEP in life.phases for life in lives)
    return (
        f"{persona.value:<13} {len(lives):>5}  {shares}  "
        f"{steps[Step.HARDER]:>6} {steps[Step.EASIER]:>6} {steps[Step.STOP]:>7} "
        f"{rechecks:>9} {100 * kept / max(1, len(lives)):>3.0f}%"
    )


def phase_shares(lives: Sequence[Life], week: int) -> str:
    phases = Counter(life.phases[7 * week - 1] for life in lives)
    return "/".join(
        str(round(100 * phases[where] / max(1, len(lives)))) for where in WHERE
    )


def rule_counts(lives: Sequence[Life]) -> list[str]:
    counts = sum((life.rules for life in lives), Counter[str]())
    return [f"{count:>9}  {rule}" for rule, count in counts.most_common()]
