"""Sends the same number of requests to each page, in turns, and compares the times."""

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from statistics import quantiles
from uuid import uuid4

from bench.client import Visitor
from bench.preparing import LONG, SHORT

FIXTURES = Path(__file__).parent.parent / "fixtures"
ROUNDS = 5
REQUESTS_A_ROUND = 40
WARM_UP_REQUESTS = 20
VISITORS = 4  # at the same time
SUCCESSES = {200, 302}

PAGES_OF_A_LOG = {
    "Today": "/",
    "log": "/progress/pain/",
    "calendar": "/progress/calendar/",
    "2 weeks": "/progress/?stretch=two-weeks",
    "3 months": "/progress/?stretch=three-months",
    "a year": "/progress/?stretch=year",
    "all": "/progress/?stretch=all",
    "report": "/progress/report/",
}

READER, WRITER = 0, 1  # of the two people with a log of one length

Action = Callable[[Visitor], int]
Sessions = Mapping[str, Sequence[str]]


@dataclass(kw_only=True)
class Case:
    """One page, how long each answer took, and another it is compared with."""

    name: str
    act: Action
    session_key: str = ""
    beside: "Case | None" = None
    seconds: list[float] = field(default_factory=list)
    elapsed_seconds: float = 0

    def percentile(self, percent: int) -> float:
        return quantiles(self.seconds, n=100)[percent - 1]

    @property
    def requests_a_second(self) -> float:
        return len(self.seconds) / self.elapsed_seconds


def get(path: str) -> Action:
    return lambda visitor: visitor.get(path)


def cases(sessions: Sessions) -> list[Case]:
    return [*bare_cases(sessions), *log_cases(sessions)]


def bare_cases(sessions: Sessions) -> list[Case]:
    rows = Case(name="bare: read 20 rows", act=get("/bare/"))
    insert = Case(
        name="bare: insert and redirect",
        act=lambda visitor: visitor.post("/bare/insert/", pain=3, key=uuid4()),
    )
    return [
        rows,
        Case(name="catalogue", act=get("/exercises/"), beside=rows),
        Case(name="one exercise", act=get(f"/exercises/{first_slug()}/"), beside=rows),
        Case(
            name="chart of 3,650 days",
            act=get(PAGES_OF_A_LOG["all"]),
            session_key=sessions[LONG][READER],
            beside=rows,
        ),
        insert,
        Case(name="log of pain", act=Visitor.log_pain, beside=insert),
    ]


def log_cases(sessions: Sessions) -> Iterator[Case]:
    for name, path in PAGES_OF_A_LOG.items():
        yield from side_by_side(name, get(path), sessions, READER)
    # By somebody else, so that the logs that are read keep their length.
    yield from side_by_side("tap", Visitor.log_pain, sessions, WRITER)


def side_by_side(name: str, act: Action, sessions: Sessions, who: int) -> list[Case]:
    short, long = (
        Case(name=f"{name}, {length}", act=act, session_key=sessions[length][who])
        for length in (SHORT, LONG)
    )
    long.beside = short
    return [short, long]


def first_slug() -> str:
    entries = json.loads(min(FIXTURES.glob("*.json")).read_text())
    slug: str = entries[0]["fields"]["slug"]
    return slug


def measure(port: int, sessions: Sessions) -> list[Case]:
    measured = cases(sessions)
    for case in measured:
        # The first requests load templates and open connections to the database.
        ask(port, case, WARM_UP_REQUESTS)
    # In turns, so that a slow spell of the machine meets every page alike.
    for _ in range(ROUNDS):
        for case in measured:
            started = time.perf_counter()
            case.seconds += ask(port, case, REQUESTS_A_ROUND)
            case.elapsed_seconds += time.perf_counter() - started
    return measured


def ask(port: int, case: Case, requests: int) -> list[float]:
    with ThreadPoolExecutor(VISITORS) as pool:
        turns = [
            pool.submit(visit, port, case, requests // VISITORS)
            for _ in range(VISITORS)
        ]
        return list(chain.from_iterable(turn.result() for turn in turns))


def visit(port: int, case: Case, requests: int) -> list[float]:
    with Visitor(port, case.session_key) as visitor:
        return [timed(case.act, visitor) for _ in range(requests)]


def timed(act: Action, visitor: Visitor) -> float:
    started = time.perf_counter()
    status = act(visitor)
    if status not in SUCCESSES:
        raise SystemExit(f"A page answered {status}.")
    return time.perf_counter() - started


def report(measured: list[Case]) -> str:
    heading = f"{'':28}{'p50 ms':>9}{'p95 ms':>9}{'a second':>10}   times another"
    return "\n".join([heading, *map(row, measured)])


def row(case: Case) -> str:
    median, slow = case.percentile(50), case.percentile(95)
    figures = f"{median * 1000:9.1f}{slow * 1000:9.1f}{case.requests_a_second:10.0f}"
    if case.beside is None:
        return f"{case.name:28}{figures}"
    ratios = (
        f"p50 {median / case.beside.percentile(50):.2f}, "
        f"p95 {slow / case.beside.percentile(95):.2f}, "
        f"a second {case.requests_a_second / case.beside.requests_a_second:.2f}"
    )
    return f"{case.name:28}{figures}   {ratios}"
