"""The sentences of a check-in are few, and each is true of what happened."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.self_tests.rules.cut_offs import FindingKind
from core.values.days import DAY
from core.values.suitability import Caution
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Structure
from people.values.session_lengths import SESSION_LENGTHS_MINUTES
from program.decisions.check_in import decide_check_in
from program.decisions.check_in_sentences import (
    MOST_SENTENCES,
    NO_BETTER_SENTENCE,
    collect_facts,
    describe_check_in,
    tell_check_request,
    tell_easy_week,
)
from program.decisions.next_program import next_program
from program.decisions.walking import decide_walking_goal
from program.history.course import Course
from program.history.events import AdaptationKind, ReportedPain
from program.history.summaries import TestSummary
from program.history.walking_history import PastWalkingGoal, WalkingHistory
from program.rules.plan_case import PlanPreferences
from program.rules.weekly import AdherenceBarrier, CheckInAnswers, WeeklyTrend
from program.simulation.sentence_truth import LivedWeek, find_untrue_sentences
from progress.values.log_vocabulary import SleepQuality
from tests.assessment.factories import NOON
from tests.program.factories import (
    ORDINARY_WEEK,
    make_adaptation,
    make_finding,
    make_past_goal,
    make_state,
)

CATALOGUE = load_fixture_exercises()
BY_SLUG = {entry.slug: entry for entry in CATALOGUE}

any_answers = st.builds(
    CheckInAnswers,
    pain=st.sampled_from(WeeklyTrend),
    function=st.sampled_from(WeeklyTrend),
    confidence=st.integers(0, 10),
    sleep=st.sampled_from(SleepQuality),
    barrier=st.sampled_from(AdherenceBarrier),
    has_danger_sign=st.booleans(),
    was_worse_before=st.booleans(),
)
any_finding = st.builds(
    make_finding,
    structure=st.sampled_from([Structure.HIP_FLEXOR, Structure.GLUTEALS]),
    kind=st.sampled_from(FindingKind),
)


@st.composite
def any_states(draw):
    """Somebody with a program, of days ago, and what was logged since."""
    pains = draw(st.lists(st.integers(0, 10), max_size=10))
    kinds = st.sampled_from([AdaptationKind.FLARE, AdaptationKind.RECHECK])
    state = make_state(
        reported_pains=tuple(
            ReportedPain(NOON - (days + 3) * DAY, pain)
            for days, pain in enumerate(pains)
        ),
        tests=TestSummary(findings=tuple(draw(st.lists(any_finding, max_size=3)))),
        preferences=PlanPreferences(
            minutes=draw(st.sampled_from(SESSION_LENGTHS_MINUTES)),
            excluded=draw(st.sampled_from([frozenset(), {"slow-breathing"}])),
        ),
        own_cautions=frozenset(draw(st.sets(st.sampled_from(Caution), max_size=2))),
        walking=WalkingHistory(
            goals=draw(st.sampled_from([(), (make_past_goal(),)])),
            minutes_by_day={NOON.date() - days * DAY: 20 for days in range(1, 6)},
        ),
        adaptations=tuple(
            make_adaptation(kind, days_ago=draw(st.integers(0, 5)))
            for kind in draw(st.lists(kinds, max_size=1))
        ),
    )
    earlier = replace(state, evaluated_at=NOON - 2 * DAY, adaptations=())
    current = next_program(earlier, CATALOGUE).prescribed
    latest = draw(st.lists(st.integers(0, 10), max_size=3))
    new = tuple(ReportedPain(NOON - days * DAY, p) for days, p in enumerate(latest))
    return replace(state, current=current, reported_pains=new + state.reported_pains)


def live_through(answers, before):
    """The state after the check-in."""
    outcome = decide_check_in(answers, before)
    new = tuple(each.to_past(before.evaluated_at) for each in outcome.adaptations)
    adapted = replace(
        before, adaptations=new + before.adaptations, preferences=outcome.preferences
    )
    after = replace(adapted, current=next_program(adapted, CATALOGUE).prescribed)
    if decision := decide_walking_goal(adapted):
        goal = PastWalkingGoal(
            target=decision.target,
            kind=adapted.walking.current_goal.kind,
            step=decision.step,
            made_at=adapted.evaluated_at,
        )
        walking = replace(adapted.walking, goals=(goal, *adapted.walking.goals))
        after = replace(after, walking=walking)
    return after


def sentences_of(answers, before):
    after = live_through(answers, before)
    return describe_check_in(collect_facts(answers, before, after)), after


@settings(max_examples=150, deadline=None)
@given(answers=any_answers, before=any_states())
def test_every_sentence_of_anyones_check_in_is_true(answers, before):
    sentences, after = sentences_of(answers, before)
    assert 1 <= len(sentences) <= MOST_SENTENCES
    assert len({*sentences}) == len(sentences)
    assert all(sentence.count(". ") == 0 for sentence in sentences)
    week = LivedWeek(answers, before, after, BY_SLUG)
    assert find_untrue_sentences(sentences, week) == []


def told(**answers):
    state = make_state(tests=TestSummary())
    before = replace(state, current=next_program(state, CATALOGUE).prescribed)
    return sentences_of(CheckInAnswers(**(ORDINARY_WEEK | answers)), before)[0]


@pytest.mark.parametrize(
    ("answers", "first"),
    [
        ({}, "Your programme stays as it is."),
        (
            {"has_danger_sign": True},
            "Something new may be a danger sign, so check your back again first.",
        ),
        (
            {"function": WeeklyTrend.WORSE, "was_worse_before": True},
            "It got worse twice in a row, so please check your back again first.",
        ),
        (
            {"pain": WeeklyTrend.WORSE},
            "Because it got worse, this week stays easy and nothing becomes harder.",
        ),
        (
            {"barrier": AdherenceBarrier.HARD},
            "Because it was too hard, this week stays easy and nothing becomes harder.",
        ),
        (
            {"barrier": AdherenceBarrier.PAIN},
            "Because pain got in the way, this week stays easy and nothing becomes "
            "harder.",
        ),
        (
            {"confidence": 2},
            "Because you feel unsure, this week grows in small steps only: a little "
            "more of the same, and no harder form.",
        ),
        (
            {"barrier": AdherenceBarrier.TIME},
            "Time was short, so a session may now take 10 minutes, before it was 15.",
        ),
        (
            {"sleep": SleepQuality.BADLY},
            "Because you slept badly, slow breathing is in your programme this week.",
        ),
    ],
)
def test_what_matters_most_comes_first(answers, first):
    assert told(**answers)[0] == first


def test_a_change_of_approach_is_said_before_what_it_changes():
    pains = tuple(ReportedPain(NOON - days * DAY, 3) for days in range(3))
    state = make_state(
        started_at=NOON - 42 * DAY,
        course=Course(earlier_pain=(3, 3, 3)),
        reported_pains=pains,
    )
    before = replace(state, current=next_program(state, CATALOGUE).prescribed)
    sentences, _ = sentences_of(CheckInAnswers(**ORDINARY_WEEK), before)
    assert sentences[0] == NO_BETTER_SENTENCE
    assert sentences[1].startswith("New in your programme:")


def test_a_check_that_was_asked_for_before_is_asked_for_again():
    answers = SimpleNamespace(has_danger_sign=False, is_worse_again=False)
    facts = SimpleNamespace(is_check_first=True, answers=answers)
    assert tell_check_request(facts) == (
        "Please check your back again first, as we asked before."
    )


def test_an_easy_week_in_which_something_grew_keeps_the_levels_easy():
    facts = SimpleNamespace(
        asked_for={AdaptationKind.GENTLE},
        answers=SimpleNamespace(is_worse=True),
        has_grown=True,
    )
    assert tell_easy_week(facts) == (
        "Because it got worse, exercises stay at easy levels this week."
    )
