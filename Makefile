# The commands of this repository. Each target first installs the tools that it needs.

MARTLET = .build/debug/martlet
SOURCES = Package.swift Sources Tests Generated Templates/Runtime Templates/Testing

# How the tools of the toolchain that are not on the PATH are found.
XCRUN = $(if $(filter Darwin,$(shell uname)),xcrun)

# The number of seconds for which `make fuzz` runs each of its targets.
FUZZ_SECONDS ?= 60

# A run of tests does not wait for the lock of another run on `.build`, and tests that run `make` do not
# use the options of this one. `Tests/slowest.py` makes its table from the events of the runs.
TEST = env -u MAKEFLAGS \
  swift test --skip-build --no-parallel --ignore-lock --event-stream-version 0
EVENTS = .build/test-events.jsonl .build/client-test-events.jsonl

# The tests that `make quick` leaves out: they run a compiler, a server or a program many times, or
# read documents of many megabytes.
SLOW = ^GeneratedClientTests\.|[cC]ompile|ReservedWordTests/words|RoundTripTests
SLOW := $(SLOW)|LiteralTests/literals|IdentifierTests/identifiers|WellFormatted|InterruptedRunTests
SLOW := $(SLOW)|SignalTests|WatchTests|VerbosityTests|LayoutTests/aClientCanBe|SplitCompilationTests/errors
SLOW := $(SLOW)|LargeDocumentTests|LargeAPITests|MetamorphicTests|DeclarationTests
SLOW := $(SLOW)|ModuleNameTests/namesAreThose|ConfigurationSchemaTests/theSchema
SLOW := $(SLOW)|InstallationTests|RecipeTests|TwoClientsTests|SharedRuntimeTests|ConstantTests
SLOW := $(SLOW)|AnswerTests|LenientTests|ProjectionTests|FormatValueTests|SmallMistakeTests
SLOW := $(SLOW)|UnionSelectionTests
SLOW := $(SLOW)|CatalogTests/(documentation|methodPage|wholeRuntime)

# The folder of `make install`. If DESTDIR is set, files are copied below it instead.
PREFIX ?= /usr/local

# The folder of the archive of `make dist`.
DIST ?= .build

# The program that is installed. `make install PROGRAM=FILE` installs one that is already built.
PROGRAM = .build/installable/release/martlet

.PHONY: generate test client-tests other-tests quick check format lint docs bench corpus values fuzz
.PHONY: tools test-tools install dist installable adoption

# All of these targets build the generator as `Package.swift` says for tests, since a build with other
# settings compiles everything again.
generate check test quick values: export MARTLET_TESTS = yes

generate: tools
	swift build --product martlet
	$(MARTLET) generate

check: tools
	swift build --product martlet
	$(MARTLET) check

test: test-tools lint
	swift build --build-tests
	$(MARTLET) check
	@rm -f $(EVENTS); status=0; \
	$(MAKE) --no-print-directory --keep-going --jobs=2 client-tests other-tests || status=$$?; \
	python3 Tests/slowest.py $(EVENTS); \
	exit $$status

# The tests of the generated client mostly wait for servers and clocks, so the other tests run at
# the same time. The output of each run is in one piece.
client-tests:
	@status=0; \
	$(TEST) --filter '^GeneratedClientTests\.' --event-stream-output-path $(word 2,$(EVENTS)) \
	  >.build/client-tests.log 2>&1 || status=$$?; \
	cat .build/client-tests.log; \
	exit $$status

other-tests:
	@$(TEST) --skip '^GeneratedClientTests\.' --event-stream-output-path $(word 1,$(EVENTS))

# The tests that need neither a compiler nor sockets nor MARTLET_CORPUS, for use while editing.
quick: tools
	swift build --build-tests
	MARTLET_QUICK=1 swift test --skip-build --skip '$(SLOW)'

format:
	swift format --in-place --parallel --recursive $(SOURCES)

lint:
	swift format lint --strict --parallel --recursive $(SOURCES)

# The documentation of the client as a web site. On macOS, `xcrun` finds the tools and the SDK.
docs: tools
	swift build --target SailPointReports
	rm -rf .build/symbols .build/docs
	mkdir -p .build/symbols
	$(XCRUN) swift-symbolgraph-extract -module-name SailPointReports -I .build/debug/Modules \
	  -target "$$(swiftc -print-target-info | sed -n 's/.*"triple": "\(.*\)",.*/\1/p' | head -n 1)" \
	  $(if $(XCRUN),-sdk "$$(xcrun --show-sdk-path)") \
	  -minimum-access-level public -skip-synthesized-members -output-dir .build/symbols
	$(XCRUN) docc convert Generated/SailPointReports/Documentation.docc \
	  --additional-symbol-graph-dir .build/symbols --fallback-display-name SailPointReports \
	  --fallback-bundle-identifier SailPointReports --warnings-as-errors --output-path .build/docs

bench: test-tools
	swift build --configuration release --static-swift-stdlib --product martlet
	python3 Tests/Benchmarks/generator.py .build/release/martlet
	swift build --configuration release --product TransportProgram
	python3 Tests/Benchmarks/client.py .build/release/TransportProgram

# `DOCUMENTS="box plaid"` restricts the run to these documents; `BUILD=yes` also builds the clients.
corpus: test-tools
	swift build --configuration release --static-swift-stdlib --product martlet
	python3 Tests/Corpus/corpus.py $(if $(BUILD),--build) .build/release/martlet $(DOCUMENTS)

# Decodes and encodes valid values of real documents. A document can also be the path of a file.
values: test-tools
	swift build --product ValueProgram
	[ -d .build/values ] || python3 -m venv .build/values
	.build/values/bin/pip install --quiet --requirement Tests/Values/requirements.txt
	.build/values/bin/python Tests/Values/values.py .build/debug/ValueProgram $(DOCUMENTS)

fuzz: tools
	MARTLET_FUZZ=build swift build --configuration release --scratch-path .build/fuzz \
	  --sanitize=fuzzer --sanitize=address --product Fuzzing
	sh Tests/Fuzzing/fuzz.sh .build/fuzz $(FUZZ_SECONDS) $(or $(MARTLET_CORPUS),../shared)

install: $(if $(filter file,$(origin PROGRAM)),installable)
	sh Sources/martlet/Packaging/stage.sh "$(PROGRAM)" "$(DESTDIR)$(PREFIX)"

dist: $(if $(filter file,$(origin PROGRAM)),installable)
	sh Sources/martlet/Packaging/archive.sh "$(PROGRAM)" "$(DIST)"

# On Linux, the program contains all libraries, also libyaml and the C library. The linker warns about
# `dlopen`, which the Swift library only calls for debugging.
installable: tools
	swift build --configuration release --scratch-path .build/installable --product martlet \
	  -Xswiftc -DINSTALLABLE \
	  $(if $(filter Linux,$(shell uname)),--static-swift-stdlib -Xswiftc -static-executable)

# The way of a new user, with real builds: the archive, the plugin, a client. Takes minutes.
adoption: $(if $(filter file,$(origin PROGRAM)),installable)
	sh Tests/Adoption/adoption.sh "$$(sh Sources/martlet/Packaging/archive.sh "$(PROGRAM)" "$(DIST)")" $(DOCUMENT)

# Building needs libyaml's header, and pkg-config to find it.
tools:
	@pkg-config --exists yaml-0.1 2>/dev/null || \
	  { $(INSTALL); install libyaml-dev:libyaml pkg-config:pkg-config; }

# Tests also need Python for local servers, and openssl for certificates. On Linux, Python needs the
# module h2, and the modules that validate configurations.
test-tools: tools
	@missing=; \
	command -v python3 >/dev/null || missing="$$missing python3:python3"; \
	command -v openssl >/dev/null || missing="$$missing openssl:openssl"; \
	[ "$$(uname)" != Linux ] || /usr/bin/python3 -c 'import h2' 2>/dev/null \
	  || missing="$$missing python3-h2:python3-h2"; \
	[ "$$(uname)" != Linux ] || /usr/bin/python3 -c 'import jsonschema, yaml' 2>/dev/null \
	  || missing="$$missing python3-jsonschema:python3-jsonschema python3-yaml:python3-yaml"; \
	[ -z "$$missing" ] || { $(INSTALL); install $$missing; }

# A shell function that installs packages. Each argument is `NAME_FOR_APT:NAME_FOR_BREW`.
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
    echo "Please install these packages (NAME_FOR_APT:NAME_FOR_BREW): $$*" >&2; \
    return 1; \
  fi; \
}
endef
