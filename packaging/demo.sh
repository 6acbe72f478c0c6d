#!/usr/bin/env bash
# Installs what is missing, builds, and shows the main job on the demo corpus: in the window where there is a display,
# else (or with --headless) on the command line with a report and the pictures of the tour.
# usage: packaging/demo.sh [--headless] [FOLDER]     FOLDER takes the project, the export and the pictures
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/setup.sh

headless=
if [ "${1:-}" = "--headless" ]; then headless=1; shift; fi
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=1
folder=${1:-build/demo}

install_what_is_missing
if [ -z "$headless" ]; then
    build_release tandem
    exec build/release/bin/tandem --demo
fi
build_release tandem-cli tandem-tour
mkdir -p "$folder"
QT_QPA_PLATFORM=offscreen build/release/bin/tandem-tour --out "$folder/pictures" >&2
exec build/release/bin/tandem-cli demo --headless --out "$folder"
