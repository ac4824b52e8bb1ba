"""The results of a simulation of many patients, and whether they are acceptable."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from core.values.days import DAYS_PER_WEEK
from exercises.values.vocabulary import Phase
from program.history.events import AdaptationKind
from program.rules.tolerance import DAYS_BETWEEN_STEPS
from program.simulation.invariants import Invariant, get_ladder_or_slug
from program.simulation.measures import simulations_of_persona, take_measures
from program.simulation.simulation import PatientSimulation
from program.simulation.synthetic_patient import Persona

LEAST_RECOVERED_SHARE = 0.95
RECHECK_WITHIN_DAYS = DAYS_PER_WEEK
PHASE_COLUMNS = (*Phase, None)
SUMMARY_WEEKS = (1, 4, 8, 12)


def find_simulation_problems(simulations: Sequence[PatientSimulation]) -> list[str]:
    broken = sum((each.broken_counts for each in simulations), Counter[Invariant]())
    problems = [f"{name}: broken {count} times" for name, count in broken.items()]
    late = sum(is_recheck_too_late(each) for each in simulations)
    if late:
        problems.append(f"{late} worsening persons were not asked within a week")
    recovering = simulations_of_persona(simulations, Persona.RECOVERING)
    reached_keep = sum(Phase.KEEP in each.daily_phases for each in recovering)
    if reached_keep < LEAST_RECOVERED_SHARE * len(recovering):
        problems.append(
            f"only {reached_keep} of {len(recovering)} recovering reached Keep"
        )
    rushed = sum(
        map(
            has_rushed_progression,
            simulations_of_persona(simulations, Persona.OVER_EAGER),
        )
    )
    if rushed:
        problems.append(f"{rushed} over-eager persons were not held")
    measures = take_measures(simulations) if simulations else []
    return problems + [measure.problem for measure in measures if measure.problem]


def is_recheck_too_late(simulation: PatientSimulation) -> bool:
    """Whether a worsening patient was not asked or referred within a week.

    The week begins with the first day of unusual pain after the onset, and is one of
    days on which they are there: who is away tells nothing.
    """
    patient = simulation.patient
    if patient.persona is not Persona.WORSENING:
        return False
    days = range(patient.onset_day + 1, len(simulation.daily_phases))
    present = [day for day in days if day not in patient.days_away]
    week = present[: RECHECK_WITHIN_DAYS + 1]
    is_asked = any(day in simulation.recheck_days for day in week)
    return not is_asked and all(simulation.daily_phases[day] for day in week)


def has_rushed_progression(simulation: PatientSimulation) -> bool:
    """Whether any exercise became harder again before its waiting time was over.

    A form that is new counts from the step of its ladder that led to it; two that are
    done side by side count each for itself.
    """
    last: dict[str, date] = {}
    led_on: dict[str, date] = {}
    for past in reversed(simulation.state.adaptations):
        if past.kind is AdaptationKind.HARDER:
            ladder, on = get_ladder_or_slug(past), past.made_at.date()
            led = led_on.get(ladder, on)
            before = last.get(past.slug, None if led == on else led)
            if before and (on - before).days < DAYS_BETWEEN_STEPS:
                return True
            last[past.slug] = on
            if not past.dose_steps:
                led_on[ladder] = on
    return False


def format_summary_table(simulations: Sequence[PatientSimulation]) -> list[str]:
    weeks = "  ".join(f"{f'week {week}, %':<15}" for week in SUMMARY_WEEKS)
    head = f"{'persona':<13} {'n':>5}  {weeks}  harder easier stopped re-checks Keep"
    key = "Phases: Calm/Move/Balance/Keep/waiting for a clinician. Keep: ever reached."
    lines = [key, head]
    return lines + [
        format_persona_row(persona, simulations_of_persona(simulations, persona))
        for persona in Persona
    ]


def format_persona_row(
    persona: Persona, simulations: Sequence[PatientSimulation]
) -> str:
    shares = "  ".join(
        f"{format_phase_shares(simulations, week):<15}" for week in SUMMARY_WEEKS
    )
    steps = Counter(
        past.kind for each in simulations for past in each.state.adaptations
    )
    rechecks = sum(len(each.recheck_days) for each in simulations)
    reached_keep = sum(Phase.KEEP in each.daily_phases for each in simulations)
    return (
        f"{persona.value:<13} {len(simulations):>5}  {shares}  "
        f"{steps[AdaptationKind.HARDER]:>6} "
        f"{steps[AdaptationKind.EASIER]:>6} {steps[AdaptationKind.STOP]:>7} "
        f"{rechecks:>9} {100 * reached_keep / max(1, len(simulations)):>3.0f}%"
    )


def format_phase_shares(simulations: Sequence[PatientSimulation], week: int) -> str:
    phases = Counter(
        each.daily_phases[DAYS_PER_WEEK * week - 1] for each in simulations
    )
    return "/".join(
        str(round(100 * phases[where] / max(1, len(simulations))))
        for where in PHASE_COLUMNS
    )


def format_invariant_counts(simulations: Sequence[PatientSimulation]) -> list[str]:
    broken = sum((each.broken_counts for each in simulations), Counter[Invariant]())
    return [f"{broken[invariant]:>9}  {invariant}" for invariant in Invariant]


def format_rule_counts(simulations: Sequence[PatientSimulation]) -> list[str]:
    counts = sum((each.rule_counts for each in simulations), Counter[str]())
    return [f"{count:>9}  {rule}" for rule, count in counts.most_common()]
