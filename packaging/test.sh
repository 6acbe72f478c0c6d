#!/usr/bin/env bash
# Installs what is missing, makes a release build and passes its tests. Further arguments go to ctest.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/setup.sh
install_what_is_missing
build_release
ctest --preset release "$@"
