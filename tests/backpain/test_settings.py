import os
import re
import subprocess
import sys

import pytest

from tests import ROOT
from tests.backpain.processes import manage

READ_VARIABLE = re.compile(r'env\.\w+\(\s*"([A-Z_]+)"')
VARIABLE_IN_EXAMPLE = re.compile(r"^#([A-Z_]+)=", re.MULTILINE)
VARIABLE_IN_README = re.compile(r"^\| `([A-Z_]+)` \|", re.MULTILINE)

# What an editor does, and mypy's plug-in.
SET_UP_DJANGO = "import django; django.setup()"
USE_KEY = "from django.core.signing import dumps; dumps(1)"
PRINT_CPU_SECONDS = "import time; print(time.process_time())"


def test_every_variable_is_in_the_example_and_in_the_readme():
    files = [ROOT / "backpain" / name for name in ("settings.py", "front/listening.py")]
    read = {name for file in files for name in READ_VARIABLE.findall(file.read_text())}
    example = (ROOT / ".env.example").read_text()
    assert {*VARIABLE_IN_EXAMPLE.findall(example)} == read
    assert {*VARIABLE_IN_README.findall((ROOT / "README.md").read_text())} == read


def run_python(code, **environment):
    """Return what it prints, with the settings of a user who has configured nothing."""
    unset = {"DATABASE_URL": "", "SECRET_KEY": "", "ENVIRONMENT": ""}
    settings = {"DJANGO_SETTINGS_MODULE": "backpain.settings"}
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | unset | settings | environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


@pytest.mark.parametrize("code", ["import backpain.settings", SET_UP_DJANGO])
def test_reading_the_settings_writes_nothing_and_starts_no_database(code, tmp_path):
    run_python(code, DATA_DIR=str(tmp_path / "data"))
    assert [*tmp_path.iterdir()] == []


def test_reading_the_settings_takes_less_than_a_second_of_the_processor(tmp_path):
    code = f"import backpain.settings; {PRINT_CPU_SECONDS}"
    assert float(run_python(code, DATA_DIR=str(tmp_path / "data"))) < 1


def test_first_use_of_the_key_generates_it_and_starts_no_database(tmp_path):
    run_python(USE_KEY, DATA_DIR=str(tmp_path))
    assert {path.name for path in tmp_path.iterdir()} == {"secret_key", "setup.lock"}


def test_key_that_is_named_needs_no_data_directory(tmp_path):
    (tmp_path / "file").touch()
    data_directory = str(tmp_path / "file" / "data")
    run_python(USE_KEY, DATA_DIR=data_directory, SECRET_KEY="named")  # noqa: S106, a test
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_address_of_no_postgresql_is_refused():
    status, message = manage("check", DATABASE_URL="sqlite:///file")
    assert status == 1
    assert message.startswith("backpain: DATABASE_URL is no address of a PostgreSQL")


@pytest.mark.parametrize(
    "key", ["changeme", "a" * 64, f"django-insecure-{'ab1de' * 9}"]
)
def test_production_refuses_a_key_that_can_be_guessed(key):
    status, message = manage(
        "check",
        ENVIRONMENT="production",
        SECRET_KEY=key,
        ALLOWED_HOSTS="backpain.example",
    )
    assert (status, message.partition(":")[0]) == (1, "backpain")
    assert message.startswith("backpain: SECRET_KEY can be guessed: set one of 50 ")


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({}, "SECRET_KEY and ALLOWED_HOSTS"),
        ({"SECRET_KEY": "x"}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": "backpain.example"}, "SECRET_KEY"),
    ],
)
def test_production_names_what_it_misses(given, missing):
    settings = {"SECRET_KEY": "", "ALLOWED_HOSTS": "", **given}
    status, message = manage("check", ENVIRONMENT="production", **settings)
    assert status == 1
    assert message == (
        f"backpain: In production backpain needs its own {missing}: "
        "set what is missing in the environment."
    )
