"""What is missing in an entry, or on a ladder."""

import datetime

import pytest

from core.values.sources import Source
from core.values.suitability import Caution
from exercises.catalogue.checks.content_checks import (
    ContentCheckContext,
    ContentIssue,
    find_content_issues,
)
from exercises.cautions.exceptions import CautionException
from exercises.evidence.sources import PILATES_REVIEW_2015, YOGA_REVIEW_2022
from exercises.values.doses import Dose, DosePart
from exercises.values.vocabulary import Phase

TODAY = datetime.date(2026, 11, 22)
CONTEXT = ContentCheckContext(figures={"bridge"}, today=TODAY)
WHOLE = {
    "slug": "bridge",
    "summary": "Lift the hips for stronger buttocks and hamstrings.",
    "feel": "In both buttocks and thighs.",
    "breathing": "Out as the hips rise.",
    "evidence": "Programs with it help about as much as others do.",
    "figure_text": "A person on the back lifts the hips and lowers them again.",
    "steps": ["Lie.", "Bend.", "Lift.", "Lower."],
    "faults": ["Too high.", "Too fast."],
    "stop_if": ["It hurts.", "A foot goes numb."],
    "synonyms": ["bum", "hip lift"],
    "aims": ["strengthen"],
    "primary": ["gluteals"],
    "secondary": [],
    "technique": "strength",
    "position": "lying_on_back",
    "places": ["floor", "bed"],
    "equipment": [],
    "features": [],
    "caution_exceptions": [],
    "cautions": ["pregnancy", "recent_surgery"],
    "doses": {Phase.KEEP: Dose(reps=8, move_seconds=4, hold_seconds=2)},
    "cues": {
        DosePart.MOVE: "Squeeze, then hips up.",
        DosePart.HOLD: "Weight on your heels.",
        DosePart.RETURN: "Lower slowly.",
    },
    "evidence_class": "yoga",
    "grade": "C",
    "sources": [YOGA_REVIEW_2022],
    "reviewed_on": TODAY,
    "figure": "bridge",
    "ladder": "",
    "rung": 0,
    "level": 1,
    "is_sided": False,
}


def find_issues(*entries):
    return find_content_issues([WHOLE | entry for entry in entries], CONTEXT)


def on_rungs(*rungs):
    return find_issues(
        *(
            {"slug": f"bridge-{number}", "ladder": "bridge", "rung": rung, "level": lvl}
            for number, (rung, lvl) in enumerate(rungs, start=1)
        )
    )


def test_a_whole_entry_has_no_issue():
    assert find_issues({}) == []


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"summary": "Lift."}, "summary is shorter than 30 letters"),
        ({"steps": ["Lie."]}, "steps has 1, wanted are 4 to 8"),
        ({"figure": "nobody"}, "no figure is named nobody"),
        ({"is_sided": True}, "figure_text names no {side} that is shown"),
        (
            {
                "sources": [
                    YOGA_REVIEW_2022,
                    Source(title="", year=2020, url="https://example.org/1"),
                ]
            },
            "source 2 lacks a title or an address",
        ),
        (
            {
                "sources": [
                    YOGA_REVIEW_2022,
                    Source(title="A trial", year=2020, url="a shelf"),
                ]
            },
            "source 2 lacks a title or an address",
        ),
        (
            {"reviewed_on": datetime.date(2024, 11, 1)},
            "was last reviewed on 01 November 2024",
        ),
    ],
)
def test_what_is_missing_is_an_issue(fields, message):
    assert find_issues(fields) == [ContentIssue("bridge", message)]


def make_exception(caution, *, applies):
    return CautionException(caution=caution, applies=applies, reason="Because.")


def test_the_cautions_are_those_of_the_features_and_the_position():
    issues = find_issues({"features": ["twist"], "cautions": ["pregnancy", "cancer"]})
    assert [issue.message for issue in issues] == [
        "cautions has cancer, which no feature raises",
        "cautions lacks osteoporosis, which its features raise",
        "cautions lacks recent_surgery, which its features raise",
        "cautions lacks rotation_hurts, which its features raise",
    ]


def test_an_exception_takes_a_caution_away_or_adds_one():
    exceptions = [
        make_exception(Caution.RECENT_SURGERY, applies=False),
        make_exception(Caution.CANCER, applies=True),
    ]
    entry = {"caution_exceptions": exceptions, "cautions": ["pregnancy", "cancer"]}
    assert find_issues(entry) == []


def test_an_exception_that_changes_nothing_is_an_issue():
    exceptions = [make_exception(Caution.PREGNANCY, applies=True)]
    assert find_issues({"caution_exceptions": exceptions}) == [
        ContentIssue(
            "bridge",
            "caution_exceptions names pregnancy, where its features say the same",
        )
    ]


def test_each_part_of_a_round_is_told_in_the_time_that_it_takes():
    cues = {
        DosePart.PUSH: "Press down.",
        DosePart.MOVE: "Squeeze your buttocks, then lift.",
        DosePart.HOLD: "Weight on your heels.",
    }
    assert [issue.message for issue in find_issues({"cues": cues})] == [
        "cues has none for return",
        "cues, move: has 33 characters, there is time for 22",
        "cues, push: no dose has this part",
    ]


def test_a_kind_has_one_grade_and_its_own_sources():
    issues = find_issues({"grade": "B", "sources": [PILATES_REVIEW_2015]})
    assert [issue.message for issue in issues] == [
        "grade is not C, the grade of yoga for lasting back pain",
        "sources has Yamato and others: Pilates for low back pain (Cochrane review), "
        "which studied another kind",
        "sources has none of yoga for lasting back pain",
    ]


def test_a_ladder_without_a_gap_has_no_issue():
    assert on_rungs((1, 1), (2, 3), (3, 3)) == []


@pytest.mark.parametrize(
    ("rungs", "issue"),
    [
        ([(1, 1)], ContentIssue("bridge-1", "is alone on the ladder bridge")),
        (
            [(1, 1), (3, 2)],
            ContentIssue("bridge-2", "is on rung 3 of bridge, expected was 2"),
        ),
        (
            [(1, 2), (2, 1)],
            ContentIssue("bridge-2", "is easier than the rung below it on bridge"),
        ),
    ],
)
def test_a_ladder_that_cannot_be_climbed_is_an_issue(rungs, issue):
    assert on_rungs(*rungs) == [issue]


def test_an_entry_without_a_source_lacks_one_of_its_kind_too():
    assert [issue.message for issue in find_issues({"sources": []})] == [
        "sources has 0, wanted are 1 to 12",
        "sources has none of yoga for lasting back pain",
    ]
