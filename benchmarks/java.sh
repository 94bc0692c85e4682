# Sourced by the scripts beside it, which run in the repository's root: finds a JDK 25 and builds the benchmarks.
# shellcheck shell=bash

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

# Builds the product where it is older than its sources, then the benchmarks where they are. Building both makes the product's jar anew,
# whose caches the launcher then prepares once more: they are good for the very file they were made with.
build_benchmarks() {
  local jar=benchmarks/target/benchmarks.jar
  ./entente --help >/dev/null
  if [ ! -f $jar ] || [ app/target/entente.jar -nt $jar ] || [ -n "$(find benchmarks/src -newer $jar -print -quit)" ]; then
    mvn -B -q -Dfast -DskipTests package
    rm -f app/target/.built
    ./entente --help >/dev/null
    touch $jar
  fi
}
