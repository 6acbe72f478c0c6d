#!/usr/bin/env bash
# Installs what is missing, and makes the package for Debian: build/package/tandem_VERSION_ARCHITECTURE.deb
# usage: packaging/package.sh     Its last line is the path of the package.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/setup.sh
tandem_packages+=(dpkg-dev lintian appstream desktop-file-utils)
install_what_is_missing

cmake --preset package >&2
cmake --build --preset package >&2
say "Packing…"
(umask 022 && cd build/package && rm -f ./*.deb && cpack) >&2
package=$(ls build/package/*.deb)

say "Checking…"
packaging/check_desktop_files.sh >&2
lintian --fail-on error,warning --tag-display-limit 0 --info "$package" >&2
echo "$package"
