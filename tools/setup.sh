#!/bin/sh
# Set up what the Makefile's targets need, and install nothing that is already there.
#
#   tools/setup.sh [--venv FOLDER] [--without-lint]
#
# QGIS, its Python packages and the translation tools come from the distribution (Debian, Ubuntu); the test tools go into
# a virtual environment (.venv) that sees the distribution's packages. shapely 2 goes there too where the distribution's
# is older; numpy is held at the distribution's version, the one its GDAL was built with.
#
# Exit status: 0 ready; 1 something is missing that cannot be installed here (said how); 75 a download failed.
set -eu
cd "$(dirname "$0")/.."
venv=.venv
lint=yes
while [ $# -gt 0 ]; do
    case $1 in
        --venv) venv=$2; shift 2 ;;
        --without-lint) lint=no; shift ;;
        *) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
done

system_python=/usr/bin/python3
packages="qgis python3-qgis qgis-providers python3-numpy python3-scipy python3-pyproj python3-matplotlib python3-jinja2
    python3-markdown python3-venv python3-pip pyqt5-dev-tools qttools5-dev-tools fonts-dejavu-core xvfb xauth openbox
    imagemagick poppler-utils git ca-certificates"
download_failed=75

say() { echo "setup: $*" >&2; }

installed() { dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }

candidate() { LC_ALL=C apt-cache policy "$1" | sed -n 's/^ *Candidate: *//p'; }

# shapely 2, and not built for a newer GEOS than the system's: QGIS's programs load that one first, and a wheel's calls
# then end in it (shapely 2.1 in Debian 12's qgis_process cannot even write WKB)
has_shapely() {
    "$1" - 2>/dev/null <<'PYTHON'
import sys
import shapely
from osgeo import ogr
geos = (ogr.GetGEOSVersionMajor(), ogr.GetGEOSVersionMinor())
# not by its version: Debian's may call itself "0+unknown"
sys.exit(not hasattr(shapely, "from_wkb") or shapely.geos_version[:2] > max(geos, (3, 11)))
PYTHON
}

install_packages() {
    missing=
    for package in $packages; do
        installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        say "missing packages:$missing"
        say "install them, then run this again: sudo apt-get install --no-install-recommends$missing"
        exit 1
    fi
    say "installing from the distribution:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >&2 || { say "apt-get update failed: is this machine online?"; exit $download_failed; }
    # shellcheck disable=SC2086 # a list of names
    apt-get install -y -qq --no-install-recommends $missing </dev/null >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        say "apt-get could not install:$missing"
        exit $download_failed
    }
}

install_shapely_package() {
    has_shapely "$system_python" && return 0
    case $(candidate python3-shapely) in
        [2-9].* | [1-9][0-9].*) packages=python3-shapely; install_packages ;;
    esac
}

make_environment() {
    "$venv/bin/python" -c '' 2>/dev/null && return 0
    say "making the virtual environment $venv"
    "$system_python" -m venv --clear --system-site-packages "$venv"
}

install_python_packages() {
    constraints=$log.constraints
    "$system_python" -c 'import numpy; print("numpy==" + numpy.__version__)' >"$constraints"
    set -- -r tools/requirements-test.txt
    [ $lint = no ] || set -- "$@" -r tools/requirements-lint.txt
    # the wheels of 2.0 hold GEOS 3.11
    has_shapely "$venv/bin/python" || set -- "$@" 'shapely>=2.0,<2.1'
    say "installing the test tools into $venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input -c "$constraints" "$@" >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        say "pip could not install: $*"
        exit $download_failed
    }
}

log=$(mktemp)
trap 'rm -f "$log" "$log.constraints"' EXIT
if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    install_packages
elif ! "$system_python" -c 'import qgis.core, numpy, scipy, pyproj' 2>/dev/null; then
    say "this machine has no apt-get, and $system_python cannot import qgis, numpy, scipy and pyproj."
    say "install QGIS 3.22 or later with its Python packages, lrelease and pylupdate5, then run this again."
    exit 1
fi

stamp=$venv/.set-up
state=$({ cat "$0" tools/requirements-*.txt; "$system_python" -c 'import sys; print(sys.version)'; echo "$lint"; } | cksum)
[ "$(cat "$stamp" 2>/dev/null)" = "$state" ] && "$venv/bin/python" -c '' && exit 0
if command -v apt-get >/dev/null; then install_shapely_package; fi
make_environment
install_python_packages
# a virtual environment's pyproj does not find the distribution's PROJ data by itself
if [ -e /usr/share/proj/proj.db ]; then export PROJ_DATA=/usr/share/proj; fi
"$venv/bin/python" -c 'import qgis.core, numpy, scipy, pyproj, shapely, osgeo.ogr, pytest'
echo "$state" >"$stamp"
say "ready"
