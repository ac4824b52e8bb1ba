"""The shape of the code, as a test: who may import whom."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ABOVE = {
    "people": {"exercises", "assessment", "progress", "program", "reports", "backpain"},
    "exercises": {"people", "assessment", "progress", "program", "reports", "backpain"},
    "assessment": {"progress", "program", "reports", "backpain"},
    "progress": {"program", "reports", "backpain"},
    "program": {"reports", "backpain"},
    "reports": {"backpain"},
}
SHARED = {"backpain.http", "backpain.pdf", "backpain.widgets"}
PURE = {
    "people.countries",
    "people.time_zones",
    "people.wishes",
    "exercises.facets",
    "exercises.search",
    "exercises.spelling",
    "exercises.vocabulary",
    "exercises.doses",
    "exercises.entries",
    "exercises.figures",
    "exercises.gaps",
    "exercises.muscle_map",
    "assessment.redflags",
    "assessment.answers",
    "assessment.letter",
    "assessment.carecards",
    "assessment.flow",
    "assessment.places",
    "assessment.recheck",
    "assessment.questions",
    "assessment.triage",
    "assessment.cautions",
    "assessment.selftests",
    "assessment.results",
    "assessment.cutoffs",
    "assessment.findings",
    "assessment.selection",
    "assessment.retest",
    "assessment.wording",
    "assessment.bodymaps",
    "assessment.report",
    "progress.trends",
    "progress.dates",
    "progress.details",
    "progress.courses",
    "progress.relations",
    "progress.charts",
    "progress.places",
    "progress.month",
    "progress.series",
    "progress.strip",
    "program.wants",
    "program.suitability",
    "program.notes",
    "program.cases",
    "program.choice",
    "program.gentler",
    "program.explaining",
    "program.fitting",
    "program.items",
    "program.phases",
    "program.plan",
    "program.adapt",
    "program.dosing",
    "program.recheck",
    "program.week",
    "program.changes",
    "program.tailoring",
    "program.timeline",
    "program.relief",
    "reports.archive",
    "reports.calendar",
    "reports.fhir",
    "reports.stream",
}
STANDARD_PURE = {
    "bisect",
    "collections",
    "csv",
    "dataclasses",
    "datetime",
    "difflib",
    "enum",
    "functools",
    "io",
    "itertools",
    "json",
    "math",
    "operator",
    "statistics",
    "typing",
    "re",
    "uuid",
    "zipfile",
    "zlib",
    "zoneinfo",
}


def module_name(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


def is_pure(module):
    return any(module == name or module.startswith(f"{name}.") for name in PURE)


MODULES = {
    module_name(path): path
    for app in ABOVE
    for path in sorted((ROOT / app).rglob("*.py"))
    if "migrations" not in path.parts
}
PURE_MODULES = [module for module in MODULES if is_pure(module)]


def imported_modules(path):
    """Every module a file imports, `from package import module` in full."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            whole = {f"{node.module}.{alias.name}" for alias in node.names} & {*MODULES}
            yield from whole or {node.module}


@pytest.mark.parametrize("module", PURE_MODULES)
def test_pure_modules_import_only_pure_ones(module):
    imported = set(imported_modules(MODULES[module]))
    ours = {name for name in imported if name.split(".")[0] in ABOVE}
    others = {name.split(".")[0] for name in imported - ours}
    assert {name for name in ours if not is_pure(name)} == set()
    assert others - STANDARD_PURE == set()


@pytest.mark.parametrize("module", MODULES)
def test_apps_import_downwards_only(module):
    above = ABOVE[module.split(".")[0]]
    imported = set(imported_modules(MODULES[module])) - SHARED
    assert {name for name in imported if name.split(".")[0] in above} == set()


def test_pure_standard_modules_are_standard():
    assert STANDARD_PURE - sys.stdlib_module_names == set()
