import pytest

from assessment.symptom_check.red_flags import sources
from core.values.sources import Source
from tests.evidence import is_sound, list_evidence

EVIDENCE = list_evidence(sources)


@pytest.mark.parametrize("evidence", EVIDENCE, ids=repr)
def test_it_can_be_looked_up_or_says_why_it_is_our_own(evidence):
    assert is_sound(evidence)


def test_each_source_stands_here_once():
    addresses = [item.url for item in EVIDENCE if isinstance(item, Source)]
    assert len(set(addresses)) == len(addresses) > 50


def test_pages_guidelines_and_topics_have_their_addresses():
    assert sources.cite_nhs_page("Hernia", "conditions/hernia") == Source(
        title="NHS: Hernia", year=2026, url="https://www.nhs.uk/conditions/hernia/"
    )
    assert sources.cite_cks_topic("Sciatica", "sciatica") == Source(
        title="NICE CKS: Sciatica",
        year=2026,
        url="https://cks.nice.org.uk/topics/sciatica/",
    )
    assert sources.cite_nice_guideline("NG59", "Low back pain", 2016) == Source(
        title="NICE NG59: Low back pain",
        year=2016,
        url="https://www.nice.org.uk/guidance/ng59",
    )
