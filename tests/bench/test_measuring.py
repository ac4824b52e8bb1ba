from urllib.parse import parse_qs, urlsplit

import pytest

from bench.measuring import (
    LOG_PAGE_PATHS,
    BenchmarkCase,
    build_cases,
    first_exercise_slug,
    format_report,
)
from bench.preparing import LONG_LOG, SHORT_LOG
from progress.values.chart_range import CHART_RANGES

SESSION_KEYS = {SHORT_LOG: ["a", "b"], LONG_LOG: ["c", "d"]}


def case_of(seconds, **fields):
    return BenchmarkCase(
        action=len, response_seconds=[seconds] * 10, elapsed_seconds=1, **fields
    )


def test_report_compares_a_case_with_its_baseline():
    bare = case_of(0.002, name="bare")
    page = case_of(0.004, name="page", baseline=bare)
    _, first, second = format_report([bare, page]).splitlines()
    assert first.split() == ["bare", "2.0", "2.0", "10"]
    assert second.split(maxsplit=4) == [
        *("page", "4.0", "4.0", "10"),
        "p50 2.00, p95 2.00, a second 1.00",
    ]


def test_every_length_of_the_chart_is_measured():
    queries = [parse_qs(urlsplit(path).query) for path in LOG_PAGE_PATHS.values()]
    measured = {name for query in queries for name in query.get("range", [])}
    assert measured == {*CHART_RANGES}


def test_log_that_is_read_is_not_the_one_that_is_written():
    cases = build_cases(SESSION_KEYS)
    taps = {case.session_key for case in cases if case.name.startswith("tap")}
    others = {case.session_key for case in cases if not case.name.startswith("tap")}
    assert (taps, taps & others) == ({"b", "d"}, set())


@pytest.mark.django_db
@pytest.mark.parametrize("path", LOG_PAGE_PATHS.values())
def test_measured_page_answers(client, path):
    assert client.get(path).status_code == 200


def test_measured_exercise_is_in_the_catalogue(client, catalogue):
    assert client.get(f"/exercises/{first_exercise_slug()}/").status_code == 200
