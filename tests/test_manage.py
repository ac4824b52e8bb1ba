"""`manage.py` before anything is installed."""

import subprocess
import sys

from tests import ROOT


def test_python_without_django_is_told_where_it_is():
    # -S leaves out what is installed.
    result = subprocess.run(
        [sys.executable, "-S", "manage.py", "check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert result.stderr == (
        f"backpain: {sys.executable} does not have what backpain needs: start with "
        "make run, then use .venv/bin/python.\n"
    )
