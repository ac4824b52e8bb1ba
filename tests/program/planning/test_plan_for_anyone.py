"""Properties of anyone's plan, over the shipped catalogue."""

from dataclasses import replace
from itertools import takewhile
from operator import mul

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.reliability import Confidence
from assessment.self_tests.rules.results import TestResult
from assessment.self_tests.rules.wording import format_finding_title
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.triage import triage_answers
from core.values.suitability import Caution, Equipment, Position
from core.values.text import isolate_text
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.catalogue_exercise import PLANK_LADDER
from exercises.values.vocabulary import Level, Phase, Side, Structure
from people.values.session_lengths import SESSION_LENGTHS_MINUTES
from program.explain.case_file import WrittenCase
from program.explain.explanation import explain_case
from program.planning.choice import STRENGTH_PHASES, most_session_exercises
from program.planning.fitting import total_session_seconds
from program.planning.plan_wording import describe_note
from program.planning.week import select_due_items
from program.rules.coaching.movements import (
    FEAR_RULE_SLUG,
    FearCase,
    FearedMovement,
    find_fear_ladder,
)
from program.rules.contraindications import (
    filter_suitable_exercises,
    find_contraindication,
)
from program.rules.indications import SessionStage
from program.rules.needs.treatments import CORE_STRUCTURES, TRAINED_STRUCTURES
from program.rules.phases import PhaseState, determine_phase
from program.rules.plan_case import PlanCase, PlanPreferences, limit_phase_by_pain
from program.rules.selection import SELECTION_RULES
from program.simulation.invariants import is_explanation_required
from progress.sessions.player.timeline import SET_UP_SECONDS, Playback, build_timeline
from progress.values.activities import ActivityKind, NamedActivity
from tests.program.factories import make_finding, plan_of

CATALOGUE = load_fixture_exercises()
BY_SLUG = {entry.slug: entry for entry in CATALOGUE}


def plan_for(person):
    return plan_of(*CATALOGUE, **person)


def slugs(plan):
    return [item.slug for item in plan.items]


TESTS = [test for test in SELF_TESTS if test.demand != "look"]


def findings_of(test, kind, confidence, side):
    return make_finding(
        test.structure,
        kind,
        side=side if test.is_sided else None,
        confidence=confidence,
        test=test.slug,
        value=10,
    )


findings = st.builds(
    findings_of,
    st.sampled_from(TESTS),
    st.sampled_from(FindingKind),
    st.sampled_from(Confidence),
    st.sampled_from(Side),
)
preferences = st.builds(
    PlanPreferences,
    minutes=st.sampled_from(SESSION_LENGTHS_MINUTES),
    days_a_week=st.integers(1, 7),
    equipment=st.frozensets(st.sampled_from(Equipment)),
    excluded_positions=st.frozensets(st.sampled_from(Position), max_size=3),
    excluded=st.frozensets(st.sampled_from(sorted(BY_SLUG)), max_size=20),
)
activities = st.builds(
    NamedActivity, kind=st.sampled_from(ActivityKind), name=st.text(min_size=1)
)
people = st.fixed_dictionaries(
    {
        "phase": st.sampled_from(Phase),
        "findings": st.lists(findings, max_size=5, unique=True),
        "preferences": preferences,
        "cautions": st.frozensets(st.sampled_from(Caution), max_size=4),
        "pain_now": st.integers(0, 10),
        "plank_seconds": st.none() | st.integers(0, 120),
        "week": st.integers(0, 20),
        "feared_movement": st.none() | st.sampled_from(FearedMovement),
        "activities": st.lists(activities, max_size=3, unique=True).map(tuple),
    }
)


@given(people)
def test_nothing_is_given_that_is_barred(person):
    plan = plan_for(person)
    case = limit_phase_by_pain(
        PlanCase(**person | {"findings": tuple(person["findings"])})
    )
    assert [find_contraindication(BY_SLUG[slug], case) for slug in slugs(plan)] == [
        None
    ] * len(plan.items)
    for slug in slugs(plan):
        entry = BY_SLUG[slug]
        assert not entry.cautions & person["cautions"]
        assert slug not in person["preferences"].excluded
        assert entry.equipment <= person["preferences"].equipment
        assert entry.position not in person["preferences"].excluded_positions
        assert entry.places & case.usable_places


@given(people)
def test_pain_gates_strength_and_plank(person):
    plan = plan_for(person)
    if person["pain_now"] >= 6 or person["phase"] is Phase.CALM:
        assert SessionStage.STRENGTHEN not in [item.stage for item in plan.items]
    if person["pain_now"] > 3:
        assert PLANK_LADDER not in [BY_SLUG[slug].ladder for slug in slugs(plan)]


@given(people)
def test_whoever_may_train_gets_strength_whatever_else_they_need(person):
    plan = plan_for(person)
    case = limit_phase_by_pain(
        PlanCase(**person | {"findings": tuple(person["findings"])})
    )
    suitable = filter_suitable_exercises(CATALOGUE, case)
    if case.phase in STRENGTH_PHASES and any(
        entry.is_strength and entry.primary & CORE_STRUCTURES for entry in suitable
    ):
        assert any(item.is_strength for item in plan.items)


def week_of(plan):
    week = [
        [item for item in plan.session_items if day in item.days] for day in range(7)
    ]
    return [items for items in week if items]


@given(people)
def test_each_session_keeps_within_the_minutes_and_items(person):
    plan = plan_for(person)
    for items in week_of(plan):
        assert len(items) <= most_session_exercises(person["preferences"].minutes)
        assert total_session_seconds(items) <= 60 * person["preferences"].minutes
    assert plan.longest_session_seconds == max(
        map(total_session_seconds, week_of(plan)), default=0
    )
    assert len(week_of(plan)) <= person["preferences"].days_a_week
    assert len(plan.items) - len(plan.session_items) <= 2
    assert len(set(slugs(plan))) == len(plan.items)


@given(people, st.integers(0, 6), st.none() | st.integers(0, 9))
def test_what_was_missed_makes_no_session_longer(person, day, days_since_strength):
    plan = plan_for(person)
    due = select_due_items(plan.items, day, days_since_strength)
    session = [item for item in due if not item.is_apart]
    assert len(session) <= most_session_exercises(person["preferences"].minutes)
    assert (
        total_session_seconds(session)
        <= plan.longest_session_seconds
        <= 60 * person["preferences"].minutes
    )
    if days_since_strength in (0, 1):
        assert not any(item.is_strength for item in due)


@given(people)
def test_a_session_takes_as_long_in_the_player_as_it_is_said(person):
    plan = plan_for(person)
    for item in plan.session_items:
        work = Playback(
            dose=item.dose,
            technique=item.technique,
            instructions=(),
            sides=item.sides,
        )
        played = sum(step.seconds for step in build_timeline(work))
        assert item.session_seconds == SET_UP_SECONDS + played


@given(people)
def test_a_finding_is_served_in_the_week_or_the_plan_says_why_not(person):
    plan = plan_for(person)
    noted = {key for note in plan.notes for key in note.finding_keys}
    for finding in filter(is_explanation_required, person["findings"]):
        answering = [item for item in plan.items if finding in item.findings]
        assert all(works(item, finding) and item.days for item in answering)
        assert answering or finding.key in noted


def works(item, finding):
    wanted = TRAINED_STRUCTURES.get(finding.structure, frozenset({finding.structure}))
    return BY_SLUG[item.slug].has_target_in(wanted)


@given(people)
def test_why_names_the_findings_of_this_person_or_the_rule(person):
    plan = plan_for(person)
    reasons = {rule.slug: rule.reason for rule in SELECTION_RULES}
    for item in plan.items:
        assert {*item.findings} <= {*person["findings"]}
        named = (*item.findings, *item.supported)
        assert {*item.supported} <= {*person["findings"]}
        titles = [format_finding_title(finding) for finding in named]
        assert all(title in item.why for title in titles)
        assert titles or item.why.endswith(reasons[item.rule])
        assert titles or item.activities or item.why == reasons[item.rule]
        assert item.why.endswith(".")


@given(people)
def test_every_finding_is_served_or_noted(person):
    plan = plan_for(person)
    served = {finding for item in plan.items for finding in item.findings}
    noted = {finding for note in plan.notes for finding in note.findings}
    assert served | noted == {*person["findings"]}
    assert all(describe_note(note).endswith(".") for note in plan.notes)


def mirrored(finding):
    return replace(finding, side=finding.side.opposite_side if finding.side else None)


@given(people)
def test_a_mirrored_person_gets_the_mirrored_plan(person):
    plan = plan_for(person)
    other = person | {"findings": [mirrored(f) for f in person["findings"]]}
    mirror = plan_for(other)
    assert slugs(mirror) == slugs(plan)
    assert [item.side for item in mirror.items] == [
        item.side.opposite_side if item.side else None for item in plan.items
    ]
    assert [item.dose for item in mirror.items] == [item.dose for item in plan.items]


@given(people, st.randoms())
def test_the_order_of_findings_and_catalogue_changes_nothing(person, random):
    plan = plan_for(person)
    shuffled = random.sample(CATALOGUE, len(CATALOGUE))
    found = random.sample(person["findings"], len(person["findings"]))
    assert plan_of(*shuffled, **(person | {"findings": found})) == plan


def strain(plan):
    """The strength work of a week, each exercise by its own measure."""
    strength = [item for item in plan.items if item.stage is SessionStage.STRENGTHEN]
    levels = [BY_SLUG[item.slug].level for item in strength]
    sets = [
        item.dose.sets * max(1, len(item.sides)) * item.days_a_week for item in strength
    ]
    # What is very easy, as standing still is, can be done for longer.
    loads = [level - Level.VERY_EASY for level in levels]
    return {
        "highest level": max(levels, default=0),
        "seconds by load": sum(map(mul, loads, map(seconds_of_work, strength))),
        "sets by load": sum(map(mul, loads, sets)),
    }


def seconds_of_work(item):
    # Rests take time, but no strength.
    dose = replace(item.dose, rest_seconds=0)
    return dose.seconds_per_side * max(1, len(item.sides)) * item.days_a_week


pairs = st.lists(st.integers(0, 10), min_size=2, max_size=2, unique=True).map(sorted)


@given(people, pairs, st.none() | st.sampled_from(Phase))
def test_more_pain_never_gives_a_harder_plan(person, pains, current):
    less, more = (
        strain(plan_for(person | {"pain_now": pain, "phase": phase_at(pain, current)}))
        for pain in pains
    )
    assert {name: more[name] for name in more if more[name] > less[name]} == {}


def phase_at(pain, current):
    return determine_phase(PhaseState(pain_now=pain, current_phase=current))[0]


@given(people)
def test_a_ladder_to_a_feared_movement_starts_at_its_lowest_safe_step(person):
    case = limit_phase_by_pain(
        PlanCase(**person | {"findings": tuple(person["findings"])})
    )
    ladder = find_fear_ladder(FearCase(person["feared_movement"]))
    steps = [i.slug for i in plan_for(person).items if i.rule == FEAR_RULE_SLUG]
    excluded = person["preferences"].excluded
    below = [*takewhile(lambda slug: slug not in excluded, ladder)]
    safe = [s for s in below if find_contraindication(BY_SLUG[s], case) is None]
    assert len(steps) <= 1
    assert {*steps} <= {*safe}
    # What another rule chose before it, and its variants, stand for the step.
    if steps:
        passed = safe[: safe.index(steps[0])]
        others = {item.slug for item in plan_for(person).items} - {*steps}
        chosen = {BY_SLUG[slug].ladder for slug in others}
        assert all(slug in others or BY_SLUG[slug].ladder in chosen for slug in passed)


@given(people)
def test_only_what_was_named_is_trained_for_and_said_in_its_words(person):
    for item in plan_for(person).items:
        assert {*item.activities} <= {*person["activities"]}
        for activity in item.activities:
            assert isolate_text(activity.name) in item.why
            assert item.is_own


@given(people, st.text(min_size=1))
def test_the_words_of_an_activity_choose_no_exercise(person, words):
    renamed = tuple(replace(each, name=words) for each in person["activities"])
    assert slugs(plan_for(person | {"activities": renamed})) == slugs(plan_for(person))


dangers = st.fixed_dictionaries(
    {"age": st.integers(16, 90), "pain_now": st.integers(0, 10)},
    optional={
        "saddle": st.sampled_from([["numb"], ["not_sure"], ["none"]]),
        "legs": st.sampled_from([["both"], ["slight"], ["none"]]),
        "signs": st.sampled_from([["fever"], ["weight_loss"], ["none"]]),
    },
)


@given(dangers, st.booleans(), st.sampled_from([10, 25]))
def test_who_is_blocked_gets_no_item(answers, has_clinician_checked, minutes):
    case = WrittenCase(
        answers=read_answers(answers),
        results=(TestResult(test="plank", side=None, value=12),),
        preferences=PlanPreferences(minutes=minutes),
        own_cautions=frozenset(),
        has_clinician_checked=has_clinician_checked,
        week=0,
    )
    disposition = triage_answers(case.answers).disposition
    is_open = disposition is Disposition.SELF_CARE or (
        disposition is Disposition.CLINICIAN and has_clinician_checked
    )
    assert bool(explain_case(case, CATALOGUE)["plan"]["items"]) is is_open


@pytest.mark.parametrize("phase", [Phase.BALANCE, Phase.KEEP])
@pytest.mark.parametrize("minutes", SESSION_LENGTHS_MINUTES)
@pytest.mark.parametrize("plank_seconds", [None, 10, 40])
def test_from_balance_on_belly_and_back_are_trained(phase, minutes, plank_seconds):
    plan = plan_of(
        *CATALOGUE,
        phase=phase,
        plank_seconds=plank_seconds,
        preferences=PlanPreferences(minutes=minutes),
    )
    trained = frozenset().union(
        *(
            BY_SLUG[item.slug].primary
            for item in plan.items
            if item.stage is SessionStage.STRENGTHEN
        )
    )
    assert Structure.SPINAL_EXTENSORS in trained
    assert trained & {Structure.ABDOMINALS, Structure.DEEP_CORE, Structure.OBLIQUES}
