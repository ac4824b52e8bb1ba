"""Sends the same number of requests to each page, in turns, and compares the times."""

import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from statistics import quantiles
from uuid import uuid4

from bench.client import Visitor

FIXTURES = Path(__file__).parent.parent / "fixtures"
ROUNDS = 5
REQUESTS_A_ROUND = 80
WARM_UP_REQUESTS = 20
VISITORS = 4  # at the same time
SUCCESSES = {200, 302}

Action = Callable[[Visitor], int]


@dataclass(kw_only=True)
class Case:
    """One page and how long each answer took."""

    name: str
    act: Action
    is_signed_in: bool = False
    bare: "Case | None" = None
    seconds: list[float] = field(default_factory=list)
    elapsed_seconds: float = 0

    def percentile(self, percent: int) -> float:
        return quantiles(self.seconds, n=100)[percent - 1]

    @property
    def requests_a_second(self) -> float:
        return len(self.seconds) / self.elapsed_seconds


def cases() -> list[Case]:
    rows = Case(name="bare: read 20 rows", act=lambda visitor: visitor.get("/bare/"))
    insert = Case(
        name="bare: insert and redirect",
        act=lambda visitor: visitor.post("/bare/insert/", pain=3, key=uuid4()),
    )
    detail = f"/exercises/{first_exercise()}/"
    return [
        rows,
        Case(
            name="catalogue", act=lambda visitor: visitor.get("/exercises/"), bare=rows
        ),
        Case(name="one exercise", act=lambda visitor: visitor.get(detail), bare=rows),
        Case(
            name="chart of 3,650 entries",
            act=lambda visitor: visitor.get("/progress/?stretch=all"),
            is_signed_in=True,
            bare=rows,
        ),
        insert,
        Case(name="log of pain", act=Visitor.log_pain, bare=insert),
    ]


def first_exercise() -> str:
    entries = json.loads(min(FIXTURES.glob("*.json")).read_text())
    slug: str = entries[0]["fields"]["slug"]
    return slug


def measure(port: int, session_key: str) -> list[Case]:
    measured = cases()
    for case in measured:
        ask(port, session_key, case, WARM_UP_REQUESTS)
    for _ in range(ROUNDS):
        for case in measured:
            started = time.perf_counter()
            case.seconds += ask(port, session_key, case, REQUESTS_A_ROUND)
            case.elapsed_seconds += time.perf_counter() - started
    return measured


def ask(port: int, session_key: str, case: Case, requests: int) -> list[float]:
    key = session_key if case.is_signed_in else ""
    with ThreadPoolExecutor(VISITORS) as pool:
        turns = [
            pool.submit(visit, port, key, case.act, requests // VISITORS)
            for _ in range(VISITORS)
        ]
        return list(chain.from_iterable(turn.result() for turn in turns))


def visit(port: int, session_key: str, act: Action, requests: int) -> list[float]:
    with Visitor(port, session_key) as visitor:
        return [timed(act, visitor) for _ in range(requests)]


def timed(act: Action, visitor: Visitor) -> float:
    started = time.perf_counter()
    status = act(visitor)
    if status not in SUCCESSES:
        raise SystemExit(f"A page answered {status}.")
    return time.perf_counter() - started


def report(measured: list[Case]) -> str:
    heading = f"{'':28}{'p50 ms':>9}{'p95 ms':>9}{'a second':>10}   times the bare view"
    return "\n".join([heading, *map(row, measured)])


def row(case: Case) -> str:
    median, slow = case.percentile(50), case.percentile(95)
    figures = f"{median * 1000:9.1f}{slow * 1000:9.1f}{case.requests_a_second:10.0f}"
    if case.bare is None:
        return f"{case.name:28}{figures}"
    ratios = (
        f"p50 {median / case.bare.percentile(50):.1f}, "
        f"p95 {slow / case.bare.percentile(95):.1f}, "
        f"a second {case.requests_a_second / case.bare.requests_a_second:.2f}"
    )
    return f"{case.name:28}{figures}   {ratios}"
