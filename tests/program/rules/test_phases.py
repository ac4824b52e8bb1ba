from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.self_tests.rules.cut_offs import FindingKind
from exercises.values.vocabulary import Phase
from program.rules.course.keep import NOTHING_KNOWN_OF_KEEP, KeepSigns
from program.rules.phases import (
    PHASE_RULES,
    PhaseState,
    determine_phase,
)
from tests.program.factories import make_finding

PAIN = make_finding(kind=FindingKind.PAINFUL)
TIGHT = make_finding(kind=FindingKind.TIGHT)
ORDER = [Phase.CALM, Phase.MOVE, Phase.BALANCE, Phase.KEEP]


def keep(**fields):
    return PhaseState(current_phase=Phase.KEEP, pain_at_start=1, **fields)


READY = KeepSigns(
    usual_pain=1, are_activities_back=True, is_retest=True, plank_seconds=30
)


def balance(**fields):
    """Somebody in Balance who has gained what is to be kept."""
    return PhaseState(
        **({"current_phase": Phase.BALANCE, "keep_signs": READY} | fields)
    )


def only_balance(**fields):
    return PhaseState(current_phase=Phase.BALANCE, **fields)


RULES = {rule.slug: rule for rule in PHASE_RULES}
DECIDED_BY = [
    ("check-first", PhaseState(pain_now=1, is_recheck_requested=True)),
    (
        "check-first",
        PhaseState(pain_now=9, is_recheck_requested=True, is_flare=True),
    ),
    ("flare", PhaseState(pain_now=1, is_flare=True)),
    ("flare", PhaseState(pain_now=6, is_flare=True, is_load_by_response=True)),
    ("steady-persistent-pain", PhaseState(pain_now=6, is_load_by_response=True)),
    (
        "steady-persistent-pain",
        PhaseState(pain_now=6, is_load_by_response=True, current_phase=Phase.CALM),
    ),
    ("keep-holds", keep(pain_now=4, is_load_by_response=True)),
    ("pain-now-high", PhaseState(pain_now=6)),
    ("tests-too-painful", PhaseState(pain_now=2, findings=(PAIN, PAIN, TIGHT))),
    ("pain-week-high", PhaseState(pain_now=3, daily_pain=(5, 7, 7))),
    (
        "not-yet-settled",
        PhaseState(pain_now=5, current_phase=Phase.CALM, pain_at_start=6),
    ),
    ("keep-holds", keep(pain_now=4)),
    ("keep-holds", keep(pain_now=3, daily_pain=(3, 3))),
    ("keep-holds", keep(pain_now=3, daily_pain=(3, None, 3))),
    ("pain-rose-again", keep(pain_now=3, daily_pain=(3, 3, 3))),
    ("pain-now-middling", PhaseState(pain_now=4)),
    ("pain-now-middling", only_balance(pain_now=4, daily_pain=(4, None, 3, 4))),
    ("pain-low", only_balance(pain_now=5, daily_pain=(5, 3, 3, 3))),
    ("pain-week-middling", PhaseState(pain_now=3, daily_pain=(3, 5, 5))),
    (
        "just-settled",
        PhaseState(pain_now=3, current_phase=Phase.CALM, pain_at_start=6),
    ),
    (
        "too-few-low-days",
        PhaseState(pain_now=3, current_phase=Phase.MOVE, daily_pain=(3, 3, 4, None)),
    ),
    (
        "too-few-low-days",
        PhaseState(pain_now=3, current_phase=Phase.MOVE, daily_pain=(3, 3, 3.5, 5)),
    ),
    ("gains-to-keep", balance(pain_now=1)),
    ("gains-to-keep", balance(pain_now=5, is_load_by_response=True)),
    ("pain-now-high", balance(pain_now=6)),
    ("flare", balance(pain_now=1, is_flare=True)),
    ("pain-low", PhaseState(pain_now=3)),
    (
        "pain-low",
        PhaseState(pain_now=3, current_phase=Phase.MOVE, daily_pain=(3, 3, 4, 2)),
    ),
    (
        "pain-low",
        PhaseState(pain_now=1, current_phase=Phase.BALANCE),
    ),
    ("pain-low", PhaseState(pain_now=1, findings=(PAIN,))),
]
NOT_APPLYING = {
    "check-first": PhaseState(pain_now=9),
    "flare": PhaseState(pain_now=9),
    "steady-persistent-pain": keep(pain_now=6, is_load_by_response=True),
    "pain-now-high": PhaseState(pain_now=5),
    "tests-too-painful": PhaseState(pain_now=2, findings=(PAIN, TIGHT, TIGHT)),
    "not-yet-settled": PhaseState(pain_now=5, current_phase=Phase.MOVE),
    "pain-week-high": PhaseState(pain_now=9, daily_pain=(5, 6, 6)),
    "keep-holds": keep(pain_now=3, daily_pain=(3, 3, 3)),
    "pain-now-middling": PhaseState(pain_now=3),
    "pain-week-middling": PhaseState(pain_now=9, daily_pain=(3, 4, 4)),
    "just-settled": PhaseState(pain_now=3, current_phase=Phase.MOVE),
    "too-few-low-days": PhaseState(
        pain_now=3, current_phase=Phase.MOVE, daily_pain=(3, 4, 3, 3)
    ),
    "pain-rose-again": PhaseState(pain_now=3, current_phase=Phase.BALANCE),
    "gains-to-keep": balance(
        pain_now=1, keep_signs=replace(READY, are_activities_back=False)
    ),
}


def test_every_rule_decides_once_and_all_but_the_last_can_fail_to_apply():
    assert {slug for slug, _ in DECIDED_BY} == set(RULES)
    assert set(NOT_APPLYING) == set(RULES) - {"pain-low"}


@pytest.mark.parametrize(("slug", "state"), NOT_APPLYING.items(), ids=NOT_APPLYING)
def test_a_rule_does_not_apply_just_beside_its_bounds(slug, state):
    assert not RULES[slug].applies(state)


@pytest.mark.parametrize(("slug", "state"), DECIDED_BY)
def test_the_first_rule_that_holds_gives_the_phase(slug, state):
    assert determine_phase(state) == (RULES[slug].result, RULES[slug].recorded_reason)


@pytest.mark.parametrize(
    ("daily_pain", "pain_at_start", "phase"),
    [
        ((4, 5, 5), None, Phase.MOVE),
        ((5, 5, 5), None, Phase.CALM),
        ((5, 5, 5), 6, Phase.MOVE),
        ((3, 3, 3), 3, Phase.MOVE),
        ((4, 4, 4), 4, Phase.CALM),
        ((3.5, 3.5, 3.5), 3.5, Phase.CALM),
        ((5, 5, 5.5), 6, Phase.CALM),
        ((5, 4), 6, Phase.CALM),
        ((2, 2), None, Phase.CALM),
        ((5, 5, 6), 7, Phase.CALM),
        ((5, 5, 6), 8, Phase.MOVE),
        ((2, 2), 3, Phase.MOVE),
        ((0, 0), 0, Phase.CALM),
    ],
)
def test_calm_is_left_when_pain_has_settled(daily_pain, pain_at_start, phase):
    state = PhaseState(
        pain_now=3,
        current_phase=Phase.CALM,
        daily_pain=daily_pain,
        pain_at_start=pain_at_start,
    )
    assert determine_phase(state)[0] is phase


pains = st.integers(0, 10)
states = st.builds(
    PhaseState,
    pain_now=pains,
    daily_pain=st.lists(st.none() | pains, max_size=7).map(tuple),
    is_flare=st.booleans(),
    current_phase=st.none() | st.sampled_from(Phase),
    pain_at_start=st.none() | pains,
    keep_signs=st.sampled_from([READY, NOTHING_KNOWN_OF_KEEP]),
)


@given(states)
def test_pain_of_6_is_always_calm(state):
    if state.pain_now >= 6:
        assert determine_phase(state)[0] is Phase.CALM


@given(states, pains)
def test_more_pain_now_never_gives_a_later_phase(state, pain):
    worse = replace(state, pain_now=max(pain, state.pain_now))
    assert ORDER.index(determine_phase(worse)[0]) <= ORDER.index(
        determine_phase(state)[0]
    )


@given(states)
def test_keep_is_only_reached_from_balance_or_kept(state):
    if determine_phase(state)[0] is Phase.KEEP:
        assert state.current_phase in (Phase.BALANCE, Phase.KEEP)
