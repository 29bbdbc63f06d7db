# Everything a person or a machine does with Briques. `make help` lists it.

PY := .venv/bin/python
PYTEST := $(PY) -m pytest
SHARED := --numprocesses 2 --dist worksteal --ignore tests/e2e
LOCK := uv pip compile --universal --python-version 3.11 --no-emit-index-url --no-emit-find-links \
	--no-header --generate-hashes --quiet pyproject.toml

# Without kept bytecode, importing Keras takes four times as long.
export PYTHONDONTWRITEBYTECODE =
# TensorFlow's notes on the processor; its errors stay.
export TF_CPP_MIN_LOG_LEVEL ?= 2

.PHONY: help setup run test display check bench lock translate clean
.DEFAULT_GOAL := help

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name what; do \
		printf '  make %-10s %s\n' "$$name" "$$what"; done

setup: ## make .venv from the lock file, once; PYTHON=… chooses the interpreter
	@.ci/environment

run: setup ## open the window; PROJECT=… opens a project
	@$(PY) main.py $(if $(PROJECT),"$(PROJECT)")

test: setup ## run all the tests
	@$(MAKE) --no-print-directory display || echo "Tests with a real window are skipped."
	@status=0; \
	$(PYTEST) $(SHARED) -m "not engine" || status=1; \
	$(PYTEST) $(SHARED) -m engine || status=1; \
	$(PYTEST) tests/e2e || status=1; \
	exit $$status

display: # what the tests with a real window need: an X server, a window manager, a mouse, fonts
	@for tool in Xvfb openbox xdotool; do command -v $$tool >/dev/null || exec .ci/packages \
		"Tests with a real window need an X server and a window manager." \
		xvfb openbox xdotool fonts-dejavu-core fonts-inter; done

check: setup ## style, types, and the laws of the house
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	.venv/bin/lint-imports --no-cache

bench: setup ## measure speed; wants a quiet machine
	$(PY) -m tests.benchmarks

lock: ## write both lock files anew; UPGRADE=--upgrade takes newer versions; needs uv
	$(LOCK) $(UPGRADE) --output-file requirements.lock >/dev/null
	$(LOCK) $(UPGRADE) --group dev --output-file requirements-dev.lock >/dev/null

translate: setup ## bring the translation files up to date with the code
	$(PY) assets/translations/update.py

clean: ## remove everything made: .venv, caches, builds
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
