#!/usr/bin/env bash
# Measures the time to the first byte of every kind of page and answer, with 20 readers at once, on a large store.
# usage: benchmarks/pages.sh [DOCUMENTS [STATEMENTS [INITIATIVES [READERS [SECONDS]]]]]   (default 100000 300000 30 20 60)
set -euo pipefail
cd "$(dirname "$0")/.."

documents=${1:-100000}
statements=${2:-300000}
initiatives=${3:-30}
readers=${4:-20}
seconds=${5:-60}
port=18422
work=$(mktemp -d)
child=""
trap '[ -n "$child" ] && kill "$child" 2>/dev/null; rm -rf "$work"' EXIT

find_java() {
  local jdk
  for jdk in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")" /usr/lib/jvm/*; do
    if grep -qs '^JAVA_VERSION="25' "$jdk/release"; then
      echo "$jdk/bin/java"
      return
    fi
  done
  echo "no JDK 25 found: set JAVA_HOME" >&2
  return 1
}

java=$(find_java)
./entente --help >/dev/null
[ -f benchmarks/target/benchmarks.jar ] || mvn -B -q -Dfast -DskipTests package
run() { "$java" --enable-native-access=ALL-UNNAMED -cp benchmarks/target/benchmarks.jar:app/target/entente.jar "$@"; }

echo "machine: $(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg)"
run org.entente.benchmarks.FillStore "$work/data" "$documents" "$statements" "$initiatives" >/dev/null 2>&1
started=$EPOCHREALTIME
./entente watch --offline --data "$work/data" --port $port --as-of 2026-01-15 >"$work/watch" 2>&1 &
child=$!
until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do
  kill -0 "$child" 2>/dev/null || { cat "$work/watch" >&2; exit 1; }
  sleep 0.1
done
awk -v a="$started" -v b="$EPOCHREALTIME" 'BEGIN { printf "first page after the start %.1f s\n", b - a }'
cat "$work/watch"

paths=(/ /initiatives/quad /initiatives/csto "/initiatives/quad?asOf=2025-05-01" /initiatives/quad/actors/JPN
  "/search?q=alliance" "/search?q=alliance&initiative=quad" "/why?initiative=quad&of=position:JPN" /documents/s000123
  "/what-if?attacker=CHN&victim=JPN&place=senkaku&date=2026-11-21" /treaties /treaties/us-japan-1960 /sources /about
  /api/v1/initiatives /api/v1/initiatives/quad /api/v1/initiatives/quad/standings /api/v1/initiatives/quad/chronicle
  /api/v1/documents/s000123 "/api/v1/search?q=alliance"
  "/api/v1/obligations?attacker=CHN&victim=JPN&place=senkaku&date=2026-11-21" /api/v1/treaties)
# once each, to bring the code up to speed
run org.entente.benchmarks.LoadPages "http://127.0.0.1:$port" "$readers" 20 "${paths[@]}" >/dev/null
run org.entente.benchmarks.LoadPages "http://127.0.0.1:$port" "$readers" "$seconds" "${paths[@]}"
ps -o rss= -p "$(pgrep -P "$child" java || echo "$child")" | awk '{ printf "memory of the server %d MB\n", $1 / 1024 }'
