"""A publication is described where it is first cited, and imported from there."""

import ast
from collections import Counter

from tests.test_layers import MODULES


def described_sources(path):
    """The title and address of each source that is written out there."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Source":
            fields = {each.arg: each.value for each in node.keywords}
            if {"title", "url"} <= {*fields}:
                yield ast.unparse(fields["title"]), ast.unparse(fields["url"])


def test_no_source_is_described_twice():
    described = Counter(
        source for path in MODULES.values() for source in described_sources(path)
    )
    assert described.total() > 100
    assert [source for source, count in described.items() if count > 1] == []
