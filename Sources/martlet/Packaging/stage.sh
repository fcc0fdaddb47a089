#!/bin/sh
# Copies a built program, and all files that it needs, to `FOLDER/bin` and `FOLDER/share`.
# Usage: sh Sources/martlet/Packaging/stage.sh PROGRAM FOLDER
set -eu
umask 022
program=$1
bin=$2/bin
share=$2/share

mkdir -p "$bin" "$share/martlet"
install -m 755 "$program" "$bin/martlet"
strip "$bin/martlet"

# A template of an older version must not remain.
rm -rf "$share/martlet/Templates"
cp -R Templates "$share/martlet/Templates"
find "$share/martlet/Templates" -name '.*' -type f -exec rm -f {} +
chmod -R u=rwX,go=rX "$share/martlet"

# What 'martlet --version' prints. A source archive without a repository has no commit.
rm -f "$share/martlet/build"
if commit=$(git describe --always --exclude '*' --abbrev=12 --dirty=-modified 2>/dev/null); then
  compiler=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([^ ]*\).*/\1/p')
  echo "commit $commit, Swift $compiler" >"$share/martlet/build"
fi

# Writes the output of a command of the program to a file in `share`.
add() {
  file=$share/$1
  shift
  mkdir -p "${file%/*}"
  "$bin/martlet" "$@" >"$file"
}

add man/man1/martlet.1 man
add bash-completion/completions/martlet completions bash
add zsh/site-functions/_martlet completions zsh
add fish/vendor_completions.d/martlet.fish completions fish
