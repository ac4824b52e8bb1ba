"""Every rule of the program states its evidence."""

from datetime import date

import pytest

from assessment.symptom_check.red_flags import sources as check_sources
from core.values.sources import OwnRule, Source
from exercises.cautions import sources as caution_sources
from exercises.evidence import sources as evidence_sources
from program.models import Adaptation
from program.planning.plan import ROTATION_RULE
from program.rules import sources
from program.rules.activities import sources as activity_sources
from program.rules.coaching import sources as coaching_sources
from program.rules.coaching.if_then_plans import IF_THEN_RULES
from program.rules.coaching.lesson_choice import LESSON_RULES
from program.rules.coaching.movements import FEAR_LADDERS
from program.rules.contraindications import CONTRAINDICATIONS
from program.rules.course.pauses import TRY_AGAIN_REASON
from program.rules.flare.advice import FLARE_ADVICE_RULES
from program.rules.flare.course import FLARE_COURSE_RULES
from program.rules.flare.step_down import AFTER_FLARE_RULE
from program.rules.phases import FLARE_REASON, PHASE_RULES
from program.rules.populations import sources as population_sources
from program.rules.progression import PROGRESSION_RULES
from program.rules.recheck_triggers import RECHECK_TRIGGERS
from program.rules.relief.parts import RELIEF_RULES
from program.rules.relief.pictures import RELIEF_PICTURES
from program.rules.selection import SELECTION_RULES
from program.rules.walking.changes import WALKING_RULES
from program.rules.walking.start import START_RULES
from program.rules.weekly import WEEKLY_RULES

TABLES = {
    "phases": PHASE_RULES,
    "progression": PROGRESSION_RULES,
    "recheck": RECHECK_TRIGGERS,
    "flare": (*FLARE_COURSE_RULES, AFTER_FLARE_RULE, *FLARE_ADVICE_RULES),
    "weekly": WEEKLY_RULES,
    "contraindications": CONTRAINDICATIONS,
    "selection": SELECTION_RULES,
    "relief": RELIEF_RULES,
    "relief pictures": RELIEF_PICTURES,
    "rotation": (ROTATION_RULE,),
    "walking start": START_RULES,
    "walking": WALKING_RULES,
    "lessons": LESSON_RULES,
    "fear": FEAR_LADDERS,
    "plans": IF_THEN_RULES,
}
RULES = [
    pytest.param(rule, id=f"{table}-{rule.slug}")
    for table, rules in TABLES.items()
    for rule in rules
]
PUBLISHED = {
    each
    for module in (sources, activity_sources, coaching_sources, population_sources)
    for each in vars(module).values()
    if isinstance(each, Source)
}


# Physiotherapists write for the people of these populations.
LEAFLET_PUBLISHERS = {
    "ahpsuffolk.co.uk",
    "flipbooks.gs-cdn.co.uk",
    "northerncarealliance.nhs.uk",
    "osteoporosis.ca",
    "stlukesonline.org",
    "www.mybaba.com",
    "www.nbt.nhs.uk",
}


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_reason_and_sources(rule):
    assert rule.reason
    assert rule.sources


@pytest.mark.parametrize("rule", RULES)
def test_our_own_rules_are_reasoned_in_sentences_and_reviewed(rule):
    own = [each for each in rule.sources if isinstance(each, OwnRule)]
    assert len(own) <= 1
    for each in own:
        assert each.reason[0].isupper()
        assert each.reason.endswith(".")
        assert each.reviewed_on >= date(2026, 11, 29)


@pytest.mark.parametrize("rules", TABLES.values(), ids=TABLES)
def test_each_rule_of_a_table_has_its_own_slug(rules):
    assert len({rule.slug for rule in rules}) == len(rules)


def test_each_source_stands_once_under_an_address_of_its_publisher():
    addresses = [source.url for source in PUBLISHED]
    assert len(set(addresses)) == len(addresses)
    publishers = {address.split("/")[2] for address in addresses}
    assert publishers == {
        "cris.maastrichtuniversity.nl",
        "doi.org",
        "jamanetwork.com",
        "www.ncbi.nlm.nih.gov",
        "www.nice.org.uk",
        "www.who.int",
        *LEAFLET_PUBLISHERS,
    }


def test_every_source_is_cited_by_a_rule():
    cited = {source for rules in TABLES.values() for r in rules for source in r.sources}
    published = {source for source in cited if isinstance(source, Source)}
    elsewhere = {
        each
        for module in (check_sources, caution_sources, evidence_sources)
        for each in vars(module).values()
        if isinstance(each, Source)
    }
    assert published - elsewhere == PUBLISHED - elsewhere


@pytest.mark.parametrize(
    "reason",
    [
        FLARE_REASON,
        TRY_AGAIN_REASON,
        AFTER_FLARE_RULE.recorded_reason,
        *(rule.recorded_reason for rule in FLARE_COURSE_RULES),
        *(rule.recorded_reason for rule in PROGRESSION_RULES),
        *(rule.recorded_reason for rule in RECHECK_TRIGGERS),
        *(rule.recorded_reason for rule in WEEKLY_RULES),
    ],
    ids=lambda reason: reason.slug,
)
def test_what_an_adaptation_keeps_of_a_rule_fits_its_columns(reason):
    lengths = {
        name: Adaptation._meta.get_field(name).max_length
        for name in ("rule", "reason", "source")
    }
    assert len(reason.slug) <= lengths["rule"]
    assert len(reason.text) <= lengths["reason"]
    assert len(reason.source) <= lengths["source"]
