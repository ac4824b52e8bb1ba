from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.symptom_check.questions.answers import Answers
from core.values.days import DAY
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Phase
from program.decisions.exercise_steps import apply_step_decision
from program.decisions.flare import (
    begin_flare,
    decide_flare,
    decide_flare_return,
    decide_step_down,
)
from program.decisions.next_program import next_program
from program.history.events import AdaptationKind, PastAdaptation, ReportedPain
from program.rules.flare.answers import (
    FlareAnswers,
    FlareCause,
    FlareEnding,
    FlareOnset,
)
from program.rules.phases import FLARE_REASON
from program.rules.plan_case import PlanPreferences
from tests.assessment.factories import NOON
from tests.program.factories import (
    make_adaptation,
    make_flare_answers,
    make_past_flare,
    make_prescribed_item,
    make_prescribed_program,
    make_state,
)

YOUNG = Answers({"age": 30})
ENTRIES = load_fixture_exercises()
CATALOGUE = {entry.slug: entry for entry in ENTRIES}
LADDERS = {(entry.ladder, entry.rung): entry.slug for entry in ENTRIES if entry.ladder}
FLARE = AdaptationKind.FLARE
RECHECK = AdaptationKind.RECHECK


def kinds_of(outcome):
    return [adaptation.kind for adaptation in outcome.adaptations]


def test_a_flare_begins_once_and_is_news_each_time():
    state = make_state()
    outcome = decide_flare(make_flare_answers(), state, YOUNG)
    assert outcome.news == (FLARE_REASON.text,)
    assert outcome.preferences == state.preferences
    assert kinds_of(outcome) == [FLARE]
    flaring = replace(state, flare=make_past_flare(days_ago=0))
    again = decide_flare(make_flare_answers(), flaring, YOUNG)
    assert again == replace(outcome, adaptations=())


@pytest.mark.parametrize(
    ("told", "age", "rule"),
    [
        ({"has_danger_sign": True}, 30, "danger-sign-told"),
        ({"has_new_leg_pain": True}, 30, "leg-pain-told"),
        ({"cause": FlareCause.ACCIDENT}, 30, "fall-told"),
        ({"cause": FlareCause.FALL}, 60, "fall-told"),
    ],
)
@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"flare": make_past_flare()},
        {"adaptations": (make_adaptation(RECHECK, days_ago=0),)},
    ],
    ids=["calm", "in a flare", "with a check asked for"],
)
def test_a_sign_closes_the_program(told, age, rule, fields):
    state = make_state(**fields)
    outcome = decide_flare(make_flare_answers(**told), state, Answers({"age": age}))
    closing = outcome.adaptations[-1]
    assert (closing.kind, closing.reason.slug) == (RECHECK, rule)
    assert replace(state, adaptations=(closing.to_past(NOON),)).is_closed


told_answers = st.builds(
    FlareAnswers,
    cause=st.sampled_from(FlareCause),
    onset=st.sampled_from(FlareOnset),
    has_danger_sign=st.booleans(),
    has_new_leg_pain=st.booleans(),
)


@given(told_answers, st.integers(18, 90), st.booleans())
def test_danger_always_closes_and_nothing_else_does(told, age, is_flare):
    state = make_state(flare=make_past_flare() if is_flare else None)
    outcome = decide_flare(told, state, Answers({"age": age}))
    past = tuple(new.to_past(NOON) for new in outcome.adaptations)
    is_sign = (
        told.has_danger_sign
        or told.has_new_leg_pain
        or told.cause is FlareCause.ACCIDENT
        or (told.cause is FlareCause.FALL and age > 50)
    )
    assert make_state(adaptations=past).is_closed is is_sign


def test_a_small_fall_of_somebody_young_begins_a_flare():
    outcome = decide_flare(
        make_flare_answers(cause=FlareCause.FALL), make_state(), YOUNG
    )
    assert kinds_of(outcome) == [FLARE]


def test_a_second_flare_within_a_week_asks_to_check():
    first = make_adaptation(FLARE, days_ago=4)
    check = replace(make_state().check, decided_at=NOON - 5 * DAY)
    state = make_state(adaptations=(first,), check=check)
    outcome = decide_flare(make_flare_answers(), state, YOUNG)
    assert kinds_of(outcome) == [FLARE, RECHECK]
    assert outcome.news[1].startswith("Your pain flared up twice within a week.")


def test_a_flare_of_more_than_a_week_asks_to_check():
    check = replace(make_state().check, decided_at=NOON - 9 * DAY)
    told = make_flare_answers(onset=FlareOnset.OVER_A_WEEK)
    outcome = decide_flare(told, make_state(check=check), YOUNG)
    assert outcome.news[1].startswith("Your flare-up has lasted more than a week.")


def test_the_usual_pain_is_that_of_the_days_before():
    pains = [8, 8, 3, 2, 1]
    reports = tuple(
        ReportedPain(NOON - ago * DAY, pain) for ago, pain in enumerate(pains)
    )
    told = make_flare_answers(onset=FlareOnset.YESTERDAY)
    flare = begin_flare(told, make_state(reported_pains=reports))
    assert flare == make_past_flare(days_ago=0, onset=FlareOnset.YESTERDAY)
    flaring = make_state(flare=flare, evaluated_at=NOON + DAY)
    assert begin_flare(make_flare_answers(), flaring) == flare


SETTLED = make_past_flare(ended_at=NOON, ending=FlareEnding.TOLD)


def item_of(slug):
    entry = CATALOGUE[slug]
    easier = LADDERS.get((entry.ladder, entry.rung - 1), "")
    return make_prescribed_item(slug, easier=easier)


def returning(*slugs, steps=(), **fields):
    """Of a person who did these, and had grown in some of them."""
    grown = tuple(
        make_adaptation(
            AdaptationKind.HARDER, days_ago=9, slug=slug, dose_steps=dose_steps
        )
        for slug, dose_steps in steps
    )
    before = make_prescribed_program(*map(item_of, slugs))
    defaults = {"flare": SETTLED, "before_flare": before, "adaptations": grown}
    return make_state(**(defaults | fields))


def decide_return(state):
    return decide_flare_return(state, CATALOGUE, CATALOGUE)


def test_each_exercise_with_steps_comes_back_one_lower():
    state = returning(
        *("bridge", "bridge-single-leg", "slow-breathing"), steps=[("bridge", 2)]
    )
    decided = decide_return(state)
    assert decided.reason.slug == "told-settled"
    assert [
        (step.item.slug, step.replacement, step.dose_steps, step.reason.slug)
        for step in decided.steps
    ] == [
        ("bridge", "", 1, "after-flare"),
        ("bridge-single-leg", item_of("bridge-single-leg").easier, 0, "after-flare"),
    ]


@pytest.mark.parametrize(
    "fields",
    [
        {"flare": None},
        {"flare": make_past_flare()},
        {"adaptations": (make_adaptation(AdaptationKind.FLARE_OVER),)},
        {"adaptations": (make_adaptation(RECHECK, days_ago=0),)},
    ],
    ids=["no flare", "goes on", "came back", "check first"],
)
def test_nothing_comes_back_when_no_return_is_due(fields):
    assert decide_return(returning("bridge", **fields)) is None


def test_without_a_program_before_it_only_the_flare_ends():
    assert decide_return(make_state(flare=SETTLED)).steps == ()


@pytest.mark.parametrize(
    "fields",
    [
        {"preferences": PlanPreferences(excluded=frozenset({"bridge-single-leg"}))},
        {"preferences": PlanPreferences(swaps={"bridge-single-leg": "bridge"})},
        {"adaptations": (make_adaptation(slug="bridge-single-leg"),)},
    ],
    ids=["left out", "swapped", "eased"],
)
def test_what_changed_during_the_flare_takes_no_step_more(fields):
    assert decide_return(returning("bridge-single-leg", **fields)).steps == ()


def test_a_form_that_is_retired_is_not_chosen():
    state = returning("bridge-single-leg")
    assert decide_flare_return(state, CATALOGUE, {"bridge"}).steps == ()


def test_relief_has_no_steps():
    item = item_of("slow-breathing")
    assert decide_step_down(item, CATALOGUE[item.slug], make_state()) is None


laddered = st.sampled_from(sorted(LADDERS.values()))


@given(
    st.lists(laddered, min_size=1, max_size=5, unique=True),
    st.dictionaries(laddered, st.integers(-1, 2)),
)
def test_nothing_is_ever_higher_after_a_flare_than_before(slugs, steps):
    state = returning(*slugs, steps=steps.items())
    preferences = state.preferences
    for step in decide_return(state).steps:
        preferences = apply_step_decision(preferences, step)
        entry = CATALOGUE[step.item.slug]
        now = CATALOGUE[step.replacement or step.item.slug]
        before = (entry.rung, steps.get(entry.slug, 0))
        assert now.ladder == entry.ladder
        assert (now.rung, step.dose_steps) < before
    assert preferences.excluded == frozenset()


def test_the_phase_of_before_comes_back_and_not_the_climb_from_calm():
    pains = ((0, 2), (1, 3), (2, 8), (3, 8), (4, 2), (5, 2), (6, 2))
    calm = make_prescribed_program(phase=Phase.CALM, pain_at_start=8)
    past = PastAdaptation(
        kind=AdaptationKind.FLARE_OVER, rule="pain-as-usual", made_at=NOON
    )
    state = returning(
        "bridge",
        current=calm,
        adaptations=(past,),
        flare=make_past_flare(ended_at=NOON, ending=FlareEnding.LOGGED),
        reported_pains=tuple(ReportedPain(NOON - ago * DAY, p) for ago, p in pains),
    )
    decided = next_program(state, ENTRIES)
    assert (decided.plan.phase, decided.prescribed.pain_at_start) == (Phase.BALANCE, 2)
    assert decided.changes[0].startswith("Now the balance phase.")
    assert next_program(replace(state, before_flare=None), ENTRIES).plan.phase is (
        Phase.MOVE
    )
