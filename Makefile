# Everything that is done in this repository. Each target first sees to what it needs.

MARTLET = .build/debug/martlet
SOURCES = Package.swift Sources Tests Generated Templates/Runtime Templates/Testing

.PHONY: generate test check format lint bench tools

generate: tools
	swift build --product martlet
	$(MARTLET) generate

check: tools
	swift build --product martlet
	$(MARTLET) check

test: tools lint
	swift build --build-tests
	$(MARTLET) check
	swift test --no-parallel

format:
	swift format --in-place --recursive $(SOURCES)

lint:
	swift format lint --strict --recursive $(SOURCES)

bench: tools
	swift build --configuration release --static-swift-stdlib --product martlet
	python3 Tests/Benchmarks/generator.py .build/release/martlet
	swift build --configuration release --product TransportProgram
	python3 Tests/Benchmarks/client.py .build/release/TransportProgram

# libyaml's header; Python for the servers that tests talk to, on Linux also by HTTP/2; and openssl
# for their certificates.
tools:
	@if pkg-config --exists yaml-0.1 2>/dev/null && command -v python3 >/dev/null \
	  && command -v openssl >/dev/null \
	  && { [ "$$(uname)" != Linux ] || /usr/bin/python3 -c 'import h2' 2>/dev/null; }; then \
	  exit 0; \
	elif command -v apt-get >/dev/null; then \
	  if [ "$$(id -u)" = 0 ]; then root=; else root=sudo; fi; \
	  $$root apt-get update; \
	  $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
	    libyaml-dev pkg-config python3 python3-h2 openssl; \
	elif command -v brew >/dev/null; then \
	  brew install libyaml pkg-config python3 openssl; \
	else \
	  echo "Please install libyaml with its header (libyaml-dev or libyaml-devel)," \
	    "pkg-config, python3 with its module h2, and openssl." >&2; \
	  exit 1; \
	fi
