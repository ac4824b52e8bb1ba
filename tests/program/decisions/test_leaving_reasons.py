"""Each sentence about an exercise that left, and that it is true of anyone's facts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.values.vocabulary import Phase, Structure, Technique
from program.decisions.leaving_reasons import (
    LEAVING_REASONS,
    Departure,
    explain_departures,
    find_leaving_reason,
)
from program.decisions.program_changes import prescribe_program
from program.planning.plan import build_plan
from program.rules.coaching.movements import FearedMovement
from program.rules.contraindications import CONTRAINDICATIONS, Candidate
from program.rules.plan_case import PlanCase, PlanPreferences, limit_phase_by_pain
from program.rules.selection import SELECTION_RULES
from tests.exercises.factories import make_entry
from tests.program.factories import (
    make_case,
    make_finding,
    make_prescribed_item,
    make_prescribed_program,
    name_activity,
    plan_of,
)
from tests.program.persons import CATALOGUE
from tests.program.planning.test_plan_for_anyone import people

TIGHT = make_finding()
SON = name_activity()
STRETCH = make_entry("stretch")
OTHER = make_entry("other")
RULES = {rule.slug: rule for rule in SELECTION_RULES}


def leave(exercise=STRETCH, entries=(), case=None, **item):
    case = case or make_case(findings=[TIGHT])
    gone = make_prescribed_item("stretch", **item)
    return Departure(
        item=gone,
        exercise=exercise,
        case=case,
        plan=build_plan(case, list(entries)),
        before=make_prescribed_program(gone),
    )


def swap_to_other(**item):
    wishes = PlanPreferences(swaps={"stretch": "other"})
    case = make_case(findings=[TIGHT], preferences=wishes)
    return leave(entries=[OTHER], case=case, **item)


def leave_mobility(rule, **fields):
    entry = make_entry("stretch", technique=Technique.MOBILITY)
    return leave(entry, case=make_case(**fields), rule=rule)


ROWS = [
    ("swapped", swap_to_other(), "Other takes its place."),
    (
        "swapped",
        swap_to_other(harder="other"),
        "Other, the next step, takes its place.",
    ),
    (
        "swapped",
        swap_to_other(easier="other"),
        "Other, an easier form, takes its place.",
    ),
    ("retired", leave(exercise=None), "It is no longer in the catalogue."),
    (
        "contraindicated",
        leave(
            case=make_case(preferences=PlanPreferences(excluded=frozenset({"stretch"})))
        ),
        "It is on your list of exercises you do not want.",
    ),
    (
        "answered",
        leave(case=make_case(), finding_keys=(TIGHT.key,)),
        "Your last tests no longer show what it was for.",
    ),
    (
        "answered",
        leave(case=make_case(), finding_keys=(SON.key,)),
        "What it trained for is no longer on your list.",
    ),
    (
        "answered",
        leave(case=make_case(), finding_keys=(SON.key, TIGHT.key)),
        "Neither your last tests nor your list has what it was for any more.",
    ),
    (
        "walking-goal",
        leave(case=make_case(has_walking_goal=True), rule="walk"),
        "Your walking goal takes its place.",
    ),
    (
        "sore",
        leave_mobility("front", pain_now=4),
        "It waits while your pain is up.",
    ),
    (
        "phase",
        leave_mobility("front", phase=Phase.MOVE),
        "It has no place in the move phase.",
    ),
    (
        "other-fear",
        leave_mobility("feared-movement", feared_movement=FearedMovement.LIFTING),
        "It led to another movement than the one you fear now.",
    ),
    ("slept", leave_mobility("sleep"), "It was for a week of bad sleep."),
    (
        "direction",
        leave_mobility("direction"),
        "Your last tests no longer show that bending back eases your leg pain.",
    ),
    (
        "normal-length",
        leave(
            case=make_case(normal_structures=frozenset({Structure.HIP_FLEXOR})),
            rule="main-muscle",
        ),
        "Your test found the muscle of normal length.",
    ),
    (
        "other-set",
        leave_mobility("seated-tilt"),
        "The set that it belonged to is not yours any more.",
    ),
    (
        "not-called-for",
        leave(case=make_case()),
        "What called for it no longer applies.",
    ),
    (
        "same-answer",
        leave(entries=[OTHER], finding_keys=(TIGHT.key,)),
        "Other answers the same.",
    ),
    ("turn", leave(entries=[OTHER]), "Other does the same job now."),
    ("later", leave(), "Other exercises come before it now."),
]


@pytest.mark.parametrize(("slug", "departure", "sentence"), ROWS)
def test_each_fact_has_its_sentence(slug, departure, sentence):
    reason = find_leaving_reason(departure)
    assert (reason.slug, reason.explain(departure)) == (slug, sentence)


def test_every_row_of_the_table_is_shown_here():
    assert [each.slug for each in LEAVING_REASONS] == [*dict(r[:2] for r in ROWS)]


def test_what_varies_by_week_takes_turns():
    relief = {"technique": Technique.RELIEF, "aims": frozenset()}
    entries = [make_entry(slug, **relief) for slug in ("other", "third")]
    case = make_case(Phase.MOVE)
    departure = leave(make_entry("stretch", **relief), entries, case, rule="ease")
    sentence = find_leaving_reason(departure).explain(departure)
    assert sentence == "It takes turns with others, and now it is Other."


def test_what_stays_needs_no_reason():
    plan = plan_of(STRETCH, findings=[TIGHT])
    before = prescribe_program(plan, 2)
    case = make_case(findings=[TIGHT])
    assert explain_departures(before, plan, case, [STRETCH]) == {}


def plan_any(person):
    case = PlanCase(**person | {"findings": tuple(person["findings"])})
    return case, build_plan(case, CATALOGUE)


def is_barred_as_said(sentence, exercise, case):
    reason = sentence.removeprefix("It ").removesuffix(".")
    limited = limit_phase_by_pain(case)
    return any(
        rule.applies(Candidate(exercise, limited))
        for rule in CONTRAINDICATIONS
        if rule.reason == reason
    )


def is_indicated(item, case):
    rule = RULES[item.rule]
    limited = limit_phase_by_pain(case)
    is_called_for = bool(rule.find_indications(rule, limited))
    return is_called_for and rule.places_in_phase(limited.phase) > 0


def present_keys(case):
    answered = (*case.findings, *case.activities)
    return {each.key for each in answered}


def is_sentence_of_departure_true(sentence, item, case, plan):
    """Read the sentence back, without the table that made it."""
    exercise = next(entry for entry in CATALOGUE if entry.slug == item.slug)
    others = {other.name: other for other in plan.items}
    limited = limit_phase_by_pain(case)
    match sentence:
        case "What it trained for is no longer on your list.":
            is_true = not {*item.finding_keys} & present_keys(case)
        case "Your last tests no longer show what it was for.":
            is_true = not {*item.finding_keys} & present_keys(case)
        case "Neither your last tests nor your list has what it was for any more.":
            is_true = not {*item.finding_keys} & present_keys(case)
        case "It waits while your pain is up.":
            is_true = case.pain_now > 3 and limited.phase is not case.phase
        case "It led to another movement than the one you fear now.":
            is_true = item.rule == "feared-movement"
        case "Other exercises come before it now.":
            is_true = is_indicated(item, case)
        case _ if sentence.endswith("has no place in the " + limited.phase + " phase."):
            is_true = not RULES[item.rule].places_in_phase(limited.phase)
        case _ if sentence.startswith(("What called for it", "The set that it")):
            is_true = not RULES[item.rule].find_indications(RULES[item.rule], limited)
        case _ if sentence.endswith(" answers the same."):
            other = others[sentence.removesuffix(" answers the same.")]
            is_true = {*item.finding_keys} <= {*other.finding_keys}
        case _ if sentence.endswith(" does the same job now."):
            other = others[sentence.removesuffix(" does the same job now.")]
            is_true = other.rule == item.rule and is_indicated(item, case)
        case _ if "takes turns with others" in sentence:
            name = sentence.split("now it is ")[1].removesuffix(".")
            is_true = others[name].rule == item.rule and RULES[item.rule].varies_by_week
        case _:
            is_true = is_barred_as_said(sentence, exercise, case)
    return is_true


def check_departures(one, other):
    (_, before), (case, plan) = plan_any(one), plan_any(other)
    had = prescribe_program(before, 2)
    reasons = explain_departures(had, plan, case, CATALOGUE)
    gone = {item.slug: item for item in had.items}.keys() - {
        item.slug for item in plan.items
    }
    assert reasons.keys() == gone
    for item in had.items:
        if item.slug in gone:
            sentence = reasons[item.slug]
            assert is_sentence_of_departure_true(sentence, item, case, plan), sentence


@given(people, people)
def test_every_sentence_about_anyones_departures_is_true(one, other):
    check_departures(one, other)


@given(people, st.integers(0, 10))
def test_the_same_person_with_other_pain_hears_the_truth_too(person, pain):
    check_departures(person, person | {"pain_now": pain})
