# Sourced by the commands: says what it does, installs what is missing, builds into build/.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '== %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# packages [tests|all]: the list falls into parts, and each part counts only where it is asked for.
packages() {
    local until='^# tests\/run needs'
    [ "${1:-}" = tests ] && until='^# tests\/run --all'
    [ "${1:-}" = all ] && until='^never$'
    sed -e "/$until/,\$d" -e 's/#.*//' -e 's/ .*//' -e '/^$/d' "$top/sandbox/packages.txt"
}

missing_packages() {
    local package
    for package in $(packages "$@"); do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

# install_missing [tests|all]
install_missing() {
    local missing
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then return 0; fi
    say "Installing:" $missing
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing </dev/null >/dev/null || {
        echo "Expected to install the packages above but apt-get failed; see its message, then run this again." >&2
        exit 2
    }
}

# build FOLDER [CMake options]
build() {
    local folder=$1
    shift
    say "Building into $folder"
    cmake -S "$top" -B "$top/$folder" -G Ninja "$@" >"$top/$folder.log" 2>&1 || {
        cat "$top/$folder.log" >&2
        exit 2
    }
    rm -f "$top/$folder.log"
    cmake --build "$top/$folder" || exit 2
}
