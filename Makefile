# The one set of commands a newcomer needs. `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin
WORKERS ?= 2
# Databases that live for one test need no disk; a machine without memory for files uses one.
TESTS := PYTEST_DEBUG_TEMPROOT=$(shell test -w /dev/shm && echo /dev/shm || echo $${TMPDIR:-/tmp}) $(BIN)/pytest

.PHONY: help install demo tour test lint test-long bench-quick bench lock format clean

help:  ## list the commands
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*##/\t/' | expand -t 14

install: .venv/.installed  ## make .venv with everything the project needs

.venv/.installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv || { echo "install your system's python3-venv package"; exit 1; }
	@echo "Installing into .venv: about a minute, this first time only."
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-index --no-deps --no-build-isolation --editable .
	touch $@

demo: install  ## the whole program on a scratch database, with a page of phones
	$(BIN)/nguon demo

tour: install  ## a month of a sample commune and 30 of one person, in the terminal
	$(BIN)/nguon demo --tour

lint: install  ## format check, lint, types, layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint  ## everything that checks the project
	$(TESTS) -n $(WORKERS)

test-long: install  ## the runs too long for every push
	$(TESTS) -n $(WORKERS) -m long -o addopts="--strict-markers -ra"

bench-quick: install  ## the whole turn beside a plain bot and the bare floor, under a minute
	$(BIN)/python -m bench --quick

bench: install  ## the same with more runs
	$(BIN)/python -m bench

format: install  ## let ruff rewrite the formatting
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: install  ## write requirements.lock anew from pyproject.toml
	$(BIN)/uv pip compile pyproject.toml --group dev --all-extras --universal --python-version 3.11 \
	    --generate-hashes --no-emit-index-url --no-header --quiet --output-file requirements.lock
	! grep -nE '://|--index-url|--extra-index-url|--find-links|file:' requirements.lock

clean:  ## remove what the commands above made
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
