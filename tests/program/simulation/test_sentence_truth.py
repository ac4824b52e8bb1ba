"""A sentence that is not true of a week is found."""

from dataclasses import replace

import pytest

from core.values.days import DAY
from exercises.values.doses import Dose
from exercises.values.vocabulary import Level, Phase
from program.history.course import Course
from program.history.events import AdaptationKind, ReportedPain
from program.history.summaries import CheckSummary
from program.history.walking_history import WalkingHistory
from program.rules.plan_case import PlanPreferences
from program.rules.weekly import AdherenceBarrier, CheckInAnswers, WeeklyTrend
from program.simulation.sentence_truth import LivedWeek, find_untrue_sentences
from progress.values.log_vocabulary import SleepQuality
from tests.assessment.factories import NOON
from tests.exercises.factories import make_entry
from tests.program.factories import (
    ORDINARY_WEEK,
    make_adaptation,
    make_past_goal,
    make_prescribed_item,
    make_prescribed_program,
    make_state,
)

CATALOGUE = {
    "bridge": make_entry("bridge", level=Level.EASY),
    "clam": make_entry("clam", level=Level.MODERATE),
    "slow-breathing": make_entry("slow-breathing", level=Level.VERY_EASY),
}
BRIDGE = make_prescribed_item("bridge")
CLAM = make_prescribed_item("clam")
BREATHING = make_prescribed_item("slow-breathing")
LONGER = replace(BRIDGE, dose=Dose(rounds=3, hold_seconds=40))
EASY = "Because it got worse, this week stays easy and nothing becomes harder."
PAIN = "Because pain got in the way, exercises stay at easy levels this week."
SMALL = "Because you feel unsure, this week grows in small steps only: and so on."
SHORTER = "Time was short, so a session may now take 10 minutes, before it was 15."
CALMER = "You are now in the calm phase, after the move phase."
FIRST = "check your back again first"
WALK = (
    "Your walking goal is now 11 minutes on 3 days, before it was 10 minutes on 3 days."
)
NO_BETTER = "In six weeks your usual pain has not become clearly less, and so on."
SAME = "Your programme stays as it is."


def asked(kind):
    return {"adaptations": (make_adaptation(kind, days_ago=0),)}


def walking(*minutes):
    goals = tuple(make_past_goal(minutes=each) for each in minutes)
    return {"walking": WalkingHistory(goals=goals)}


def six_weeks(before, now):
    """Of usual pain in the first and in the last two of them."""
    pains = (ReportedPain(NOON - days * DAY, now) for days in range(3))
    return {
        "course": Course(earlier_pain=(before,) * 3),
        "reported_pains": tuple(pains),
    }


def make_lived_week(
    had=(BRIDGE,), has=(BRIDGE,), told=(), before=(), after=(), **phases
):
    programs = [
        make_prescribed_program(*items, phase=phases.get(name, Phase.BALANCE))
        for name, items in [("from_phase", had), ("to_phase", has)]
    ]
    return LivedWeek(
        CheckInAnswers(**(ORDINARY_WEEK | dict(told))),
        make_state(current=programs[0], **dict(before)),
        make_state(current=programs[1], **dict(after)),
        CATALOGUE,
    )


GENTLE = asked(AdaptationKind.GENTLE)
WORSE = {"pain": WeeklyTrend.WORSE}
IN_THE_WAY = {"barrier": AdherenceBarrier.PAIN}
RECHECK = {
    "adaptations": (make_adaptation(AdaptationKind.RECHECK, days_ago=0),),
    "check": CheckSummary(decided_at=NOON.replace(year=2020)),
}
BUSY = {"barrier": AdherenceBarrier.TIME}
TEN = {"preferences": PlanPreferences(minutes=10)}


@pytest.mark.parametrize(
    ("sentence", "true", "untrue"),
    [
        (
            f"It got worse twice in a row, so please {FIRST}.",
            {"told": WORSE | {"was_worse_before": True}, "after": RECHECK},
            {"told": WORSE, "after": RECHECK},
        ),
        (
            f"Something new may be a danger sign, so {FIRST}.",
            {"told": {"has_danger_sign": True}, "after": RECHECK},
            {"told": {"has_danger_sign": True}},
        ),
        (
            f"Please {FIRST}, as we asked before.",
            {"before": RECHECK, "after": RECHECK},
            {"after": RECHECK},
        ),
        (
            CALMER,
            {"from_phase": Phase.MOVE, "to_phase": Phase.CALM},
            {"from_phase": Phase.MOVE, "to_phase": Phase.MOVE},
        ),
        (NO_BETTER, {"before": six_weeks(5, 4)}, {"before": six_weeks(5, 3)}),
        (NO_BETTER, {"before": six_weeks(2, 1.5)}, {"before": six_weeks(3, 2)}),
        (NO_BETTER, {"before": six_weeks(4, 7)}, {"before": six_weeks(10, 7.5)}),
        (EASY, {"told": WORSE, "after": GENTLE}, {"told": WORSE}),
        (EASY, {"told": WORSE, "after": GENTLE}, {"after": GENTLE}),
        (
            EASY,
            {"told": WORSE, "after": GENTLE},
            {"told": WORSE, "after": GENTLE, "has": (LONGER,)},
        ),
        (
            EASY,
            {"told": WORSE, "after": GENTLE},
            {"told": WORSE, "after": GENTLE, "from_phase": Phase.MOVE},
        ),
        (
            PAIN,
            {"told": IN_THE_WAY, "after": GENTLE, "has": (LONGER,)},
            {"told": IN_THE_WAY, "after": GENTLE, "has": (CLAM,)},
        ),
        (
            SMALL,
            {"told": {"confidence": 4}, "after": asked(AdaptationKind.SMALL_STEPS)},
            {"told": {"confidence": 5}, "after": asked(AdaptationKind.SMALL_STEPS)},
        ),
        (SHORTER, {"told": BUSY, "after": TEN}, {"told": BUSY}),
        (SHORTER, {"told": BUSY, "after": TEN}, {"after": TEN}),
        (
            "Because you slept badly, slow breathing is in your programme this week.",
            {"told": {"sleep": SleepQuality.BADLY}, "has": (BREATHING,)},
            {"told": {"sleep": SleepQuality.BADLY}},
        ),
        (
            WALK,
            {"before": walking(10), "after": walking(11, 10)},
            {"before": walking(10), "after": walking(10)},
        ),
        (SAME, {}, {"has": (LONGER,)}),
        (SAME, {}, {"after": TEN}),
        (SAME, {}, {"before": walking(10), "after": walking(11)}),
        ("New in your programme: Clam.", {"has": (BRIDGE, CLAM)}, {}),
        (
            "New in your programme: Clam.",
            {"has": (BRIDGE, CLAM)},
            {"has": (BRIDGE, CLAM, BREATHING)},
        ),
        (
            "New in your programme: Bridge, Clam and 1 more.",
            {"had": (), "has": (BRIDGE, CLAM, BREATHING)},
            {"had": (), "has": (BRIDGE, CLAM)},
        ),
        (
            "No longer in it: Bridge; with another dose: Clam.",
            {
                "had": (BRIDGE, CLAM),
                "has": (replace(CLAM, dose=LONGER.dose),),
            },
            {"had": (BRIDGE, CLAM), "has": (CLAM,)},
        ),
        ("Your back is new.", None, {}),
    ],
)
def test_a_sentence_is_true_of_its_week_only(sentence, true, untrue):
    if true is not None:
        assert find_untrue_sentences([sentence], make_lived_week(**true)) == []
    assert find_untrue_sentences([sentence], make_lived_week(**untrue)) == [sentence]


def test_without_a_program_nobody_checks_in():
    week = make_lived_week()._replace(before=make_state())
    with pytest.raises(ValueError, match="needs a program"):
        find_untrue_sentences([SAME], week)
