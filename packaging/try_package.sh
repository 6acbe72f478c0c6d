#!/usr/bin/env bash
# Installs the Debian package, tries what it brings, and purges it: nothing of it may be left.
# As root, on a Debian 12 that may be thrown away: a container, or a debootstrap in a folder.
# usage: packaging/try_package.sh PACKAGE.deb
set -euo pipefail
package=$(realpath "$1")
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder/home" QT_QPA_PLATFORM=offscreen
mkdir "$HOME"

say() { printf '%s\n' "$*" >&2; }

# try WHAT COMMAND…
try() {
    local what=$1
    shift
    "$@" >"$folder/output" 2>&1 || { say "FAILED: $what"; cat "$folder/output" >&2; exit 1; }
    say "ok: $what"
}

files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /root -o -path /var/cache \
        -o -path /var/log -o -path /var/lib/apt \) -prune -o -print | sort
}

# has_type TYPE FILE
has_type() { gio info -a standard::content-type "$2" | grep -q "content-type: $1\$"; }

# opens PROJECT COMMAND…: its lock lies beside a project that is open for writing
opens() {
    local project=$1 tried
    shift
    "$@" &
    for tried in $(seq 100); do
        [ -e "$project.lock" ] && break
        sleep 0.1
    done
    kill $!
    wait $! || true
    [ -e "$project.lock" ]
}

# runs COMMAND…: still there after some seconds
runs() { local code=0; timeout 5 "$@" || code=$?; [ "$code" -eq 124 ]; }

apt-get update -qq
apt-get install -y -qq --no-install-recommends man-db bash-completion desktop-file-utils shared-mime-info libglib2.0-bin >/dev/null
apt-get satisfy -y -qq --no-install-recommends "$(dpkg-deb -f "$package" Depends)" >/dev/null
files >"$folder/before"

try "installs" apt-get install -y -qq --no-install-recommends "$package"
entry=/usr/share/applications/tandem.desktop
start=$(sed -n 's/^Exec=\(.*\) %f$/\1/p' "$entry")
demo=$(sed -n 's/^Exec=\(.* --demo\)$/\1/p' "$entry")
try "starts" runs $start
try "opens the demo by the menu's command: $demo" runs $demo
try "made the demo project" sh -c 'find "$HOME" -name "*.tandem" | grep .'
try "does the demo on the command line" tandem-cli demo --headless --out "$folder/demo"
project=$(find "$folder/demo" -name '*.tandem')
try "opens a project by a double click" opens "$project" $start "$project"
try "knows a project by its name" has_type application/x-tandem-project "$project"
cp "$project" "$folder/nameless"
try "knows a project by its content" has_type application/x-tandem-project "$folder/nameless"
try "is offered for projects" grep -q '^application/x-tandem-project=tandem.desktop' /usr/share/applications/mimeinfo.cache
for page in tandem tandem-cli; do
    try "has a manual for $page" sh -c "man $page | grep -q NAME"
    try "$page is found by whatis" whatis "$page"
done
try "completes in bash" bash -c '. /usr/share/bash-completion/completions/tandem-cli && complete -p tandem-cli'
try "has no file changed" dpkg --verify tandem

try "purges" apt-get purge -y -qq tandem
files >"$folder/after"
try "leaves nothing" diff "$folder/before" "$folder/after"
