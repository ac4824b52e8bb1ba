"""Static files named by their content, so that browsers may cache them for ever."""

from whitenoise.storage import CompressedManifestStaticFilesStorage

# Django's own option for this parses every script as a module: comments in django-htmx
# look like imports, which makes collectstatic fail.
OWN_SCRIPTS = "js/*.js"
MODULE_IMPORT = (r'(?P<matched>from "(?P<url>\.[^"]+)";)', 'from "%(url)s";')


class ModuleStaticFilesStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Modules import each other by these names too, so that none is out of date."""

    patterns = (
        *CompressedManifestStaticFilesStorage.patterns,
        (OWN_SCRIPTS, (MODULE_IMPORT,)),
    )
