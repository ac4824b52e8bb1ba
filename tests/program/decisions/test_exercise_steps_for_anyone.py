"""Whatever a person tells: while anything says hold or ease, nothing grows."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.values.days import DAY
from exercises.values.vocabulary import Technique
from program.decisions.exercise_steps import decide_next_steps
from program.history.events import AdaptationKind, ReportedPain
from program.history.program_state import CheckSummary
from program.rules.tolerance import ProgressionStep
from program.simulation.invariants import is_hold_signalled
from progress.values.log_vocabulary import NERVE_SIGNS, ItemOutcome, SessionFeeling
from tests.assessment.factories import NOON
from tests.exercises.factories import make_entry
from tests.program.factories import (
    make_adaptation,
    make_performed,
    make_prescribed_item,
    make_prescribed_program,
    make_state,
)

SLUGS = ["clam", "stretch", "walk"]
ENTRIES = {
    "clam": make_entry("clam", technique=Technique.STRENGTH, ladder="hip"),
    "stretch": make_entry("stretch"),
    "walk": make_entry("walk", technique=Technique.STRENGTH, ladder="walking"),
}
PROGRAM = make_prescribed_program(
    *[make_prescribed_item(slug, easier="", harder="") for slug in SLUGS]
)
LOGGED_DAYS = 14
pains = st.integers(0, 10)
# Half of all days go well, so that growth is often due.
calm_pains = st.integers(0, 2)


@st.composite
def sessions(draw, days_ago):
    is_calm = draw(st.booleans())
    felt = calm_pains if is_calm else st.none() | pains
    shared = {
        "days_ago": days_ago,
        "pain_before": draw(felt),
        "pain_after": draw(st.none() | felt),
        "next_day_pain": draw(felt),
        "effort": draw(st.none() | st.integers(0, 10)),
        "next_day_feeling": draw(st.none() | st.sampled_from(SessionFeeling)),
    }
    outcomes = [ItemOutcome.DONE] if is_calm else list(ItemOutcome)
    records = []
    for slug in SLUGS:
        outcome = draw(st.sampled_from(outcomes))
        pain = draw(pains) if outcome is ItemOutcome.HURT else None
        records.append(make_performed(slug, outcome=outcome, pain=pain, **shared))
    return records


@st.composite
def histories(draw):
    """What was done, newest first, and the state of the person."""
    days = sorted(draw(st.sets(st.integers(0, 12), min_size=1, max_size=6)))
    performed = [each for day in days for each in draw(sessions(day))]
    logged = draw(st.lists(st.none() | calm_pains | pains, max_size=LOGGED_DAYS))
    steps = draw(
        st.lists(
            st.builds(
                make_adaptation,
                st.sampled_from([AdaptationKind.HARDER, AdaptationKind.EASIER]),
                days_ago=st.integers(0, 20),
                slug=st.sampled_from(SLUGS),
            ),
            max_size=3,
        )
    )
    state = make_state(
        current=PROGRAM,
        reported_pains=tuple(
            ReportedPain(NOON - back * DAY, pain)
            for back, pain in enumerate(logged)
            if pain is not None
        ),
        adaptations=tuple(sorted(steps, key=lambda each: each.made_at, reverse=True)),
    )
    return performed, state


def find_grown(performed, state):
    decisions = decide_next_steps(state, performed, ENTRIES, ENTRIES)
    return {each.item.slug for each in decisions if each.step is ProgressionStep.HARDER}


def change_last_day(performed, **fields):
    last = performed[0].started_at
    return [
        replace(each, **fields) if each.started_at == last else each
        for each in performed
    ]


def silence_log(state):
    return replace(state, reported_pains=())


@given(histories())
def test_strong_pain_during_it_never_lets_it_grow(history):
    performed, state = history
    hurt = {"outcome": ItemOutcome.HURT, "pain": 6}
    assert find_grown(change_last_day(performed, **hurt), state) == set()


@given(histories(), st.integers(0, 8))
def test_more_pain_after_a_session_never_lets_anything_grow(history, before):
    performed, state = history
    rise = {"pain_before": before, "pain_after": before + 2}
    assert find_grown(change_last_day(performed, **rise), state) == set()


@given(histories(), st.integers(6, 10))
def test_strong_pain_after_a_session_never_lets_anything_grow(history, after):
    performed, state = history
    assert find_grown(change_last_day(performed, pain_after=after), state) == set()


@given(histories(), st.integers(0, 8))
def test_a_worse_next_day_never_lets_anything_grow(history, before):
    performed, state = history
    rise = {"pain_before": before, "next_day_pain": before + 2}
    assert find_grown(change_last_day(performed, **rise), state) == set()


@given(histories())
def test_a_worse_next_day_in_the_log_never_lets_anything_grow(history):
    performed, state = history
    next_day = performed[0].started_at + DAY
    state = replace(state, reported_pains=(ReportedPain(next_day, 5),))
    told = change_last_day(performed, pain_before=3, next_day_pain=None)
    assert find_grown(told, state) == set()


@given(histories())
def test_silence_about_the_next_day_never_lets_anything_grow(history):
    performed, state = history
    silent = change_last_day(performed, next_day_pain=None)
    assert find_grown(silent, silence_log(state)) == set()


@given(histories())
def test_what_is_unknown_never_grows(history):
    performed, state = history
    unknown = change_last_day(performed, outcome=ItemOutcome.UNKNOWN, pain=None)
    assert find_grown(unknown, state) == set()


@given(histories(), st.sampled_from(NERVE_SIGNS), st.sampled_from(SLUGS))
def test_a_sign_at_one_exercise_never_lets_any_grow(history, sign, slug):
    performed, state = history
    told = make_performed(slug, days_ago=0, outcome=sign, is_beside_program=True)
    assert find_grown([told, *performed], state) == set()


@given(histories())
def test_new_pain_below_the_knee_in_the_log_never_lets_anything_grow(history):
    performed, state = history
    report = ReportedPain(NOON, 1, is_below_knee=True)
    state = replace(state, reported_pains=(report, *state.reported_pains))
    assert find_grown(performed, state) == set()


@given(histories())
def test_too_much_never_lets_anything_grow(history):
    performed, state = history
    too_much = change_last_day(performed, next_day_feeling=SessionFeeling.TOO_MUCH)
    assert find_grown(too_much, state) == set()


@given(histories())
def test_never_is_everything_of_a_day_blamed_for_what_the_session_did(history):
    """Each of them only for a pain of its own, or one as the only new one."""
    performed, state = history
    quiet = [
        replace(each, pain=None, outcome=ItemOutcome.DONE, is_beside_program=False)
        for each in performed
    ]
    decisions = decide_next_steps(state, quiet, ENTRIES, ENTRIES)
    blamed = [
        each
        for each in decisions
        if each.reason.slug in {"worse-next-day", "worse-after-twice"}
    ]
    assert len(blamed) <= 2


def test_good_days_do_let_things_grow():
    performed = [
        make_performed(slug, days_ago=day, next_day_pain=2)
        for day in (1, 3)
        for slug in SLUGS
    ]
    state = make_state(current=PROGRAM)
    assert find_grown(performed, state) == {*SLUGS}


LASTING = CheckSummary(decided_at=NOON - 30 * DAY, pain=6, has_persistent_pain=True)
steady_pains = st.sampled_from([4, 5, 6, 6, 7, 7])


@st.composite
def steady_histories(draw):
    """Of somebody whose pain of every day is as strong: two weeks of sessions."""
    usual = draw(steady_pains)
    told = {"pain_before": usual, "pain_after": usual, "next_day_pain": usual}
    days = sorted({1, 13, *draw(st.sets(st.integers(2, 12), min_size=1))})
    performed = [make_performed("clam", days_ago=day, **told) for day in days]
    state = make_state(
        check=LASTING,
        current=PROGRAM,
        reported_pains=tuple(
            ReportedPain(NOON - back * DAY, usual) for back in range(LOGGED_DAYS)
        ),
    )
    return performed, state, usual


@given(steady_histories())
def test_steady_pain_of_4_to_7_grows_by_weekly_steps_if_it_settles(history):
    performed, state, usual = history
    assert state.is_load_by_response
    assert find_grown(performed, state) == {"clam"}
    a_point_more = change_last_day(performed, pain_after=usual + 1)
    assert find_grown(a_point_more, state) == {"clam"}


@given(
    steady_histories(),
    st.sampled_from(
        [
            lambda usual: {"pain_after": usual + 2},
            lambda usual: {"next_day_pain": usual + 2},
            lambda usual: {"outcome": ItemOutcome.HURT, "pain": 6},
            lambda usual: {"outcome": ItemOutcome.UNKNOWN},
            lambda usual: {"outcome": ItemOutcome.NUMB},
            lambda usual: {"next_day_feeling": SessionFeeling.TOO_MUCH},
        ]
    ),
)
def test_steady_pain_too_is_held_by_every_signal(history, tell):
    performed, state, usual = history
    told = change_last_day(performed, **tell(usual))
    assert find_grown(told, state) == set()
    assert is_hold_signalled("clam", told, state)
