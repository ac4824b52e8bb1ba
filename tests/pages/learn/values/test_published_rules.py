from assessment.self_tests.definitions import SELF_TESTS
from assessment.symptom_check.rules.triage import RED_FLAG_RULES
from core.values.sources import Source
from pages.learn.values.published_rules import (
    collect_red_flags,
    collect_test_rules,
    group_texts_by_sources,
    list_own_rules,
    list_rule_evidence,
    list_rule_sources,
)

BOOK, TRIAL = (
    Source(title=title, year=2020, url=f"https://example.org/{title}")
    for title in ("book", "trial")
)


def test_texts_with_the_same_sources_stand_together():
    rows = [("a", (BOOK,)), ("b", (TRIAL,)), ("c", (BOOK,)), ("d", ())]
    assert group_texts_by_sources(rows) == {(BOOK,): ["a", "c"], (TRIAL,): ["b"]}


def test_what_the_rules_rest_on_is_published_or_our_own_and_listed_once():
    evidence = list_rule_evidence()
    assert len({*evidence}) == len(evidence)
    assert {*list_rule_sources(), *list_own_rules()} == {*evidence}
    assert len({source.url for source in list_rule_sources()}) == len(
        list_rule_sources()
    )


def test_red_flags_begin_with_the_most_urgent():
    titles = [*collect_red_flags()]
    assert [title.split(":")[0] for title in titles] == [
        "Emergency",
        "Urgent",
        "See a clinician",
    ]


def test_every_red_flag_is_published_once():
    groups = collect_red_flags().values()
    reasons = [text for group in groups for texts in group.values() for text in texts]
    assert sorted(reasons) == sorted(rule.reason for rule in RED_FLAG_RULES)


def test_trust_is_given_for_every_self_test():
    trusted = collect_test_rules()["How far each test can be trusted"]
    texts = {text for texts in trusted.values() for text in texts}
    assert {text.rpartition(": ")[0] for text in texts} == {t.name for t in SELF_TESTS}
