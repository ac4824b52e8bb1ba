"""The evidence for a rule or statement: something published, or our own judgement."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Something published.

    `year`: of the publication or its last review; for a page that is revised in place,
    the year of our citation.
    """

    title: str
    year: int
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRule:
    """A rule of this product where nothing published decides; `reason`: a sentence."""

    reason: str
    reviewed_on: date


Evidence = Source | OwnRule

OWN_RULE_TITLE = "own rule"


def format_evidence(evidence: Iterable[Evidence]) -> str:
    """One line for a record: the titles, separated by semicolons."""
    return "; ".join(
        item.title if isinstance(item, Source) else OWN_RULE_TITLE for item in evidence
    )
