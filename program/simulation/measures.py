"""What the plans of many simulated weeks have in common: figures, and whether they do.

Each figure is counted on the items that a person had in their programme on each day.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from statistics import median

from core.values.days import DAYS_PER_WEEK
from core.values.suitability import Caution
from exercises.values.vocabulary import Phase, Technique
from program.history.events import AdaptationKind, PastAdaptation
from program.rules.contraindications import find_contraindication
from program.rules.course.pauses import PAUSE_DAYS
from program.rules.thresholds import GO_EASY_PAIN_MINIMUM
from program.simulation.simulated_walking import has_goal_grown
from program.simulation.simulation import SIMULATION_START, PatientSimulation
from program.simulation.synthetic_patient import Persona

STRENGTH_WITHIN_DAYS = 4 * DAYS_PER_WEEK
LEAST_STAY_DAYS = 4 * DAYS_PER_WEEK
# The median of fewer says nothing.
LEAST_STAYS = 50
RETURN_WITHIN_DAYS = 4 * DAYS_PER_WEEK
LEAST_REACHED_SHARE = 0.9
LEAST_GROWN_GOAL_SHARE = 0.9
# Few persons cannot need everything.
LEAST_PERSONS_TO_NEED_ALL = 200
# Fewer persons with a caution say nothing about who reaches Keep with it.
LEAST_PERSONS_OF_A_CAUTION = 5
IMPROVING_PERSONAS = (Persona.RECOVERING, Persona.FLARE, Persona.OVER_EAGER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A figure of a simulation; `problem` says what is wrong with it, if anything."""

    name: str
    figure: str
    problem: str = ""


def take_measures(simulations: Sequence[PatientSimulation]) -> list[Measure]:
    are_enough = len(simulations) >= LEAST_PERSONS_TO_NEED_ALL
    return [
        measure_strength_in_balance(simulations),
        measure_strength_stay(simulations),
        measure_walking_goals(simulations),
        measure_lost_exercises(simulations),
        measure_returns(simulations),
        *measure_keep_under_cautions(simulations),
        *[measure_techniques(simulations)] * are_enough,
        *[measure_reached_catalogue(simulations)] * are_enough,
    ]


def measure_strength_in_balance(simulations: Sequence[PatientSimulation]) -> Measure:
    entered = [
        each
        for each in simulations
        if has_had_time_in_balance(each) and may_have_strength(each)
    ]
    late = sum(not has_strength_in_time(each) for each in entered)
    return Measure(
        name="strength within 4 weeks of entering Balance",
        figure=f"{len(entered) - late} of {len(entered)}",
        problem=f"{late} persons had no strength within 4 weeks" if late else "",
    )


def has_had_time_in_balance(simulation: PatientSimulation) -> bool:
    phases = simulation.daily_phases
    first = phases.index(Phase.BALANCE) if Phase.BALANCE in phases else len(phases)
    return first + STRENGTH_WITHIN_DAYS <= len(phases)


def may_have_strength(simulation: PatientSimulation) -> bool:
    """Whether any strength suits the person on a day without pain."""
    case = replace(simulation.state.plan_case(Phase.BALANCE), pain_now=0)
    return any(
        entry.is_strength and find_contraindication(entry, case) is None
        for entry in simulation.catalogue.values()
    )


def has_strength_in_time(simulation: PatientSimulation) -> bool:
    first = simulation.daily_phases.index(Phase.BALANCE)
    window = simulation.daily_items[first : first + STRENGTH_WITHIN_DAYS]
    return any(item.is_strength for items in window for item in items)


def measure_strength_stay(simulations: Iterable[PatientSimulation]) -> Measure:
    """Of those who get better: pain takes exercises away from the others."""
    stays = [
        days
        for each in simulations
        if each.patient.persona in IMPROVING_PERSONAS
        for days in list_strength_stays(list_daily_ladders(each))
    ]
    days = median(stays) if stays else 0
    is_short = len(stays) >= LEAST_STAYS and days < LEAST_STAY_DAYS
    return Measure(
        name="days that strength or its ladder stays with who improves, median",
        figure=f"{days:g} of {len(stays)} stays",
        problem=f"strength stays only {days:g} days" if is_short else "",
    )


def list_daily_ladders(simulation: PatientSimulation) -> list[set[str]]:
    """The strength of each day in Balance or Keep that is not sore.

    What a sore day interrupts goes on after it. The steps of a ladder count as one.
    """
    days = zip(
        simulation.daily_phases,
        simulation.felt_pain,
        simulation.daily_items,
        strict=True,
    )
    return [
        {
            simulation.catalogue[item.slug].ladder or item.slug
            for item in items
            if item.is_strength
        }
        for phase, pain, items in days
        if phase in (Phase.BALANCE, Phase.KEEP) and pain < GO_EASY_PAIN_MINIMUM
    ]


def list_strength_stays(daily_ladders: Sequence[Collection[str]]) -> list[int]:
    """The lengths of unbroken runs of days, in days.

    A run that the end of the simulation cuts off counts only if it is long enough.
    """
    stays = []
    for ladder in sorted(set().union(*daily_ladders)):
        present = (ladder in ladders for ladders in daily_ladders)
        runs = [(there, len([*days])) for there, days in groupby(present)]
        stays += [days for there, days in runs[:-1] if there]
        is_there, days = runs[-1]
        stays += [days] * (is_there and days >= LEAST_STAY_DAYS)
    return stays


def measure_walking_goals(simulations: Sequence[PatientSimulation]) -> Measure:
    recovering = simulations_of_persona(simulations, Persona.RECOVERING)
    goals = [each.state.walking.goals for each in recovering]
    started = [past for past in goals if past]
    grown = sum(map(has_goal_grown, started))
    figure = f"{grown} of {len(started)}"
    is_enough = grown >= LEAST_GROWN_GOAL_SHARE * len(started)
    return Measure(
        name="walking goals of the recovering that grew",
        figure=figure,
        problem=""
        if is_enough
        else f"only {figure} walking goals of the recovering grew",
    )


def measure_lost_exercises(simulations: Iterable[PatientSimulation]) -> Measure:
    """No synthetic patient leaves anything out, so that only rules could have."""
    lost = sum(
        len(each.state.preferences.excluded - each.patient.preferences.excluded)
        for each in simulations
    )
    return Measure(
        name="exercises that rules left out for good",
        figure=str(lost),
        problem=f"{lost} exercises are left out without an end" if lost else "",
    )


def measure_returns(simulations: Iterable[PatientSimulation]) -> Measure:
    """Of the pauses that were over long enough before the end."""
    over = [
        (each, past)
        for each in simulations
        for past in each.state.adaptations
        if past.kind is AdaptationKind.STOP
        and find_day(past) + PAUSE_DAYS + RETURN_WITHIN_DAYS <= len(each.daily_items)
    ]
    back = sum(has_come_back(each, past) for each, past in over)
    return Measure(
        name="pauses after which the exercise or its ladder came back in 4 weeks",
        figure=f"{back} of {len(over)}",
    )


def find_day(adaptation: PastAdaptation) -> int:
    return (adaptation.made_at - SIMULATION_START).days


def has_come_back(simulation: PatientSimulation, pause: PastAdaptation) -> bool:
    first = find_day(pause) + PAUSE_DAYS
    window = simulation.daily_items[first : first + RETURN_WITHIN_DAYS]
    name = pause.ladder or pause.slug
    return any(
        name in (item.slug, simulation.catalogue[item.slug].ladder)
        for items in window
        for item in items
    )


def simulations_of_persona(
    simulations: Iterable[PatientSimulation], persona: Persona
) -> list[PatientSimulation]:
    return [each for each in simulations if each.patient.persona is persona]


def measure_keep_under_cautions(
    simulations: Sequence[PatientSimulation],
) -> list[Measure]:
    improving = [
        each for each in simulations if each.patient.persona in IMPROVING_PERSONAS
    ]
    return [
        measure_keep_under_caution(caution, having)
        for caution in Caution
        if (having := [each for each in improving if caution in each.state.cautions])
    ]


def measure_keep_under_caution(
    caution: Caution, simulations: Sequence[PatientSimulation]
) -> Measure:
    kept = sum(Phase.KEEP in each.daily_phases for each in simulations)
    is_enough = len(simulations) >= LEAST_PERSONS_OF_A_CAUTION
    return Measure(
        name=f"improving persons in Keep with {caution.value.replace('_', ' ')}",
        figure=f"{kept} of {len(simulations)}",
        problem=f"nobody with {caution.value} reached Keep"
        if is_enough and not kept
        else "",
    )


def measure_techniques(simulations: Iterable[PatientSimulation]) -> Measure:
    used = {
        each.catalogue[slug].technique
        for each in simulations
        for slug in collect_reached_slugs(each)
    }
    unused = [technique.value for technique in Technique if technique not in used]
    return Measure(
        name="techniques used",
        figure=f"{len(used)} of {len(Technique)}",
        problem=f"never used: {', '.join(unused)}" if unused else "",
    )


def measure_reached_catalogue(simulations: Sequence[PatientSimulation]) -> Measure:
    reached = set().union(*map(collect_reached_slugs, simulations))
    catalogue = set().union(*(each.catalogue for each in simulations))
    share = len(reached & catalogue) / max(1, len(catalogue))
    missing = ", ".join(sorted(catalogue - reached))
    return Measure(
        name="exercises of the catalogue in any plan or relief",
        figure=f"{len(reached & catalogue)} of {len(catalogue)}",
        problem=f"too few exercises are reached; never: {missing}"
        if share < LEAST_REACHED_SHARE
        else "",
    )


def collect_reached_slugs(simulation: PatientSimulation) -> set[str]:
    planned = {item.slug for items in simulation.daily_items for item in items}
    return planned | simulation.relief_slugs


def format_measures(measures: Sequence[Measure]) -> list[str]:
    return [f"{measure.figure:>22}  {measure.name}" for measure in measures]
