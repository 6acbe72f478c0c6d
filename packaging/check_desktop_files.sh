#!/usr/bin/env bash
# Lets the tools of the desktop check the files that it reads. Ends with 77 where none of them is installed.
set -euo pipefail
cd "$(dirname "$0")/../resources/desktop"
checked=0
failed=0

# check TOOL ARGUMENT…: skipped where the tool is missing
check() {
    if ! command -v "$1" >/dev/null; then
        printf 'skipped: %s is not installed\n' "$1"
    else
        checked=$((checked + 1))
        "$@" || failed=1
    fi
}

check desktop-file-validate tandem.desktop
check appstreamcli validate --no-net --pedantic org.tandem_annotation.tandem.metainfo.xml
check xmllint --noout tandem-mime.xml
[ "$failed" -eq 0 ] || exit 1
[ "$checked" -gt 0 ] || exit 77
