"""Small files that are much work: others notice nothing, and each is answered."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from bench.client import Visitor
from reports.archive.values.archive_reading import LARGEST_DATA_BYTES, MOST_ROWS
from tests.attack.uploads import send_upload
from tests.reports.archives import pain_row, with_tables, zip_with

UPLOADS_AT_ONCE = 8
LONGEST_ANSWER_SECONDS = 10
LONGEST_WAIT_SECONDS = 120


def make_rows(count):
    return [pain_row(key=str(UUID(int=number))) for number in range(count)]


def build_files():
    """Each within the limits, or just beyond: rows, bytes, names, depth."""
    return {
        "one row more": with_tables(pain_entries=[0] * (MOST_ROWS + 1)),
        "a bomb": zip_with(b"0" * (LARGEST_DATA_BYTES + 1)),
        "a bomb within the limit": zip_with(b" " * LARGEST_DATA_BYTES),
        "one long text": zip_with(json.dumps("x" * (LARGEST_DATA_BYTES - 10))),
        "brackets": zip_with(b"[" * 2**20),
        "names": zip_with(json.dumps({str(number): 0 for number in range(2**18)})),
        "rows without a field": with_tables(pain_entries=[{}] * MOST_ROWS),
        "as many rows as are taken": with_tables(pain_entries=make_rows(MOST_ROWS)),
    }


def send_file(port, content):
    began = time.monotonic()
    with Visitor(port) as visitor:
        status = send_upload(visitor, content)
    return status, time.monotonic() - began


def send_until_taken(port, content):
    """Again while others are at work, as the page asks."""
    ends_at = time.monotonic() + LONGEST_WAIT_SECONDS
    status, seconds = send_file(port, content)
    while status == 503 and time.monotonic() < ends_at:
        time.sleep(1)
        status, seconds = send_file(port, content)
    return status, seconds


def visit_until(port, ends_at):
    """What an ordinary visitor sees meanwhile: each status, and the longest wait."""
    statuses, longest = set(), 0.0
    with Visitor(port) as visitor:
        while time.monotonic() < ends_at:
            began = time.monotonic()
            statuses.add(visitor.get_page("/"))
            longest = max(longest, time.monotonic() - began)
    return statuses, longest


@pytest.fixture(scope="module")
def heavy_files():
    return build_files()


def test_every_kind_of_heavy_file_is_answered_soon(heavy_files, attacked_port):
    late = {}
    for name, content in heavy_files.items():
        status, seconds = send_until_taken(attacked_port, content)
        if status not in (200, 302) or seconds > LONGEST_ANSWER_SECONDS:
            late[name] = (status, seconds)
    assert late == {}


def test_eight_heavy_files_at_once_hold_nobody_up(
    heavy_files, attacked_port, attack_seconds
):
    content = heavy_files["as many rows as are taken"]
    with ThreadPoolExecutor(UPLOADS_AT_ONCE + 1) as pool:
        ends_at = time.monotonic() + attack_seconds
        visit = pool.submit(visit_until, attacked_port, ends_at)
        uploads = [
            pool.submit(send_file, attacked_port, content)
            for _ in range(UPLOADS_AT_ONCE)
        ]
        answers = [upload.result() for upload in uploads]
        statuses, longest = visit.result()
    assert {status for status, _ in answers} <= {302, 503}
    assert max(seconds for _, seconds in answers) < LONGEST_ANSWER_SECONDS
    assert statuses == {200}
    assert longest < LONGEST_ANSWER_SECONDS
