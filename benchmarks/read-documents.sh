#!/usr/bin/env bash
# Measures the whole process: start-up, and reading 1,000 and 10,000 synthetic documents.
# usage: benchmarks/read-documents.sh [SMALL [LARGE]]     (numbers of documents; default 1000 10000)
set -euo pipefail
cd "$(dirname "$0")/.."

small=${1:-1000}
large=${2:-10000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# timed NAME COMMAND...: runs it and sets seconds, cpu (user and system) and megabytes of NAME
timed() {
  local name=$1
  shift
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -v -o "$work/time" "$@" >"$work/out" 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
    awk -v name="$name" '
      /Elapsed/ { n = split($NF, part, ":"); s = 0; for (i = 1; i <= n; i++) s = s * 60 + part[i] }
      /User time|System time/ { cpu += $NF }
      /Maximum resident/ { mb = $NF / 1024 }
      END { printf "%s_s=%.2f\n%s_cpu=%.2f\n%s_mb=%.0f\n", name, s, name, cpu, name, mb }' "$work/time" >"$work/values"
  else
    local TIMEFORMAT='%R %U %S'
    { time "$@" >"$work/out" 2>"$work/err"; } 2>"$work/time"
    awk -v name="$name" '{ printf "%s_s=%s\n%s_cpu=%.2f\n%s_mb=0\n", name, $1, name, $2 + $3, name }' \
      "$work/time" >"$work/values"
  fi
  # shellcheck disable=SC1091
  . "$work/values"
}

# best_of N NAME COMMAND...: the fastest of N runs
best_of() {
  local times=$1 name=$2 best="" current
  shift 2
  for _ in $(seq "$times"); do
    timed "$name" "$@"
    current=$(eval "echo \$${name}_s")
    best=$(printf '%s\n%s\n' "${best:-$current}" "$current" | sort -n | head -n 1)
  done
  eval "${name}_s=$best"
}

# page_answers PORT SECONDS: waits until the first page answers
page_answers() {
  local until=$((SECONDS + $2)) status
  while [ $SECONDS -lt "$until" ]; do
    if { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null; then
      printf 'GET / HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n\r\n' "$1" >&3
      status=$(head -n 1 <&3)
      exec 3>&-
      case "$status" in *" 200 "*) return 0 ;; esac
    fi
    sleep 0.02
  done
  return 1
}

# seconds_until_page FOLDER: starts `watch` on the data folder and stops it when its first page has answered
seconds_until_page() {
  local port=18421 started=$EPOCHREALTIME answered child
  ./entente watch --offline --data "$work/$1" --port $port >"$work/watch" 2>&1 &
  child=$!
  page_answers $port 60 || { cat "$work/watch" >&2; exit 1; }
  answered=$EPOCHREALTIME
  kill "$child"
  wait "$child" 2>/dev/null || true
  awk -v a="$started" -v b="$answered" 'BEGIN { printf "%.2f\n", b - a }'
}

# shellcheck source=benchmarks/java.sh
. benchmarks/java.sh
java=$(find_java)
build_benchmarks

make_documents() {
  "$java" -cp benchmarks/target/benchmarks.jar:app/target/entente.jar \
    org.entente.benchmarks.WriteDocuments "$1" "$2"
}

# read_all NAME COUNT: reads so many documents into a new data folder
read_all() {
  make_documents "$2" "$work/documents-$1"
  timed "$1" ./entente read --data "$work/$1" --format ndjson "$work/documents-$1"
  [ "$(grep -c '"type":"document"' "$work/out")" -eq "$2" ]
}

report() {
  awk -v n="$2" -v s="$3" -v cpu="$4" -v mb="$5" -v idle="$idle_s" -v what="$1" 'BEGIN {
    printf "%-28s %8.2f s  %8.2f s cpu  %6d MB  %7.1f documents/s  %6.2f ms each beyond start-up\n",
      what, s, cpu, mb, n / s, (s - idle) * 1000 / n }'
}

echo "machine: $(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg)"
best_of 5 help ./entente --help
printf '%-28s %8.2f s  (goal 0.5)\n' "--help" "$help_s"

make_documents 1 "$work/documents-idle"
timed first ./entente read --data "$work/idle" --format ndjson "$work/documents-idle"
printf '%-28s %8.2f s  %8.2f s cpu  %6d MB\n' "first document, new folder" "$first_s" "$first_cpu" "$first_mb"
best_of 3 idle ./entente read --data "$work/idle" --format ndjson "$work/documents-idle"
printf '%-28s %8.2f s  %8.2f s cpu  %6d MB\n' "the same again" "$idle_s" "$idle_cpu" "$idle_mb"

read_all small "$small"
report "$small documents" "$small" "$small_s" "$small_cpu" "$small_mb"
read_all large "$large"
report "$large documents" "$large" "$large_s" "$large_cpu" "$large_mb"
timed again ./entente read --data "$work/large" --format ndjson "$work/documents-large"
report "$large documents again" "$large" "$again_s" "$again_cpu" "$again_mb"
awk -v a="$small_s" -v b="$large_s" -v n="$small" -v m="$large" -v idle="$idle_s" 'BEGIN {
  printf "time per document, %d : %d   %.2f  (beyond start-up; linear growth is 1)\n",
    m, n, ((b - idle) / m) / ((a - idle) / n) }'

if ./entente watch --help >/dev/null 2>&1; then
  seconds_until_page large >/dev/null
  printf '%-28s %8.2f s  (goal 3)\n' "watch, warm, first page" "$(seconds_until_page large)"
fi
