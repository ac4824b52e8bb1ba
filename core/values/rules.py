"""A rule as a row: when it applies, what follows, why, and its evidence."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from core.values.sources import Evidence, format_evidence

ContextT = TypeVar("ContextT")
ResultT = TypeVar("ResultT")


class RuleReason(NamedTuple):
    """What is stored of a rule that acted: its name, its reason, its evidence."""

    slug: str
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Generic[ContextT, ResultT]):
    """One row of a table of rules, which is read from the top."""

    slug: str
    applies: Callable[[ContextT], bool]
    result: ResultT
    reason: str
    sources: tuple[Evidence, ...]

    @property
    def recorded_reason(self) -> RuleReason:
        return RuleReason(self.slug, self.reason, format_evidence(self.sources))


def first_match(
    rules: Iterable[Rule[ContextT, ResultT]], context: ContextT
) -> Rule[ContextT, ResultT] | None:
    return next((rule for rule in rules if rule.applies(context)), None)


def decide_by_rules(
    rules: Iterable[Rule[ContextT, ResultT]], context: ContextT
) -> Rule[ContextT, ResultT]:
    """Return the first match in a table whose last rule applies to everything."""
    return next(rule for rule in rules if rule.applies(context))


def all_matches(
    rules: Iterable[Rule[ContextT, ResultT]], context: ContextT
) -> list[Rule[ContextT, ResultT]]:
    return [rule for rule in rules if rule.applies(context)]
