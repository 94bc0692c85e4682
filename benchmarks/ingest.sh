#!/usr/bin/env bash
# Brings the same synthetic event rows into a lake, has DuckDB read them into Parquet, and has pandas read them.
# usage: ingest.sh SAMPLE OUT [DAYS [ROWS_PER_SLOT [PEER_DAYS]]]
#   SAMPLE  a real event file of 61 columns; OUT  a folder with room: 100 days take 6 GB
#   PEER_DAYS  how many of the days pandas and the comparison of one day with many use (default: all)
# Needs benchmarks/target/benchmarks.jar and app/target/entente.jar, or BENCHMARK_CLASSPATH.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
sample=$1 out=$2 days=${3:-100} rows=${4:-1042} peer_days=${5:-$days}
classes=${BENCHMARK_CLASSPATH:-$here/benchmarks/target/benchmarks.jar:$here/app/target/entente.jar}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

run() {
  "$java" -XX:+UseSerialGC ${ENTENTE_JAVA_OPTIONS:-} --enable-native-access=ALL-UNNAMED -cp "$classes" \
    "org.entente.benchmarks.$@" 2>/dev/null
}

[ -d "$out/zips" ] || run WriteSlots "$sample" "$out" "$days" "$rows"
uptime
run IngestBenchmark duckdb "$out" "$days"
rm -rf "$out/data" && run IngestBenchmark entente "$out" 1
rm -rf "$out/data" && run IngestBenchmark entente "$out" "$days"
run IngestBenchmark query "$out" "$days"
run IngestPhases "$out" "$((days < 20 ? days : 20))" | tail -n 5
/usr/bin/python3 "$here/benchmarks/peers/gdelt_pandas.py" "$out/zips" "$out/pandas" "$peer_days"
uptime
