# make run   starts the sandbox: a pretend Slack and Hellotracks, and the real app between them
# make run LINE='/job Acme HQ tomorrow for jane'   does one line in it and prints what came of it
# make test  does all that is checked before a change goes in
# make bench-read   tells how well and how fast lines are read; CORPUS=PATH adds lines or dates

SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
PORT ?= 8765
SEED ?= 1
# AS is the assembler where nobody says otherwise
ifeq ($(origin AS),default)
AS :=
endif
export LINE AS

.DEFAULT_GOAL := help
.PHONY: help run test format lint types imports unit chromium bench-ack bench-read screenshots lock clean

help:
	@sed -n 's/^# make /make /p' Makefile

run: $(VENV)/app.done
	@if [ -n "$$LINE" ]; then \
		exec $(BIN)/python -m sandbox --seed $(SEED) --say "$$LINE" $${AS:+--as "$$AS"} $(if $(JSON),--json); \
	else \
		exec $(BIN)/python -m sandbox --seed $(SEED) --port $(PORT); \
	fi

test: lint types imports unit

lint: $(VENV)/dev.done
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/dev.done
	$(BIN)/mypy
	$(BIN)/pyright

imports: $(VENV)/dev.done
	$(BIN)/lint-imports

unit: $(VENV)/dev.done chromium
	$(BIN)/pytest -q -n auto --dist loadscope

format: $(VENV)/dev.done
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench-ack: $(VENV)/dev.done
	$(BIN)/python -m benchmarks.ack

bench-read: $(VENV)/dev.done
	$(BIN)/python -m benchmarks.read $(CORPUS)

screenshots: $(VENV)/dev.done chromium
	$(BIN)/pytest -q tests/browser --screenshots docs/screenshots

# The browser tests need a Chromium; where we may, we install the distribution's.
chromium:
	@if [ -z "$$CHROMIUM" ] && ! command -v chromium chromium-browser google-chrome >/dev/null 2>&1 \
		&& [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
		echo "installing chromium for the browser tests"; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; \
	fi

# Every package is locked with its hashes; `make lock` renews the locks (it needs uv).
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes \
		--no-header --quiet requirements/build.in -o requirements/build.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes \
		--no-header --quiet pyproject.toml -o requirements/app.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes \
		--no-header --quiet --extra dev pyproject.toml -c requirements/app.txt \
		-o requirements/dev.txt

$(VENV)/bin/python:
	@[ -n "$(PYTHON)" ] || { echo "Fieldhand needs Python 3.11 or newer (with venv)."; exit 1; }
	@echo "making $(VENV) with $(PYTHON)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/app.done: requirements/app.txt requirements/build.txt pyproject.toml | $(VENV)/bin/python
	@echo "installing what Fieldhand needs (once)"
	@$(PIP) install --require-hashes -r requirements/build.txt
	@$(PIP) install --require-hashes -r requirements/app.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q bot handlers
	@touch $@

$(VENV)/dev.done: requirements/dev.txt $(VENV)/app.done
	@echo "installing what its tests need (once)"
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache build *.egg-info
