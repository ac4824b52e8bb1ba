"""Tests lie where what they test lies: one file for each module, and none astray."""

import ast

import pytest

from tests import ROOT
from tests.test_layers import MODULES, ROWS_OF_DATA, folder_of

TEST_FILES = {
    ".".join(path.relative_to(ROOT / "tests").with_suffix("").parts)
    for path in (ROOT / "tests").rglob("test_*.py")
}
# Test files that belong to a room as a whole, and why.
OF_A_ROOM: dict[str, str] = {}
# Modules that need no test file of their own, and why.
TESTED_BY_THEIR_USERS: dict[str, str] = {}


def has_behaviour(module):
    tree = ast.parse(MODULES[module].read_text())
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree))


def files_testing(module):
    """The names a test file of a module may have: its own, or more after it."""
    folder, _, name = module.rpartition(".")
    own = f"{folder}.test_{name}"
    return {file for file in TEST_FILES if file == own or file.startswith(f"{own}_")}


def expects_tests(module):
    return (
        MODULES[module].stem != "__init__"
        and folder_of(module) not in ROWS_OF_DATA
        and module not in TESTED_BY_THEIR_USERS
        and has_behaviour(module)
    )


@pytest.mark.parametrize("module", sorted(filter(expects_tests, MODULES)))
def test_module_has_its_test_file(module):
    assert files_testing(module) != set()


def test_no_test_file_is_astray():
    mirrored = {file for module in MODULES for file in files_testing(module)}
    of_the_house = {file for file in TEST_FILES if "." not in file}
    assert TEST_FILES - mirrored - of_the_house - set(OF_A_ROOM) == set()
