# The developer's commands. Each target sets up what it needs and says what it does.

.DEFAULT_GOAL := help
.PHONY: help run test lint lock bench clean browser

VENV := .venv
BIN := $(VENV)/bin
PYTHON := $(BIN)/python

# The modules that know nothing of Django: all their branches are tested.
PURE = $(shell $(PYTHON) -c 'from tests.test_layers import MODULES, is_pure; \
  print(*(path for name, path in MODULES.items() if is_pure(name)), sep=",")')

# Tests spend half their time waiting for a browser or server: one worker more than cores.
WORKERS = $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 1)')

# A lock file is complete, so nothing is resolved: pip 23 would look for newer releases
# of requirements with extras, and then have no hashes for them.
INSTALL := --quiet --disable-pip-version-check --no-deps --require-hashes

help:
	@echo "make run     serve backpain on http://127.0.0.1:8000/ (make run PORT=8001: another port)"
	@echo "make test    run every test, in a real browser too, with coverage"
	@echo "make lint    check style, types, templates, migrations and deployment settings"
	@echo "make lock    choose the newest allowed versions and write the lock files"
	@echo "make bench   measure pages against bare views, ten years against ten days"
	@echo "make clean   remove what these commands made, but no data"

$(VENV)/bin/python:
	@for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	  if $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "Making a virtual environment in $(VENV) with $$name"; \
	    $$name -m venv $(VENV) && exit 0; \
	    rm -rf $(VENV); \
	    echo "backpain: Python could not make a virtual environment: install python3-venv." >&2; exit 1; \
	  fi; \
	done; echo "backpain: it needs Python 3.11 or newer: install python3.11 and its venv package." >&2; exit 1

$(VENV)/run.stamp: requirements.lock | $(VENV)/bin/python
	@echo "Installing what backpain needs"
	@$(PYTHON) -m pip install $(INSTALL) -r requirements.lock
	@touch $@

$(VENV)/tools.stamp: requirements-dev.lock $(VENV)/run.stamp
	@echo "Installing the development tools"
	@$(PYTHON) -m pip install $(INSTALL) -r requirements-dev.lock
	@touch $@

run: $(VENV)/run.stamp
	@$(PYTHON) manage.py prepare
	@echo "Starting the web server"
	@exec $(BIN)/gunicorn --no-control-socket backpain.wsgi

browser: $(VENV)/tools.stamp
	@$(PYTHON) -m tests.browser

test: browser
	@echo "Running the tests"
	@$(PYTHON) -m pytest --numprocesses $(WORKERS) --dist worksteal --cov --cov-report=
	@echo "Checking that the tests reach 95 % of the code, and every branch of the pure modules"
	@$(BIN)/coverage report --fail-under=95
	@$(BIN)/coverage report --fail-under=100 --include='$(PURE)'

lint: $(VENV)/tools.stamp
	@echo "Checking that the lock files are complete"
	@$(PYTHON) -m pip --disable-pip-version-check check
	@echo "Checking style"
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@echo "Checking templates"
	@find templates -name '*.html' -exec $(BIN)/djade --check --target-version 5.2 {} +
	@echo "Checking types"
	@$(BIN)/mypy .
	@echo "Checking migrations"
	@$(PYTHON) manage.py makemigrations --check --dry-run --verbosity 1
	@echo "Checking the settings of a deployment"
	@ENVIRONMENT=production SECRET_KEY=$$($(PYTHON) -c 'import secrets; print(secrets.token_hex(32))') \
	  ALLOWED_HOSTS=backpain.example HTTPS=on TRUSTED_PROXIES=1 $(PYTHON) manage.py check --deploy --fail-level WARNING

lock: | $(VENV)/bin/python
	@echo "Choosing versions and writing the three lock files"
	@$(PYTHON) -m venv $(VENV)/lock
	@$(VENV)/lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	@$(VENV)/lock/bin/uv pip compile $(LOCK_OPTIONS) pyproject.toml --output-file requirements.lock
	@$(VENV)/lock/bin/uv pip compile $(LOCK_OPTIONS) --extra pdf --constraints requirements.lock pyproject.toml --output-file requirements-pdf.lock
	@$(VENV)/lock/bin/uv pip compile $(LOCK_OPTIONS) --group pyproject.toml:dev --constraints requirements.lock --output-file requirements-dev.lock
	@rm -rf $(VENV)/lock

# For every platform and every supported Python, with a hash for each file.
LOCK_OPTIONS := --quiet --no-config --universal --python-version 3.11 --upgrade \
  --generate-hashes --no-strip-extras --no-header --no-annotate --no-emit-index-url --no-emit-find-links

bench: $(VENV)/run.stamp
	@echo "Measuring on a new database: this takes some minutes"
	@$(PYTHON) -m bench

clean:
	@echo "Removing the virtual environment, caches and collected files"
	@rm -rf $(VENV) staticfiles .coverage .coverage.* htmlcov .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
