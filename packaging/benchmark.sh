#!/usr/bin/env bash
# Measures Tandem beside its budgets, on a million records: one table as output.
# usage: packaging/benchmark.sh [RECORDS]     With TANDEM_DATA the records are made from real utterances, else from words.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/setup.sh
tandem_packages+=(sqlite3)
install_what_is_missing
cmake --preset benchmark >&2
cmake --build --preset benchmark --target tandem-benchmark >&2

records=${1:-1000000}
folder=$(mktemp -d "${TMPDIR:-/tmp}/tandem-benchmark.XXXXXX")
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME="$folder/settings" XDG_STATE_HOME="$folder/state"
benchmark() { build/benchmark/bin/tandem-benchmark "$@"; }

say "Writing $records records…"
python3 tests/benchmarks/make_million.py "$records" "$folder/records.csv"
begin=$(date +%s.%N)
sqlite3 "$folder/reference.db" ".import --csv $folder/records.csv record"
reference=$(echo "$(date +%s.%N) $begin" | awk '{printf "%.2f", $1 - $2}')
rm "$folder/reference.db"

echo "Tandem beside its budgets, $records records, $(nproc) cores"
benchmark import "$folder/big.tandem" "$folder/records.csv" "$reference"
benchmark labels "$folder/big.tandem"
for measure in open lists decisions window table stall callstall jobs; do
    benchmark "$measure" "$folder/big.tandem"
done
benchmark spans
benchmark schema
benchmark calls
