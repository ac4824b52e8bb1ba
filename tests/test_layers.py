"""The structure of the code: who imports whom, what is pure, how full folders are."""

import ast
import sys
from collections import Counter
from functools import cache

import pytest

from tests import ROOT

# Each imports only from those before it; apps side by side know nothing of each other.
ORDER = [
    {"core"},
    {"people", "exercises"},
    {"lessons"},
    {"assessment"},
    {"progress"},
    {"program"},
    {"reports"},
    {"pages"},
    {"backpain"},
]
# The same within the program, folder by folder.
PROGRAM_ORDER = [
    {"rules"},
    {"planning"},
    {"history"},
    {"decisions"},
    {"explain", "simulation", "models"},
    {"state"},
    {"actions"},
    {"forms"},
    {"views", "management"},
]
ALONE = "local_postgres"  # knows none of them; only the project starts it
APPS = {app for level in ORDER for app in level} | {ALONE}

# Code in these folders knows nothing of Django, the clock or randomness.
PURE_FOLDERS = {
    "assessment.self_tests.definitions",
    "assessment.self_tests.rules",
    "assessment.symptom_check.questions",
    "assessment.symptom_check.questions.edition_1",
    "assessment.symptom_check.red_flags",
    "assessment.symptom_check.rules",
    "core.values",
    "exercises.catalogue.checks",
    "exercises.cautions",
    "exercises.collections",
    "exercises.evidence",
    "exercises.figures",
    "exercises.figures.body_map",
    "exercises.figures.engine",
    "exercises.figures.poses",
    "exercises.figures.render",
    "exercises.figures.render.person",
    "exercises.search",
    "exercises.search.needs",
    "exercises.search.synonyms",
    "exercises.values",
    "lessons.values",
    "pages.learn.values",
    "people.values",
    "program.decisions",
    "program.explain",
    "program.history",
    "program.planning",
    "program.planning.beside",
    "program.rules",
    "program.rules.activities",
    "program.rules.coaching",
    "program.rules.needs",
    "program.rules.relief",
    "program.rules.populations",
    "program.rules.course",
    "program.rules.flare",
    "program.rules.walking",
    "progress.analysis",
    "progress.charts",
    "progress.sessions.player",
    "progress.values",
    "reports.archive.values",
    "reports.calendar.values",
    "reports.fhir.values",
    "reports.values",
}
STANDARD_PURE = {
    "bisect",
    "collections",
    "contextlib",
    "csv",
    "dataclasses",
    "datetime",
    "difflib",
    "enum",
    "functools",
    "html",
    "io",
    "itertools",
    "json",
    "math",
    "operator",
    "re",
    "statistics",
    "types",
    "typing",
    "unicodedata",
    "uuid",
    "xml",
    "zipfile",
    "zlib",
    "zoneinfo",
}
MOST_MODULES = 14  # per folder: more cannot be taken in at a glance
ROWS_OF_DATA = {"exercises.figures.poses"}


def module_name(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


MODULES = {
    module_name(path): path
    for app in APPS
    for path in sorted((ROOT / app).rglob("*.py"))
    if "migrations" not in path.parts
}


def folder_of(module):
    path = MODULES[module]
    return ".".join(path.relative_to(ROOT).parent.parts)


def is_pure(module):
    return folder_of(module) in PURE_FOLDERS


PURE_MODULES = sorted(module for module in MODULES if is_pure(module))


@cache  # a circle is looked for from each module through all others
def imported_modules(path):
    """Every module that a file imports, `from package import module` in full."""
    return frozenset(iterate_imports(path))


def iterate_imports(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            whole = {f"{node.module}.{alias.name}" for alias in node.names} & {*MODULES}
            yield from whole or {node.module}


def own_imports(module):
    imported = imported_modules(MODULES[module])
    return {name for name in imported if name.split(".")[0] in APPS}


def may_be_imported_from(app):
    if app == ALONE:
        return {ALONE}
    level = next(number for number, apps in enumerate(ORDER) if app in apps)
    below = {other for apps in ORDER[:level] for other in apps}
    return below | {app} | ({ALONE} if app == "backpain" else set())


def apps_above(module):
    apps = {name.split(".")[0] for name in own_imports(module)}
    return apps - may_be_imported_from(module.split(".")[0])


def test_imports_point_down():
    assert [module for module in MODULES if apps_above(module)] == []


@pytest.mark.parametrize("number", range(len(PROGRAM_ORDER)))
def test_imports_within_the_program_point_down(number):
    folders = PROGRAM_ORDER[number]
    above = set().union(*PROGRAM_ORDER[number + 1 :])
    imported = {
        name.split(".")[1]
        for module in MODULES
        if module.startswith(tuple(f"program.{folder}." for folder in folders))
        for name in own_imports(module)
        if name.startswith("program.")
    }
    assert imported & above == set()


def test_the_order_of_the_program_names_all_its_folders():
    folders = {m.split(".")[1] for m in MODULES if m.startswith("program.")}
    files = {path.stem for path in (ROOT / "program").glob("*.py")}
    assert set().union(*PROGRAM_ORDER) == folders - files


def impure_imports(module):
    ours = own_imports(module)
    others = {name.split(".")[0] for name in imported_modules(MODULES[module])} - APPS
    return {name for name in ours if not is_pure(name)} | (others - STANDARD_PURE)


def test_pure_modules_import_only_pure_ones():
    impure = {name: impure_imports(name) for name in PURE_MODULES}
    assert {name: imports for name, imports in impure.items() if imports} == {}


def is_in_a_circle(module):
    seen, waiting = set(), own_imports(module)
    while waiting:
        name = waiting.pop()
        if name in MODULES and name not in seen:
            seen.add(name)
            waiting |= own_imports(name) - seen
    return module in seen


def test_modules_of_an_app_do_not_import_each_other_in_a_circle():
    assert [module for module in MODULES if is_in_a_circle(module)] == []


def importers_in(folder, forbidden):
    return [
        module
        for module in MODULES
        if folder in module.split(".")
        and any(forbidden in name.split(".") for name in own_imports(module))
    ]


def test_views_import_no_views_and_forms_no_template_tags():
    assert importers_in("views", "views") == []
    assert importers_in("forms", "templatetags") == []


def test_no_folder_holds_more_modules_than_a_glance_takes_in():
    modules = (name for name, path in MODULES.items() if path.stem != "__init__")
    counts = Counter(folder_of(module) for module in modules)
    assert {
        folder: count
        for folder, count in counts.items()
        if count > MOST_MODULES and folder not in ROWS_OF_DATA
    } == {}


def test_pure_folders_exist_and_pure_standard_modules_are_standard():
    assert {folder_of(module) for module in PURE_MODULES} == PURE_FOLDERS
    assert STANDARD_PURE - sys.stdlib_module_names == set()
