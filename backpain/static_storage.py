"""Static files named by their content, so that browsers may cache them for ever.

They may be collected while they are served: a file is complete before it gets its name,
and one that goes makes room for the new one only when that is there.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.files.base import File
from whitenoise.compress import Compressor
from whitenoise.storage import CompressedManifestStaticFilesStorage

# Django's own option for this parses every script as a module: comments in django-htmx
# look like imports, which makes collectstatic fail.
OWN_SCRIPTS = "js/*.js"
MODULE_IMPORT = (r'(?P<matched>from "(?P<url>\.[^"]+)";)', 'from "%(url)s";')
READABLE_BY_ALL = 0o644


class ReplacingCompressor(Compressor):  # type: ignore[misc]
    def write_data(
        self, path: str, data: bytes, suffix: str, stat_result: os.stat_result
    ) -> str:
        replace_file(Path(path + suffix), data)
        os.utime(path + suffix, (stat_result.st_atime, stat_result.st_mtime))
        return path + suffix


class ModuleStaticFilesStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Modules import each other by these names too, so that none is out of date."""

    patterns = (
        *CompressedManifestStaticFilesStorage.patterns,
        (OWN_SCRIPTS, (MODULE_IMPORT,)),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # Deleted as far as Django knows, but served until all new ones are there.
        self.deleted_names: set[str] = set()
        super().__init__(*args, **kwargs)

    def exists(self, name: str) -> bool:
        return name not in self.deleted_names and super().exists(name)

    def delete(self, name: str) -> None:
        self.deleted_names.add(name)

    def _save(self, name: str, content: "File[bytes]") -> str:
        path = Path(self.path(name))
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, b"".join(content.chunks()))
        self.deleted_names.discard(name)
        return name

    def post_process(self, *args: Any, **kwargs: Any) -> Iterator[Any]:
        for name, new_name, outcome in super().post_process(*args, **kwargs):
            # Compressed files are written past this storage.
            self.deleted_names.discard(new_name)
            yield name, new_name, outcome
        for name in self.deleted_names:
            super().delete(name)
        self.deleted_names.clear()

    def create_compressor(self, **kwargs: Any) -> Compressor:
        return ReplacingCompressor(**kwargs)


def replace_file(path: Path, data: bytes) -> None:
    """Whoever opens the path reads all of the old file or all of the new one."""
    if path.is_file() and path.read_bytes() == data:
        return
    descriptor, new = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            os.fchmod(descriptor, READABLE_BY_ALL)
            file.write(data)
        Path(new).replace(path)
    except BaseException:
        Path(new).unlink()
        raise
