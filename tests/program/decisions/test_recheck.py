from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from core.values.days import DAY
from core.values.suitability import Caution
from program.decisions.recheck import (
    decide_closing,
    decide_recheck,
    decide_recheck_from_log,
    recheck_signs,
)
from program.history.events import AdaptationKind, ReportedPain
from program.history.summaries import CheckSummary
from program.rules.progression import AWAY_RULE_SLUG
from program.rules.recheck_triggers import RecheckSigns
from progress.values.log_vocabulary import NERVE_SIGNS, ItemOutcome
from tests.assessment.factories import NOON
from tests.program.factories import make_adaptation, make_performed, make_state

CHECKED = CheckSummary(decided_at=NOON - 3 * DAY, pain=4)


def signs(**fields):
    defaults = {
        "evaluated_at": NOON,
        "zone": UTC,
        "check": CHECKED,
        "pain_now": 5,
        "daily_pain": (5, None),
    }
    return recheck_signs(**(defaults | fields))


def test_without_history_there_are_the_check_and_the_pain():
    assert signs() == RecheckSigns(
        days_since_check=3, pain_now=5, pain_at_check=4, daily_pain=(5, None)
    )


def test_a_check_that_is_not_decided_is_of_today():
    assert signs(check=CheckSummary()).days_since_check == 0


@pytest.mark.parametrize(
    ("kind", "fields", "days"),
    [
        (AdaptationKind.EASIER, {}, (2,)),
        (AdaptationKind.STOP, {}, (2,)),
        (AdaptationKind.HARDER, {}, ()),
        (AdaptationKind.EASIER, {"rule": AWAY_RULE_SLUG}, ()),
        (AdaptationKind.EASIER, {"made_at": NOON - 3 * DAY}, ()),
        (
            AdaptationKind.EASIER,
            {"made_at": NOON - 3 * DAY + timedelta(seconds=1)},
            (3,),
        ),
    ],
)
def test_what_became_easier_for_pain_since_the_check_is_a_sign(kind, fields, days):
    past = make_adaptation(kind, days_ago=2, **fields)
    assert signs(adaptations=[past]).easier_days == days


def test_flares_since_the_check_are_signs():
    flares = [make_adaptation(AdaptationKind.FLARE, days_ago=days) for days in (1, 9)]
    assert signs(adaptations=flares).flare_days == (1,)


@pytest.mark.parametrize(
    ("days_ago", "fields", "told"),
    [
        (1, {"outcome": ItemOutcome.LEG_PAIN}, {ItemOutcome.LEG_PAIN}),
        (
            1,
            {"outcome": ItemOutcome.NUMB, "is_beside_program": True},
            {ItemOutcome.NUMB},
        ),
        (5, {"outcome": ItemOutcome.LEG_PAIN}, set()),
        (1, {"outcome": ItemOutcome.HURT}, set()),
    ],
)
def test_a_nerve_sign_since_the_check_is_a_sign(days_ago, fields, told):
    performed = [make_performed(days_ago=days_ago, **fields)]
    assert signs(performed=performed).nerve_signs == told


@pytest.mark.parametrize("sign", NERVE_SIGNS)
def test_a_nerve_sign_closes_the_program_until_the_next_check(sign):
    closing = decide_closing(sign).to_past(NOON)
    assert closing.kind is AdaptationKind.RECHECK
    assert make_state(adaptations=(closing,)).is_closed
    checked = CheckSummary(decided_at=NOON + timedelta(seconds=1))
    assert not make_state(adaptations=(closing,), check=checked).is_closed


@pytest.mark.parametrize("outcome", sorted(set(ItemOutcome) - {*NERVE_SIGNS}))
def test_nothing_else_at_an_exercise_closes_it(outcome):
    assert decide_closing(outcome) is None
    flare = make_adaptation(AdaptationKind.FLARE, rule="flare")
    worse = make_adaptation(AdaptationKind.RECHECK, rule="worse-than-last-week")
    assert not make_state(adaptations=(flare, worse)).is_closed


def test_a_worse_week_asks_for_a_check_once():
    assert decide_recheck(make_state()) is None
    recheck = decide_recheck(make_state(), is_worse=True)
    assert recheck.kind is AdaptationKind.RECHECK
    assert recheck.reason.slug == "worse-than-last-week"
    asked = make_state(adaptations=(recheck.to_past(NOON),))
    assert decide_recheck(asked, is_worse=True) is None


def test_a_danger_sign_closes_also_while_a_check_is_asked_for_and_once():
    asked = make_state(adaptations=(make_adaptation(AdaptationKind.RECHECK),))
    closing = decide_recheck(asked, has_danger_sign=True)
    assert closing.reason.slug == "danger-sign-told"
    closed = make_state(adaptations=(closing.to_past(NOON), *asked.adaptations))
    assert decide_recheck(closed, has_danger_sign=True) is None


@pytest.mark.parametrize(
    ("pain", "is_asked"), [(7, False), (8, True)], ids=["strong", "very strong"]
)
def test_the_log_alone_asks_for_a_check(pain, is_asked):
    recheck = decide_recheck_from_log(
        CHECKED, [pain], pain_now=pain, evaluated_at=NOON, zone=UTC
    )
    assert (recheck is not None) is is_asked


@pytest.mark.parametrize(
    ("hours_after_check", "cautions", "is_asked"),
    [
        (1, frozenset(), True),
        (-1, frozenset(), False),
        (1, frozenset({Caution.LEG_PAIN}), False),
    ],
)
def test_pain_below_the_knee_in_the_log_asks_for_the_check_that_does_not_know_of_it(
    hours_after_check, cautions, is_asked
):
    check = replace(CHECKED, cautions=cautions)
    felt_at = check.decided_at + timedelta(hours=hours_after_check)
    report = ReportedPain(felt_at, 4, is_below_knee=True)
    state = make_state(check=check, reported_pains=(report,))
    from_log = decide_recheck_from_log(
        check,
        state.daily_pain,
        pain_now=4,
        evaluated_at=NOON,
        zone=UTC,
        last_leg_pain_at=state.last_leg_pain_at,
    )
    assert decide_recheck(state) == from_log
    assert (from_log is not None) is is_asked
