# Everything that is done in this repository. Each target first sees to what it needs.

MARTLET = .build/debug/martlet
SOURCES = Package.swift Sources Tests Generated Templates/Runtime Templates/Testing

# How long `make fuzz` goes on, for each of its targets.
FUZZ_SECONDS ?= 60

.PHONY: generate test check format lint bench corpus fuzz tools test-tools

generate: tools
	swift build --product martlet
	$(MARTLET) generate

check: tools
	swift build --product martlet
	$(MARTLET) check

test: test-tools lint
	swift build --build-tests
	$(MARTLET) check
	swift test --no-parallel

format:
	swift format --in-place --recursive $(SOURCES)

lint:
	swift format lint --strict --recursive $(SOURCES)

bench: test-tools
	swift build --configuration release --static-swift-stdlib --product martlet
	python3 Tests/Benchmarks/generator.py .build/release/martlet
	swift build --configuration release --product TransportProgram
	python3 Tests/Benchmarks/client.py .build/release/TransportProgram

# `DOCUMENTS="box plaid"` takes some documents only; `BUILD=yes` builds their clients as well.
corpus: test-tools
	swift build --configuration release --static-swift-stdlib --product martlet
	python3 Tests/Corpus/corpus.py $(if $(BUILD),--build) .build/release/martlet $(DOCUMENTS)

fuzz: tools
	MARTLET_FUZZ=build swift build --configuration release --scratch-path .build/fuzz \
	  --sanitize=fuzzer --sanitize=address --product Fuzzing
	sh Tests/Fuzzing/fuzz.sh .build/fuzz $(FUZZ_SECONDS) $(or $(MARTLET_CORPUS),../shared)

# What a build needs: libyaml's header, and pkg-config to find it.
tools:
	@pkg-config --exists yaml-0.1 2>/dev/null || \
	  { $(INSTALL); install libyaml-dev:libyaml pkg-config:pkg-config; }

# What tests need beside that: Python for the servers that they talk to, on Linux also by HTTP/2,
# and openssl for their certificates.
test-tools: tools
	@missing=; \
	command -v python3 >/dev/null || missing="$$missing python3:python3"; \
	command -v openssl >/dev/null || missing="$$missing openssl:openssl"; \
	[ "$$(uname)" != Linux ] || /usr/bin/python3 -c 'import h2' 2>/dev/null \
	  || missing="$$missing python3-h2:python3-h2"; \
	[ -z "$$missing" ] || { $(INSTALL); install $$missing; }

# A shell function that installs packages, each given by its names for apt and for brew.
define INSTALL
install() { \
  if command -v apt-get >/dev/null; then \
    if [ "$$(id -u)" = 0 ]; then root=; else root=sudo; fi; \
    names=; for each in "$$@"; do names="$$names $${each%%:*}"; done; \
    $$root apt-get update \
      && $$root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends --no-upgrade $$names; \
  elif command -v brew >/dev/null; then \
    names=; for each in "$$@"; do names="$$names $${each#*:}"; done; \
    brew install $$names; \
  else \
    echo "Please install these (their names are for apt:brew): $$*" >&2; \
    return 1; \
  fi; \
}
endef
