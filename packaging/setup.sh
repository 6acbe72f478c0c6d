# Finds what is missing for building and running Tandem, and installs it. Sourced by the scripts beside it.
# The supported system is Debian 12; another system with apt is tried with the same names; elsewhere the names are printed.

tandem_packages=(
    build-essential cmake ninja-build git ca-certificates
    qt6-base-dev qt6-svg-dev libqt6sql6-sqlite qt6-charts-dev libqt6opengl6-dev qtkeychain-qt6-dev
    qt6-l10n-tools qt6-tools-dev qt6-translations-l10n
    libicu-dev libsqlite3-dev nlohmann-json3-dev libspdlog-dev libexpected-dev libcsv-dev liblbfgs-dev liblinear-dev
    python3
    fonts-dejavu fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
)

say() { printf '%s\n' "$*" >&2; }

missing_packages() {
    local package
    for package in "${tandem_packages[@]}"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "Installing packages needs root, and sudo is not here. As root, run: apt-get install ${*: -1}"
        exit 1
    fi
}

install_what_is_missing() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This system has no apt. Install what these Debian 12 packages hold, then configure with: cmake --preset release"
        say "  ${tandem_packages[*]}"
        return
    fi
    local system=""
    [ -r /etc/os-release ] && system=$(. /etc/os-release && printf '%s %s' "${ID:-}" "${VERSION_ID:-}")
    [ "$system" = "debian 12" ] || say "This is ${system:-an unknown system}, not Debian 12: trying the same package names, untested."

    local missing
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    say "Installing with apt: $(printf '%s ' $missing)"
    as_root apt-get update -qq
    # One word a package is what apt wants here.
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

# build_release TARGET…: configures once and builds; a second run takes seconds.
build_release() {
    if [ ! -f build/release/build.ninja ]; then
        say "Configuring (build/release)…"
        cmake --preset release >&2
    fi
    say "Building…"
    cmake --build --preset release ${1:+--target "$@"} >&2
}
