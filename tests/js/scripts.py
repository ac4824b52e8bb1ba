"""The scripts as written, and their imports."""

import re
from posixpath import join, normpath

from tests import ROOT

STATIC = ROOT / "static"
SCRIPTS = {
    path.relative_to(STATIC).as_posix(): path.read_text()
    for path in sorted((STATIC / "js").rglob("*.js"))
}
IMPORT = re.compile(r'^import .* from "(.*)";$', re.MULTILINE)


def imported_scripts(name: str) -> list[str]:
    folder = name.rpartition("/")[0]
    return [normpath(join(folder, path)) for path in IMPORT.findall(SCRIPTS[name])]


def loaded_scripts(*names: str) -> set[str]:
    """These scripts and everything that they import."""
    imported = {other for name in names for other in imported_scripts(name)}
    return loaded_scripts(*names, *imported) if imported - {*names} else {*names}
