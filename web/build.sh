#!/usr/bin/env bash
# Builds the islands into a folder, if Node is there and anything changed.
# usage: web/build.sh FOLDER [--test]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:?a folder to build into}
mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$here"

has_node() {
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 &&
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
}

if ! has_node; then
  echo "islands: left out, because Node 20.19 or newer with npm is not on PATH; every page works without them."
  exit 0
fi

stamp=node_modules/.installed
if [ ! -f "$stamp" ] || [ package-lock.json -nt "$stamp" ]; then
  if grep -q '"resolved"' package-lock.json; then
    echo "islands: package-lock.json holds download addresses; make it again with this folder's .npmrc" >&2
    exit 1
  fi
  if ! npm ci --silent --no-fund --no-audit; then
    echo "islands: left out, because their libraries could not be fetched; every page works without them." >&2
    exit 0
  fi
  touch "$stamp"
fi

if [ "${2:-}" = --test ]; then
  node_modules/.bin/vitest run --reporter=dot
fi

built="$out/manifest.json"
if [ ! -f "$built" ] || [ -n "$(find src package-lock.json tsconfig.json vite.config.ts -newer "$built" -print -quit)" ]; then
  node_modules/.bin/tsc --noEmit
  ENTENTE_ISLANDS="$out" node_modules/.bin/vite build
fi
