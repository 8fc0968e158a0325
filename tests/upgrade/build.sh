#!/usr/bin/env bash
# Builds the cluster as its next version may be: this tree with next-version.patch, in a folder of
# its own. That version has what the one before has no word for: a field more in every letter, a
# command and two events that are new, a field more in an event, a command and a state, and a kind
# of grain that counts in totals, owes commands to a known kind and is owed some by it.
#   bash tests/upgrade/build.sh /tmp/next Debug
set -euo pipefail
to=$(realpath "$1") configuration=$2
cd "$(dirname "$0")/../.."

parts=(grains silo client policies Directory.Build.props Directory.Build.targets
    Directory.Packages.props)
tar c --exclude=bin --exclude=obj --exclude=node_modules "${parts[@]}" | tar x -C "$to"
patch -s -d "$to" -p1 < tests/upgrade/next-version.patch
UseOrleans=true dotnet build "$to/client" -c "$configuration" --nologo -v quiet \
    -p:SkipWeb=true -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false \
    -p:GenerateDocumentationFile=false
