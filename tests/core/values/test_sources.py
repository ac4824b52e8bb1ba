"""How what a rule rests on is named in one line."""

from datetime import date

import pytest

from core.values.sources import OwnRule, Source, format_evidence

GUIDELINE = Source(title="NICE NG59", year=2020, url="https://www.nice.org.uk/ng59")
TRIAL = Source(title="WalkBack", year=2024, url="https://doi.org/10.1/walkback")
JUDGEMENT = OwnRule(reason="Nothing is published.", reviewed_on=date(2026, 11, 29))


@pytest.mark.parametrize(
    ("evidence", "line"),
    [
        ([], ""),
        ([GUIDELINE], "NICE NG59"),
        ([JUDGEMENT], "own rule"),
        ([GUIDELINE, TRIAL], "NICE NG59; WalkBack"),
        ([TRIAL, JUDGEMENT], "WalkBack; own rule"),
    ],
)
def test_evidence_is_named_by_its_titles_in_their_order(evidence, line):
    assert format_evidence(evidence) == line
