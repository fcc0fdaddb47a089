#!/bin/sh
# Writes `FOLDER/martlet-VERSION-OS-ARCHITECTURE.tar.gz`, and prints its path. The same commit and
# the same program give the same bytes: names are sorted, owners are 0, times are the commit's.
# Usage: sh Sources/martlet/Packaging/archive.sh PROGRAM FOLDER
set -eu
program=$1
folder=$2

version=$("$program" --version | cut -d ' ' -f 2)
system=$(uname -s | tr '[:upper:]' '[:lower:]' | sed 's/^darwin$/macos/')
name=martlet-$version-$system-$(uname -m)
time=$(TZ=UTC0 git log -1 --date=format-local:%Y%m%d%H%M.%S --format=%cd)

mkdir -p "$folder/archive"
rm -rf "$folder/archive/$name"
sh Sources/martlet/Packaging/stage.sh "$program" "$folder/archive/$name"

# bsdtar, which macOS has, names some options differently.
if tar --version | grep -q GNU; then
  owner='--owner=0 --group=0 --numeric-owner'
else
  owner='--uid 0 --gid 0 --numeric-owner'
fi
cd "$folder/archive"
find "$name" -exec env TZ=UTC0 touch -t "$time" {} +
find "$name" | LC_ALL=C sort >names
# shellcheck disable=SC2086 # The options are several words.
tar --format=ustar $owner --no-recursion -cf "../$name.tar" -T names
cd ..
gzip -n -f "$name.tar"
echo "$folder/$name.tar.gz"
