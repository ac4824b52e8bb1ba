"""Every rule of the product and its evidence, as the learn pages publish them."""

from collections.abc import Iterable
from itertools import chain
from typing import Any, Protocol

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules import findings
from assessment.self_tests.rules.cut_offs import list_cut_off_sources
from assessment.self_tests.rules.exclusions import EXCLUSION_RULES
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules import triage
from assessment.symptom_check.rules.cautions import CAUTION_RULES
from core.values.sources import Evidence, OwnRule, Source
from exercises.cautions.table import FEATURE_CAUTIONS
from exercises.evidence.sources import EXERCISE_NETWORK_2020, EXERCISE_NETWORK_2021
from program.planning import plan
from program.rules import (
    contraindications,
    phases,
    progression,
    recheck_triggers,
    selection,
    weekly,
)
from program.rules.activities.table import ACTIVITY_RULES, ACTIVITY_SETS
from program.rules.coaching import if_then_plans, lesson_choice, movements
from program.rules.flare.advice import FLARE_ADVICE_RULES
from program.rules.flare.course import FLARE_COURSE_RULES
from program.rules.flare.step_down import AFTER_FLARE_RULE
from program.rules.populations.table import POPULATION_RULES, POPULATIONS
from program.rules.relief import own_record, parts, pictures
from program.rules.walking import changes, kinds, start

TextsBySources = dict[tuple[Evidence, ...], list[str]]


class PublishedRule(Protocol):
    """What all rules have in common, whatever they decide."""

    @property
    def reason(self) -> str: ...

    @property
    def sources(self) -> tuple[Evidence, ...]: ...


SET_RULES = (*POPULATION_RULES, *ACTIVITY_RULES)

# By their names on the page "How we decide".
RULE_TABLES: dict[str, tuple[PublishedRule, ...]] = {
    "phase_rules": phases.PHASE_RULES,
    "selection_rules": (
        *(r for r in selection.SELECTION_RULES if r not in SET_RULES),
        plan.ROTATION_RULE,
    ),
    "contraindications": contraindications.CONTRAINDICATIONS,
    "progression_rules": progression.PROGRESSION_RULES,
}
# They have pages of their own.
ANSWER_TABLES: dict[str, tuple[PublishedRule, ...]] = {
    "recheck_triggers": recheck_triggers.RECHECK_TRIGGERS,
    "flare_rules": (*FLARE_COURSE_RULES, AFTER_FLARE_RULE),
    "flare_advice": FLARE_ADVICE_RULES,
    "weekly_rules": weekly.WEEKLY_RULES,
    "walking_start_rules": start.START_RULES,
    "walking_rules": changes.WALKING_RULES,
    "lesson_rules": lesson_choice.LESSON_RULES,
    "fear_ladders": movements.FEAR_LADDERS,
    "if_then_rules": if_then_plans.IF_THEN_RULES,
}
RELIEF_TABLES: dict[str, tuple[PublishedRule, ...]] = {
    "relief_rules": parts.RELIEF_RULES,
    "relief_pictures": pictures.RELIEF_PICTURES,
}
TABLES_ELSEWHERE: tuple[tuple[PublishedRule, ...], ...] = (
    SET_RULES,
    kinds.WALKING_KIND_RULES,
    *ANSWER_TABLES.values(),
    *RELIEF_TABLES.values(),
)


def list_published_rules() -> dict[str, Any]:
    """List the tables by their names on the page, and their versions."""
    return {
        "test_rules": collect_test_rules(),
        "kind_sources": (EXERCISE_NETWORK_2021, EXERCISE_NETWORK_2020),
        **RULE_TABLES,
        "versions": {
            "Symptom check": triage.TRIAGE_RULES_VERSION,
            "Self-tests": findings.FINDING_RULES_VERSION,
            "Programme": phases.RULES_VERSION,
        },
    }


def list_published_answers() -> dict[str, Any]:
    """List what the answers between two sessions change, and the log."""
    return {**ANSWER_TABLES}


def list_published_signs() -> dict[str, Any]:
    """List what the symptom check decides by, and what it asks exercises to allow."""
    return {
        "red_flags": collect_red_flags(),
        "cautions": collect_cautions(),
        "feature_cautions": FEATURE_CAUTIONS,
    }


def list_published_populations() -> dict[str, Any]:
    """List the sets for kinds of back pain, and those for what a back makes hard."""
    return {
        "populations": POPULATIONS,
        "activity_sets": ACTIVITY_SETS,
        "walking_kind_rules": kinds.WALKING_KIND_RULES,
    }


def list_published_relief() -> dict[str, Any]:
    """List the parts of relief and what leads, and from when an own record counts."""
    return RELIEF_TABLES | {"least_uses": own_record.LEAST_USES}


def list_rule_sources() -> list[Source]:
    return [each for each in list_rule_evidence() if isinstance(each, Source)]


def list_own_rules() -> list[OwnRule]:
    return [each for each in list_rule_evidence() if isinstance(each, OwnRule)]


def list_rule_evidence() -> list[Evidence]:
    """List what the rules rest on, each once, in the order of the rules."""
    groups = (
        *collect_red_flags().values(),
        collect_cautions(),
        *collect_test_rules().values(),
    )
    grouped = [sources for group in groups for sources in group]
    grouped += [row.sources for row in FEATURE_CAUTIONS]
    tables = (*RULE_TABLES.values(), *TABLES_ELSEWHERE)
    tabled = [rule.sources for table in tables for rule in table]
    return list(dict.fromkeys(chain.from_iterable(grouped + tabled)))


def collect_cautions() -> TextsBySources:
    return group_texts_by_sources((rule.reason, rule.sources) for rule in CAUTION_RULES)


def collect_red_flags() -> dict[str, TextsBySources]:
    """Collect the red flags, most urgent first."""
    flags_by_disposition = {
        disposition: [
            rule
            for rule in triage.RED_FLAG_RULES
            if rule.result.disposition is disposition
        ]
        for disposition in reversed(Disposition)
    }
    return {
        f"{disposition.label.capitalize()}: {len(flags)} signs": group_texts_by_sources(
            (flag.reason, flag.sources) for flag in flags
        )
        for disposition, flags in flags_by_disposition.items()
        if flags
    }


def collect_test_rules() -> dict[str, TextsBySources]:
    """Group what the rules of the self-tests are about by their evidence."""
    return {
        "How far each test can be trusted": group_texts_by_sources(
            (f"{test.name}: {reliability.confidence}.", reliability.sources)
            for test in SELF_TESTS
            for reliability in [RELIABILITY_BY_TEST[test.slug]]
        ),
        "From where a score counts": group_texts_by_sources(
            (f"{test.name}.", list_cut_off_sources(test.slug, is_asymmetry=False))
            for test in SELF_TESTS
        ),
        "From where the sides count as different": group_texts_by_sources(
            (f"{test.name}.", list_cut_off_sources(test.slug, is_asymmetry=True))
            for test in SELF_TESTS
        ),
        "When a test is left out": group_texts_by_sources(
            (rule.reason, rule.sources) for rule in EXCLUSION_RULES
        ),
    }


def group_texts_by_sources(
    rows: Iterable[tuple[str, tuple[Evidence, ...]]],
) -> TextsBySources:
    groups: TextsBySources = {}
    for text, sources in rows:
        if sources:
            groups.setdefault(sources, []).append(text)
    return groups
