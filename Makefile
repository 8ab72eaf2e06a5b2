# Every target sets up what it needs first. `make` alone lists them.
#
# Where the set-up is done otherwise (Windows, a container): make test SETUP=: PYTHON=python

VENV ?= .venv
SETUP ?= tools/setup.sh --venv $(VENV)
PYTHON ?= $(VENV)/bin/python
PYTEST ?= $(PYTHON) -m pytest
# tests run in this many processes, each file in one of them
WORKERS ?= 2

# The city that `make demo` assesses: the sample city, unless OSM (and BOUNDARY) name files of your own.
OSM ?=
BOUNDARY ?=

export QT_QPA_PLATFORM ?= offscreen
export PYTHONDONTWRITEBYTECODE ?= 1
# a virtual environment's pyproj does not find the distribution's PROJ data by itself
ifneq ($(wildcard /usr/share/proj/proj.db),)
export PROJ_DATA ?= /usr/share/proj
endif

.DEFAULT_GOAL := help
.PHONY: help setup demo run test test-slow test-matrix lint format i18n docs models package scan bench clean

help: ## list the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | awk -F '|' '{ printf "  make %-12s %s\n", $$1, $$2 }'

setup: ## install what is missing: QGIS, a virtual environment, test tools
	@$(SETUP)

demo: setup ## assess the sample city through QGIS: GeoPackage, project, map picture, summary (or OSM=... BOUNDARY=...)
	@$(PYTHON) tools/package.py --stage-only
	@$(PYTHON) tools/demo.py $(if $(OSM),--osm "$(OSM)") $(if $(BOUNDARY),--boundary "$(BOUNDARY)")

run: setup ## open QGIS with the plugin and the sample city
	@$(PYTHON) tools/package.py --stage-only
	@[ -e build/demo/sample_city.qgz ] || $(PYTHON) tools/demo.py
	@$(PYTHON) tools/run_qgis.py build/demo/sample_city.qgz

test: setup ## lint, all tests but the slow ones, the examples in core
	@$(PYTHON) -m ruff check .
	@$(PYTEST) -q -m "not slow" -n $(WORKERS) --dist loadfile tests
	@$(PYTEST) -q --doctest-modules urban_profiling_plugin/core urban_profiling_plugin/report

test-slow: setup ## the tests that take minutes
	@$(PYTEST) -q -m slow tests

test-matrix: ## the tests under QGIS 3.40 and 3.44, where the suites can be built
	@tools/test_matrix.sh

lint: setup ## ruff (rules, format) and mypy
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy

format: setup ## put the code into the project's format
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .

i18n: setup ## bring i18n/*.ts up to date with the texts in the code, and compile them
	@$(PYTHON) tools/translations.py update
	@$(PYTHON) tools/translations.py compile build/i18n

docs: setup ## write docs/algorithms/ and docs/checks.md from what the code declares
	@$(PYTHON) tools/build_docs.py

models: setup ## write resources/models/ from the steps of the workflows
	@$(PYTHON) tools/build_models.py

package: setup ## build dist/urban_profiling_plugin-<version>.zip for "Install from ZIP"
	@$(PYTHON) tools/package.py

scan: package ## the security checks that plugins.qgis.org runs on the zip
	@$(PYTHON) tools/scan_package.py

bench: setup ## time the plugin against its peers, in one run (a quick one: SIZES=50000 ONLY=reading,writing)
	@$(PYTHON) -m benchmarks $(if $(SIZES),--sizes $(SIZES)) $(if $(ONLY),--only $(ONLY))

clean: ## remove what was built; the virtual environment stays
	@rm -rf build dist .pytest_cache .ruff_cache .mypy_cache .hypothesis .qgis-settings
	@find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +
