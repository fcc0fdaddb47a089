// swift-tools-version: 6.2
import PackageDescription

/// Whether the Makefile builds the package for its tests. They run the generator thousands of
/// times, so it is then optimized. The plugin is omitted, since SwiftPM would build the generator a
/// second time for it.
let isBuiltForTests = Context.environment["MARTLET_TESTS"] != nil

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The settings of code that tests run often.
let fast =
  isBuiltForTests ? strict + [.unsafeFlags(["-O"], .when(configuration: .debug))] : strict

/// The settings of a user's project: Swift 6 mode without upcoming features.
let vendored: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: fast)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [],
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["Support"], exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "martlet",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .executable(name: "martlet", targets: ["martlet"]),
    .library(name: "SailPointReports", targets: ["SailPointReports"]),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])],
    ),
    library("Diagnostics", exclude: ["README.md"]),
    library("YAML", ["CLibYAML", "Diagnostics"], exclude: ["README.md"]),
    library("Overlays", ["YAML", "Diagnostics"], exclude: ["README.md"]),
    library(
      "OpenAPI", ["Overlays", "YAML", "Diagnostics"],
      exclude: ["Document/README.md", "Swagger2/README.md"]),
    library("IR", ["Diagnostics"], exclude: ["README.md"]),
    library("DiagnosticFormats", ["IR", "Diagnostics"]),
    library("Linting", ["OpenAPI", "YAML", "IR", "Diagnostics"], exclude: ["README.md"]),
    library(
      "Lowering", ["OpenAPI", "IR", "Diagnostics"], exclude: ["README.md", "Types/README.md"],
    ),
    library("Mustache", ["Diagnostics", "Parallelism"]),
    library("Parallelism"),
    library("Output"),
    library(
      "SwiftModel", ["IR", "Diagnostics", "Parallelism"],
      exclude: ["README.md", "Names/README.md"],
    ),
    library(
      "ChangeReport", ["SwiftModel", "OpenAPI", "DiagnosticFormats", "IR", "Diagnostics"],
      exclude: ["README.md"]),
    library(
      "SwiftEmitter",
      ["SwiftModel", "IR", "Mustache", "Output", "Diagnostics", "Parallelism"],
      exclude: ["Views/README.md"],
    ),
    library(
      "ReferencePages",
      ["SwiftModel", "IR", "Mustache", "Output", "Diagnostics", "Parallelism"],
      exclude: ["README.md", "Views/README.md"],
    ),
    library(
      "Generator",
      [
        "Diagnostics", "YAML", "Overlays", "OpenAPI", "IR", "Lowering", "Mustache", "Output",
        "SwiftModel", "SwiftEmitter", "ReferencePages", "ChangeReport", "Linting", "Parallelism",
      ],
      exclude: [
        "README.md", "Disk/README.md", "Configuration.md", "Configuration/Keys/README.md",
        "martlet.schema.json",
      ],
    ),
    .executableTarget(
      name: "martlet",
      dependencies: [
        "Generator", "ChangeReport", "DiagnosticFormats", "Output", "Parallelism", "Diagnostics",
      ],
      exclude: ["README.md", "Commands/README.md", "Packaging"],
      swiftSettings: strict,
    ),
    .target(
      name: "SailPointReports",
      path: "Generated/SailPointReports",
      swiftSettings: vendored,
    ),

    .executableTarget(
      name: "report-download",
      dependencies: ["SailPointReports"],
      swiftSettings: strict,
    ),

    .target(
      name: "Support",
      dependencies: ["Output"],
      path: "Tests/Support",
      swiftSettings: fast,
    ),
    .testTarget(
      name: "SupportTests", dependencies: ["Support"], path: "Tests/SupportTests",
      exclude: ["Fixtures"], swiftSettings: strict,
    ),
    tests("DiagnosticsTests", ["DiagnosticFormats", "Diagnostics"]),
    tests("YAMLTests", ["YAML", "Diagnostics"], exclude: ["README.md"]),
    tests("OverlaysTests", ["Overlays", "YAML", "Diagnostics"]),
    tests("OpenAPITests", ["OpenAPI", "YAML", "Diagnostics"]),
    tests("LintingTests", ["Linting", "OpenAPI", "YAML", "Diagnostics"]),
    tests("LoweringTests", ["Lowering", "OpenAPI", "IR", "Diagnostics"]),
    tests("MustacheTests", ["Mustache", "Diagnostics"]),
    tests("OutputTests", ["Output"]),
    // Descriptions of APIs that tests put together.
    .target(
      name: "APISamples",
      dependencies: ["IR", "Diagnostics"],
      path: "Tests/APISamples",
      swiftSettings: strict,
    ),
    tests(
      "SwiftModelTests", ["SwiftModel", "IR", "Diagnostics", "APISamples"], exclude: ["README.md"]),
    tests(
      "SwiftEmitterTests",
      ["SwiftEmitter", "SwiftModel", "IR", "Output", "Mustache", "Diagnostics", "APISamples"],
      exclude: ["README.md"],
    ),
    tests(
      "ReferencePagesTests",
      ["ReferencePages", "Generator", "SwiftModel", "Output", "Diagnostics"],
    ),
    tests(
      "GeneratorTests",
      [
        "Generator", "Lowering", "OpenAPI", "IR", "SwiftModel", "SwiftEmitter", "Output", "YAML",
        "Diagnostics",
      ],
      exclude: ["README.md", "validate_configurations.py"],
    ),
    // The complete runtime; a client has only the files that it needs.
    .target(
      name: "ClientRuntime",
      path: "Templates/Runtime",
      swiftSettings: vendored + [.define("LENIENT")],
    ),
    .executableTarget(
      name: "AttackClient",
      dependencies: ["SailPointReports", "ClientRuntime"],
      path: "Tests/AttackClient",
      swiftSettings: strict,
    ),
    .executableTarget(
      name: "TransportProgram",
      dependencies: ["SailPointReports"],
      path: "Tests/TransportProgram",
      swiftSettings: strict,
    ),
    .executableTarget(
      name: "ValueProgram",
      dependencies: ["Generator", "SwiftModel", "IR", "Output", "Diagnostics"],
      path: "Tests/ValueProgram",
      swiftSettings: strict,
    ),
    tests(
      "GeneratedClientTests",
      [
        "SailPointReports", "ClientRuntime", "AttackClient", "TransportProgram", "OpenAPI",
        "Diagnostics",
      ],
      exclude: ["README.md"],
    ),
    tests("ChangeReportTests", ["ChangeReport", "Generator", "Diagnostics"]),
    tests("TidyTests", [], exclude: ["README.md"]),
  ],
  swiftLanguageModes: [.v6],
)

if !isBuiltForTests {
  package.products.append(.plugin(name: "MartletPlugin", targets: ["MartletPlugin"]))
  package.targets.append(
    .plugin(
      name: "MartletPlugin",
      capability: .command(
        intent: .custom(verb: "martlet", description: "Generate a Swift client from OpenAPI"),
        permissions: [
          .writeToPackageDirectory(reason: "martlet writes the generated client into the package")
        ],
      ),
      dependencies: ["martlet"],
      path: "Sources/MartletPlugin",
    ))
}

// libFuzzer provides the entry point of this program, so other builds cannot link it.
if Context.environment["MARTLET_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "Diagnostics", "YAML", "Overlays", "OpenAPI", "Lowering", "IR", "Mustache", "Output",
        "SwiftModel",
        "SwiftEmitter", "ReferencePages", "Generator",
      ],
      path: "Tests/Fuzzing",
      exclude: ["fuzz.sh", "keywords.dict"],
      swiftSettings: strict,
    ))
}
