"""Send the same number of requests to each page, in turn, and compare the times."""

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import chain
from statistics import quantiles
from uuid import uuid4

from bench.client import Visitor
from bench.preparing import LONG_LOG, SHORT_LOG
from bench.web_server import PROJECT_ROOT

MEASURING_ROUNDS = 5
REQUESTS_PER_ROUND = 40
WARM_UP_REQUESTS = 20
CONCURRENT_VISITORS = 4
SUCCESS_STATUSES = {200, 302}

LOG_PAGE_PATHS = {
    "Today": "/",
    "log": "/progress/pain/",
    "calendar": "/progress/calendar/",
    "2 weeks": "/progress/?range=two-weeks",
    "3 months": "/progress/?range=three-months",
    "a year": "/progress/?range=year",
    "all": "/progress/?range=all",
    "report": "/progress/report/",
}

SEARCH_PATHS = {
    "search": "/exercises/?q=tight+hip+flexors",
    "search in bed": "/exercises/?q=glute+stretch+in+bed",
    "search, corrected": "/exercises/?q=hamstrnig+strech",
    "search for nothing": "/exercises/?q=zebra+giraffe+gazelle",
}

READER_INDEX, WRITER_INDEX = 0, 1  # of the two people with a log of the same length

VisitorAction = Callable[[Visitor], int]
SessionKeys = Mapping[str, Sequence[str]]


@dataclass(kw_only=True)
class BenchmarkCase:
    """One page, its response times, and the case that it is compared with."""

    name: str
    action: VisitorAction
    session_key: str = ""
    baseline: "BenchmarkCase | None" = None
    response_seconds: list[float] = field(default_factory=list)
    elapsed_seconds: float = 0

    def percentile_seconds(self, percent: int) -> float:
        return quantiles(self.response_seconds, n=100)[percent - 1]

    @property
    def requests_per_second(self) -> float:
        return len(self.response_seconds) / self.elapsed_seconds


def get_page_action(path: str) -> VisitorAction:
    return lambda visitor: visitor.get_page(path)


def build_cases(sessions: SessionKeys) -> list[BenchmarkCase]:
    return [*build_bare_cases(sessions), *build_log_cases(sessions)]


def build_bare_cases(sessions: SessionKeys) -> list[BenchmarkCase]:
    rows = BenchmarkCase(name="bare: read 20 rows", action=get_page_action("/bare/"))
    insert = BenchmarkCase(
        name="bare: insert and redirect",
        action=lambda visitor: visitor.post_form("/bare/insert/", pain=3, key=uuid4()),
    )
    return [
        rows,
        BenchmarkCase(
            name="catalogue", action=get_page_action("/exercises/"), baseline=rows
        ),
        *(
            BenchmarkCase(name=name, action=get_page_action(path), baseline=rows)
            for name, path in SEARCH_PATHS.items()
        ),
        BenchmarkCase(
            name="one exercise",
            action=get_page_action(f"/exercises/{first_exercise_slug()}/"),
            baseline=rows,
        ),
        BenchmarkCase(
            name="chart of 3,650 days",
            action=get_page_action(LOG_PAGE_PATHS["all"]),
            session_key=sessions[LONG_LOG][READER_INDEX],
            baseline=rows,
        ),
        insert,
        BenchmarkCase(name="log of pain", action=Visitor.log_pain, baseline=insert),
    ]


def build_log_cases(sessions: SessionKeys) -> Iterator[BenchmarkCase]:
    for name, path in LOG_PAGE_PATHS.items():
        yield from build_case_pair(name, get_page_action(path), sessions, READER_INDEX)
    # By another person, so that the measured logs keep their length.
    yield from build_case_pair("tap", Visitor.log_pain, sessions, WRITER_INDEX)


def build_case_pair(
    name: str, action: VisitorAction, sessions: SessionKeys, person_index: int
) -> list[BenchmarkCase]:
    short, long = (
        BenchmarkCase(
            name=f"{name}, {length}",
            action=action,
            session_key=sessions[length][person_index],
        )
        for length in (SHORT_LOG, LONG_LOG)
    )
    long.baseline = short
    return [short, long]


def first_exercise_slug() -> str:
    entries = json.loads(min(PROJECT_ROOT.glob("fixtures/*.json")).read_text())
    slug: str = entries[0]["fields"]["slug"]
    return slug


def measure_cases(port: int, sessions: SessionKeys) -> list[BenchmarkCase]:
    measured = build_cases(sessions)
    for case in measured:
        # The first requests load templates and open database connections.
        send_concurrent_requests(port, case, WARM_UP_REQUESTS)
    # In turn, so that a slow phase of the machine affects every page equally.
    for _ in range(MEASURING_ROUNDS):
        for case in measured:
            started = time.perf_counter()
            case.response_seconds += send_concurrent_requests(
                port, case, REQUESTS_PER_ROUND
            )
            case.elapsed_seconds += time.perf_counter() - started
    return measured


def send_concurrent_requests(
    port: int, case: BenchmarkCase, requests: int
) -> list[float]:
    with ThreadPoolExecutor(CONCURRENT_VISITORS) as pool:
        visits = [
            pool.submit(time_visits, port, case, requests // CONCURRENT_VISITORS)
            for _ in range(CONCURRENT_VISITORS)
        ]
        return list(chain.from_iterable(visit.result() for visit in visits))


def time_visits(port: int, case: BenchmarkCase, requests: int) -> list[float]:
    with Visitor(port, case.session_key) as visitor:
        return [time_action(case.action, visitor) for _ in range(requests)]


def time_action(action: VisitorAction, visitor: Visitor) -> float:
    started = time.perf_counter()
    status = action(visitor)
    if status not in SUCCESS_STATUSES:
        raise SystemExit(f"A page answered {status}.")
    return time.perf_counter() - started


def format_report(measured: list[BenchmarkCase]) -> str:
    heading = f"{'':28}{'p50 ms':>9}{'p95 ms':>9}{'a second':>10}   times another"
    return "\n".join([heading, *map(format_report_row, measured)])


def format_report_row(case: BenchmarkCase) -> str:
    median, slow = case.percentile_seconds(50), case.percentile_seconds(95)
    figures = f"{median * 1000:9.1f}{slow * 1000:9.1f}{case.requests_per_second:10.0f}"
    if case.baseline is None:
        return f"{case.name:28}{figures}"
    ratios = (
        f"p50 {median / case.baseline.percentile_seconds(50):.2f}, "
        f"p95 {slow / case.baseline.percentile_seconds(95):.2f}, "
        f"a second {case.requests_per_second / case.baseline.requests_per_second:.2f}"
    )
    return f"{case.name:28}{figures}   {ratios}"
