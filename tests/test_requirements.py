"""The lock files are installed without resolving, so they must be complete."""

from importlib.metadata import distribution

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests import ROOT

# What the extra for PDF files needs is not known here: the tests do without it.
FILES = ["requirements.lock", "requirements-pdf.lock", "requirements-dev.lock"]
LOCKS = {
    "requirements.lock": ["requirements.lock"],
    "requirements-dev.lock": ["requirements.lock", "requirements-dev.lock"],
}


def locked(name: str) -> list[Requirement]:
    lines = (ROOT / name).read_text().splitlines()
    pins = (line.rstrip(" \\") for line in lines if not line.startswith((" ", "#")))
    return [Requirement(pin) for pin in pins if pin]


def is_wanted_here(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(
        marker.evaluate({"extra": extra}) for extra in extras or {""}
    )


@pytest.mark.parametrize("name", LOCKS)
def test_lock_names_everything_that_what_it_names_needs(name):
    available = {
        canonicalize_name(pin.name) for lock in LOCKS[name] for pin in locked(lock)
    }
    missing = {
        f"{pin.name} needs {needed.name}"
        for pin in locked(name)
        if is_wanted_here(pin, set())
        for text in distribution(pin.name).requires or ()
        if is_wanted_here(needed := Requirement(text), {"", *pin.extras})
        and canonicalize_name(needed.name) not in available
    }

    assert missing == set()


def test_lock_with_the_extra_for_pdf_has_all_that_the_plain_one_has():
    def versions(name):
        return {(pin.name, str(pin.specifier)) for pin in locked(name)}

    extra = versions("requirements-pdf.lock") - versions("requirements.lock")

    assert versions("requirements.lock") <= versions("requirements-pdf.lock")
    assert "weasyprint" in {name for name, _ in extra}


@pytest.mark.parametrize("name", FILES)
def test_every_line_of_a_lock_is_one_version_with_its_hashes(name):
    text = (ROOT / name).read_text()

    assert all(str(pin.specifier).startswith("==") for pin in locked(name))
    assert text.count("==") - text.count("===") >= len(locked(name))
    assert text.count("--hash=sha256:") >= len(locked(name))
