#!/usr/bin/env bash
# Brings the same synthetic event rows into a lake, has DuckDB read them into Parquet, and has pandas read them; prints ratios.
# usage: ingest.sh SAMPLE OUT [DAYS [ROWS_PER_SLOT [PEER_DAYS]]]      default 100 days of 100,032 rows, all of them for pandas
#   SAMPLE  a real event file of 61 columns; OUT  a folder with room: 100 days take 6 GB for files and 3 GB for what is made
# Files are made once; with 0 for PEER_DAYS nothing but the files is made.
# Asks nothing, writes what it prints to OUT/result.txt and what goes wrong to OUT/errors.txt.
# Needs benchmarks/target/benchmarks.jar and app/target/entente.jar, or BENCHMARK_CLASSPATH; a JDK 25.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
sample=$1 out=$2 days=${3:-100} rows=${4:-1042} peer_days=${5:-${3:-100}}
classes=${BENCHMARK_CLASSPATH:-$here/benchmarks/target/benchmarks.jar:$here/app/target/entente.jar}
# shellcheck source=benchmarks/java.sh
. "$(dirname "$0")/java.sh"
java=$(find_java)
mkdir -p "$out"
: >"$out/errors.txt"
trap 'echo "broken off; the last lines of $out/errors.txt:" >&2; tail -n 5 "$out/errors.txt" >&2' ERR

program() {
  "$java" -XX:+UseSerialGC -Xmx768m -XX:NewRatio=1 ${ENTENTE_JAVA_OPTIONS:-} --enable-native-access=ALL-UNNAMED -cp "$classes" "$@" \
    2>>"$out/errors.txt"
}

run() {
  program "org.entente.benchmarks.$@"
}

made=$out/zips.$days.$rows
if [ ! -e "$made" ]; then
  rm -rf "$out/zips" "$out/plain" "$out"/zips.*
  run WriteSlots "$sample" "$out" "$days" "$rows"
  touch "$made"
fi
[ "$peer_days" -eq 0 ] && exit 0

measure() {
  uptime
  for some in 1 10 "$days"; do
    rm -rf "$out/data"
    echo "days: $some"
    run IngestBenchmark entente "$out" "$some" | grep 'rows/s'
  done
  run IngestBenchmark query "$out" "$days"
  for again in 1 2 3 4 5; do
    begin=$(date +%s%N)
    program org.entente.app.Main tension USA-CHN --from 2020-01-01 --as-of "$last" --data "$out/data" >/dev/null
    echo "tension, a new process: $((($(date +%s%N) - begin) / 1000000)) ms"
  done
  run IngestPhases "$out" "$((days < 12 ? days : 12))" | tail -n 3
  rm -f "$out/peer.parquet"
  run IngestBenchmark duckdb "$out" "$days"
  /usr/bin/python3 "$here/benchmarks/peers/gdelt_pandas.py" "$out/zips" "$out/pandas" "$peer_days"
  rm -rf "$out/pandas"
  uptime
}

# Ratios of rows per second, elapsed and of processor time, of the last line of each.
ratios() {
  awk '
    function value(text, unit) { sub(unit ".*", "", text); sub(".*[ ;]", "", text); gsub(",", "", text); return text + 0 }
    / rows\/s/ { split($1, name, ":"); wall[name[1]] = value($0, " rows/s"); cpu[name[1]] = value($0, " rows per processor") }
    END {
      for (peer in wall) if (peer ~ /^(duckdb|pandas)/)
        printf "entente to %s: %.1f times the rows per second, %.1f times per processor second\n", peer,
          wall["entente"] / wall[peer], cpu["entente"] / cpu[peer]
    }' "$out/result.txt"
}

last=$(date -u -d "2020-01-01 +$((days - 1)) days" +%F)
measure | tee "$out/result.txt"
ratios | tee -a "$out/result.txt"
