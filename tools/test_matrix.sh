#!/usr/bin/env bash
# Run the tests under the other QGIS releases that this machine can build: 3.40 and 3.44, in suites of Debian.
#
# The tool that runs a command in a suite is ../shared/tools/qgis-suite, or what QGIS_SUITE names; it is called as
# `qgis-suite SUITE -- COMMAND`. A suite that cannot be had here (no tool, no network) is skipped with a line that says
# so; a test that fails in one fails the run. The tests run on a copy, so that nothing is written into the checkout.
set -euo pipefail
cd "$(dirname "$0")/.."
suite=../shared/tools/qgis-suite
[ -x "$suite" ] || suite=${QGIS_SUITE:-}
if [ -z "$suite" ] || ! command -v "$suite" >/dev/null; then
    echo "test-matrix: skipped: no ../shared/tools/qgis-suite, and QGIS_SUITE names no tool"
    exit 0
fi
download_failed=75
read -r -d '' run_on_a_copy <<'INSIDE' || true
set -eu
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir "$copy/main"
tar -c --exclude=./.venv --exclude=./.git --exclude=./build --exclude=./dist --exclude=./.qgis-settings . | tar -x -C "$copy/main"
[ ! -e ../shared ] || ln -s "$(cd ../shared && pwd)" "$copy/shared"
cd "$copy/main"
if [ -e /usr/share/proj/proj.db ]; then export PROJ_DATA=/usr/share/proj; fi
/opt/venv/bin/python -c 'from qgis.core import Qgis; import platform; print("QGIS", Qgis.QGIS_VERSION, "Python", platform.python_version())'
/opt/venv/bin/python -m pytest -q -m "not slow" -n 2 --dist loadfile tests
INSIDE

failed=
for release in trixie forky; do
    echo "test-matrix: $release"
    if ! "$suite" $release -- true </dev/null; then
        echo "test-matrix: $release skipped: the suite cannot be built or entered here (it takes root and the network)"
        continue
    fi
    status=0
    "$suite" $release -- tools/setup.sh --venv /opt/venv --without-lint </dev/null || status=$?
    if [ $status = $download_failed ]; then
        echo "test-matrix: $release skipped: the test tools cannot be downloaded"
        continue
    fi
    [ $status = 0 ] && "$suite" $release -- sh -c "$run_on_a_copy" </dev/null || failed="$failed $release"
done
if [ -n "$failed" ]; then
    echo "test-matrix: failed:$failed" >&2
    exit 1
fi
