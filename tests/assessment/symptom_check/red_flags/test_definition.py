from datetime import date

import pytest

from assessment.symptom_check.red_flags.definition import (
    ClinicalConcern,
    Disposition,
    RedFlag,
    RedFlagTopic,
    raise_red_flag,
)
from core.values.rules import Rule
from core.values.sources import OwnRule, Source


@pytest.mark.parametrize(
    ("disposition", "label", "is_blocking"),
    [
        (Disposition.SELF_CARE, "self-care", False),
        (Disposition.CLINICIAN, "see a clinician", False),
        (Disposition.URGENT, "urgent", True),
        (Disposition.EMERGENCY, "emergency", True),
    ],
)
def test_from_urgent_on_a_disposition_blocks_exercise(disposition, label, is_blocking):
    assert (disposition.label, disposition.is_blocking) == (label, is_blocking)


def test_dispositions_rank_from_least_to_most_urgent():
    assert [disposition.rank for disposition in Disposition] == [0, 1, 2, 3]


def test_a_raised_flag_says_what_its_rule_says():
    rule = Rule(
        slug="fever",
        applies=lambda answers: True,
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.URGENT,
            clinical_text="Fever with back pain",
        ),
        reason="you have a fever",
        sources=(
            Source(title="NHS: Back pain", year=2026, url="https://www.nhs.uk/"),
            OwnRule(reason="We ask.", reviewed_on=date(2026, 11, 29)),
        ),
    )
    assert raise_red_flag(rule) == RedFlag(
        slug="fever",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.URGENT,
        reason="you have a fever",
        clinical_text="Fever with back pain",
        source="NHS: Back pain; own rule",
    )
