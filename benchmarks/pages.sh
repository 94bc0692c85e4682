#!/usr/bin/env bash
# Measures the time to the first byte of every kind of page and answer, with 20 readers at once, on a large store.
# usage: benchmarks/pages.sh [DOCUMENTS [STATEMENTS [INITIATIVES [READERS [SECONDS [EVENTS]]]]]]
#        (default 100000 300000 30 20 60 700000; takes about six minutes on two quiet cores)
# With one reader it also tells the processor time of the server for each of them.
# PAGES_ISLANDS=1 has a browser look at the same server afterwards and tells when each island was drawn.
# PAGES_STORE=FOLDER keeps the store there and uses it again, which saves three of them.
set -euo pipefail
cd "$(dirname "$0")/.."

documents=${1:-100000}
statements=${2:-300000}
initiatives=${3:-30}
readers=${4:-20}
seconds=${5:-60}
events=${6:-700000}
port=18422
work=$(mktemp -d)
store=${PAGES_STORE:-$work/data}
child=""
trap '[ -n "$child" ] && kill "$child" 2>/dev/null; rm -rf "$work"' EXIT

# shellcheck source=benchmarks/java.sh
. benchmarks/java.sh
java=$(find_java)
build_benchmarks
run() { "$java" --enable-native-access=ALL-UNNAMED -cp benchmarks/target/benchmarks.jar:app/target/entente.jar "$@"; }

load() { cut -d ' ' -f 1 /proc/loadavg; }
since() { awk -v a="$1" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f s", b - a }'; }

echo "machine: $(nproc) cores, load $(load)"
if [ ! -f "$store/entente.duckdb" ]; then
  started=$EPOCHREALTIME
  run org.entente.benchmarks.FillStore "$store" "$documents" "$statements" "$initiatives" "$events" \
    >"$work/fill" 2>&1 || { tail -n 20 "$work/fill" >&2; exit 1; }
  echo "store filled in $(since "$started")"
fi

started=$EPOCHREALTIME
./entente watch --offline --data "$store" --port $port --as-of 2026-01-15 >"$work/watch" 2>&1 &
child=$!
until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do
  kill -0 "$child" 2>/dev/null || { cat "$work/watch" >&2; exit 1; }
  sleep 0.1
done
echo "first page after the start $(since "$started")"
cat "$work/watch"

# what everybody asks for, and what hardly anybody asks for twice: places in braces are filled anew for each request
paths=(/ /initiatives/quad /sources /treaties /about /api/v1/initiatives /api/v1/initiatives/quad/chronicle
  "/?asOf={day}" "/initiatives/{initiative}" "/initiatives/{initiative}?asOf={day}"
  "/initiatives/{initiative}/actors/{actor}" "/initiatives/{initiative}/actors/{actor}?asOf={day}"
  "/why?initiative={initiative}&of=position:{actor}" "/search?q={words}" "/search?q={words}&initiative={initiative}"
  "/search?actor={actor}&sort=newest&asOf={day}" "/documents/{document}" "/what-if?{dyad}&date={day}"
  "/treaties?date={day}" "/treaties?actor={state}&date=all" /treaties/us-japan-1960 /corrections /add
  "/api/v1/initiatives/{initiative}" "/api/v1/initiatives/{initiative}?asOf={day}"
  "/api/v1/initiatives/{initiative}/standings?asOf={day}" "/api/v1/initiatives/{initiative}/chronicle?asOf={day}"
  "/api/v1/documents/{document}" "/api/v1/search?q={words}" "/api/v1/obligations?{dyad}&date={day}"
  "/api/v1/treaties?date={day}" "/api/v1/treaties-network?date={day}" /api/v1/sources /api/v1/directory)
server=$(pgrep -P "$child" java || echo "$child")
ask() { run -Dserver="$server" org.entente.benchmarks.LoadPages "http://127.0.0.1:$port" "$readers" "$1" "$documents" "$2" "${paths[@]}"; }
# first for a minute without a look, to bring the code up to speed
ask 60 1 >/dev/null
before=$(load)
ask "$seconds" 2
echo "load $before before, $(load) after"
ps -o rss= -p "$server" | awk '{ printf "memory of the server %d MB\n", $1 / 1024 }'
[ -z "${PAGES_ISLANDS:-}" ] || make islands URL="http://127.0.0.1:$port"
