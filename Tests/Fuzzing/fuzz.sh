# Runs libFuzzer on each target. It looks for inputs that crash the target, or for which it needs
# more than 5 seconds or 1 GB. The first inputs are the fixtures and, if there is a corpus, its
# suites. Inputs that reach new code are kept for the next run.
#
# Usage: sh Tests/Fuzzing/fuzz.sh BUILD SECONDS CORPUS [TARGET...]

build=$1
seconds=$2
corpus=$3
shift 3
fixtures=Tests/Fixtures
status=0

fuzz() {
  target=$1
  shift
  found=$build/found/$target
  mkdir -p "$found"
  seeds=
  for folder in "$@"; do [ ! -d "$folder" ] || seeds="$seeds $folder"; done
  echo "== $target"
  SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 MARTLET_FUZZ=$target \
    "$build/release/Fuzzing" "$found" $seeds -dict=Tests/Fuzzing/keywords.dict \
    -max_total_time="$seconds" -max_len=16384 -timeout=5 -rss_limit_mb=1024 \
    -artifact_prefix="$build/$target-" -print_final_stats=1 >"$build/$target.log" 2>&1 \
    || { status=1; echo "$target fails, see $build/$target.log"; }
  grep -E '^(stat::number_of_executed_units|stat::peak_rss_mb|SUMMARY|artifact)' "$build/$target.log"
}

[ $# -gt 0 ] || set -- yaml json document generator
for each in "$@"; do
  case $each in
    yaml) fuzz yaml $fixtures/YAML "$corpus/suites/yaml-test-suite" ;;
    json) fuzz json $fixtures/YAML "$corpus/suites/json-parsing" ;;
    *)
      fuzz "$each" $fixtures/OpenAPI $fixtures/Lowering $fixtures/Specification \
        "$corpus/suites/oai-tests" "$corpus/suites/openapi3-examples" "$corpus/hostile"
      ;;
  esac
done
exit $status
