#!/bin/sh
# The way of a new user: programs, packages and clients outside of this package, with real builds.
# It takes minutes, so it is not part of `make test`.
#
# Usage: sh Tests/Adoption/adoption.sh ARCHIVE [DOCUMENT]
set -eu
package=$PWD
archive=$1
document=$(realpath "${2:-spec/sailpoint-api.v2025.yaml}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' INT TERM

fail() { echo "error: $1" >&2; exit 1; }

# Runs a command, and prints it with its exit status and its time.
timed() {
  start=$(date +%s)
  status=0
  "$@" >"$folder/log" 2>&1 || status=$?
  sed 's/^/    /' "$folder/log" | tail -n 6
  echo "  $* (status $status, $(($(date +%s) - start)) s)"
}

# Writes a package with the target `API` and, if there is an argument, with this dependency.
new_package() {
  mkdir -p "$folder/$1/Sources/API"
  cat >"$folder/$1/Package.swift" <<END
// swift-tools-version: 6.2
import PackageDescription
let package = Package(
  name: "$1",
  platforms: [.macOS(.v13)],
  dependencies: [${2:-}],
  targets: [.target(name: "API", exclude: ["Docs"])]
)
END
  cd "$folder/$1"
}

echo "== The archive, with a link on PATH"
mkdir "$folder/tools" "$folder/links"
tar -xzf "$archive" -C "$folder/tools"
ln -s "$folder"/tools/martlet-*/bin/martlet "$folder/links/martlet"
PATH=$folder/links:$PATH
export PATH
timed martlet --version
new_package Archive
mkdir -p Templates/Files
echo "not a template of martlet" >Templates/Files/Model.mustache
timed martlet generate --spec "$document" --output Sources/API
[ "$status" = 0 ] || fail "the installed program does not generate"
timed swift build
[ "$status" = 0 ] || fail "the client does not compile"

echo "== An archive without its templates"
mv "$folder"/tools/martlet-*/share/martlet/Templates "$folder/unused"
timed martlet generate --spec "$document" --output Sources/API
[ "$status" = 1 ] || fail "templates from another place were used"
grep -q 'share/martlet/Templates: error: ' "$folder/log" || fail "the error has no location"
rm "$folder/links/martlet"

martlet_plugin() {
  timed swift package --allow-writing-to-package-directory martlet "$@"
}

# Runs subcommands with the plugin of a dependency.
plugin() {
  new_package "$1" "$2"
  martlet_plugin generate --spec "$document" --output Sources/API
  [ "$status" = 0 ] || fail "the plugin does not generate"
  timed swift package martlet --version
  [ "$status" = 1 ] || fail "SwiftPM does not ask for permission"
  ls Sources/API/Models >/dev/null || fail "the plugin did not write the client"
  diff -r "$folder/Archive/Sources/API" Sources/API >/dev/null \
    || fail "the plugin and the archive generate different clients"
  martlet_plugin check --spec "$document" --output Sources/API
  [ "$status" = 0 ] || fail "the plugin reports that its own client is not current"
  echo "// A change." >>"$(find Sources/API/Models -name '*.swift' | sort | head -n 1)"
  martlet_plugin check --spec "$document" --output Sources/API
  [ "$status" = 1 ] || fail "the plugin does not pass the failure on"
  for command in --version --help "generate --help" "dump ir --spec $document"; do
    # shellcheck disable=SC2086 # The command is several words.
    martlet_plugin $command
    [ "$status" = 0 ] || fail "the plugin does not accept '$command'"
  done
}

echo "== The plugin of a dependency in a folder"
plugin Folder ".package(name: \"martlet\", path: \"$package\")"

echo "== The plugin of a dependency in a repository"
plugin Repository ".package(url: \"file://$package\", revision: \"$(git -C "$package" rev-parse HEAD)\")"
