#!/usr/bin/env bash
# Plants one bug after the other into a copy of the tree and lets the simulation look for it.
# Prints how many seeds each one took; fails when one is not found within its budget.
#   bash tests/mutations/run.sh                 all of them
#   bash tests/mutations/run.sh count-twice     those whose names are given
# SEEDS is the budget of seeds for each bug, FROM the first seed.
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${SEEDS:=5000}" "${FROM:=1}"
here=tests/mutations
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

parts=(silo grains policies tests/Network.Simulated tests/Network.Tests/Grains
    tests/Network.Tests/Tidy Directory.Build.props Directory.Packages.props Network.sln)
tar c --exclude=bin --exclude=obj "${parts[@]}" | tar x -C "$copy"

build() {
    dotnet build "$copy/tests/Network.Simulated" -c Release --nologo -v quiet \
        -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false \
        -p:GenerateDocumentationFile=false > "$copy/build.log" 2>&1 \
        || { grep -m 5 ' error ' "$copy/build.log"; return 1; }
}

simulate() {
    dotnet "$copy/tests/Network.Simulated/bin/Release/net10.0/Network.Simulated.dll" \
        --from "$FROM" --seeds "$SEEDS"
}

# Without a bug the same seeds must find nothing, or the table below would mean nothing.
build
sound=$(SEEDS=500 simulate) || { echo "$sound"; echo 'The tree itself breaks a promise.'; exit 1; }

if [ $# -gt 0 ]; then names=("$@"); else
    names=()
    for file in "$here"/*.patch; do names+=("$(basename "$file" .patch)"); done
fi

missed=0
printf '| Planted bug | Seeds | What is broken |\n|---|---:|---|\n'
for name in "${names[@]}"; do
    patch -s -d "$copy" -p1 < "$here/$name.patch"
    build
    if found=$(simulate 2>&1); then
        missed=$((missed + 1))
        printf '| %s | not in %s | |\n' "$name" "$SEEDS"
    else
        seeds=$(sed -nE 's/^found after ([0-9]+) seeds$/\1/p' <<< "$found")
        promise=$(sed -nE 's/^seed [0-9]+: (.*)/\1/p' <<< "$found" | head -n 1 | cut -c 1-80)
        printf '| %s | %s | %s |\n' "$name" "${seeds:-?}" "$promise"
        [ -n "$seeds" ] || { tail -n 5 <<< "$found"; missed=$((missed + 1)); }
    fi

    patch -s -R -d "$copy" -p1 < "$here/$name.patch"
done

[ "$missed" -eq 0 ] || { echo "$missed not found"; exit 1; }
