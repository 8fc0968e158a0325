#!/usr/bin/env bash
# Installs what the tests need and runs all of them. Takes test-runner arguments, for example
#   bash tests/run.sh -namespace Network.Tests.Grains
set -euo pipefail
cd "$(dirname "$0")/.."

# Lines of each failure that are repeated at the end.
failure_lines_max=12

need() {
    # Real parts where users have real parts: a real PostgreSQL, a real browser, Chinese letters.
    local missing=()
    compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null || missing+=(postgresql)
    command -v chromium > /dev/null || missing+=(chromium)
    fc-list 2> /dev/null | grep -qi 'noto.*cjk' || missing+=(fonts-noto-cjk fontconfig)
    [ ${#missing[@]} -eq 0 ] && return
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
}

step() {
    echo
    echo "== $1"
    shift
    "$@"
}

web_checks() {
    (cd client/web && npm run --silent check)
}

suite() {
    dotnet run --project tests/Network.Tests --no-build -c Release -- -noLogo -noColor "$@"
}

# The tests that need the cluster build: its own, and the contract that both runtimes keep.
cluster_tests() {
    grep -rhcE '^ *\[(Fact|InlineData)' tests/Network.Tests/Cluster \
        tests/Network.Tests/Runtime/{Network,Runtime,Totals}Contract.cs |
        awk '{ sum += $1 } END { print sum }'
}

# Not every package source holds the whole of Orleans (docs/decisions/0007).
cluster_packages() {
    UseOrleans=true dotnet restore tests/Network.Tests --nologo -v quiet > /dev/null 2>&1
}

cluster_suite() {
    UseOrleans=true dotnet build tests/Network.Tests -c Release --nologo -v quiet &&
        UseOrleans=true suite -namespace Network.Tests.Cluster
}

step 'What the tests need' need
step 'Build' dotnet build Network.sln -c Release --nologo -v quiet
step 'Format' dotnet format Network.sln --verify-no-changes --no-restore
step 'Web app: types, lint, unit tests' web_checks
echo
echo '== Tests'
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
not_run=0
suite "$@" 2>&1 | tee "$log" || status=$?

# Whoever asks for some of the tests does not wait for a second build.
if [ $# -eq 0 ]; then
    echo
    if cluster_packages; then
        echo '== Tests of the cluster'
        cluster_suite 2>&1 | tee -a "$log" || status=$?
    else
        not_run=$(cluster_tests)
        echo "Cluster: $not_run tests skipped; its packages are not to be had here."
    fi
fi

# What failed, once more at the end, where a cut output still has it.
if grep -q '\[FAIL\]' "$log"; then
    echo
    echo '== Failed'
    grep -F '[FAIL]' "$log"
    awk -v most="$failure_lines_max" '
        /\[FAIL\]/ { left = most }
        left > 0 { print substr($0, 1, 300); left-- }' "$log"
fi

# One closing line that reads the same whatever the runner's version prints.
summary=$(grep -E '^ *Network\.Tests +Total:' "$log")
number() { sed -nE "s/.*$1: ([0-9]+).*/\1/p" <<< "$summary" | awk '{ s += $1 } END { print s }'; }
total=$(number Total); failed=$(number Failed); skipped=$(number Skipped); errors=$(number Errors)
: "${total:=0}" "${failed:=0}" "${skipped:=0}" "${errors:=0}"
failed=$((failed + errors))
passed=$((total - failed - skipped))
skipped=$((skipped + not_run))
echo
echo "${passed} passed, ${failed} failed, ${skipped} skipped"
if [ "$total" -eq 0 ]; then
    echo 'No test ran.' >&2
    exit 1
fi
exit "$status"
