import IR
import SwiftEmitter
import SwiftModel

/// The keys of `martlet.yaml`, in the order of the reference page.
///
/// To add a key, add it here, read it in `ConfigurationReader`, and run
/// `RECORD=1 swift test --filter ConfigurationTableTests`.
enum ConfigurationTable {
  static let root = ConfigurationMapping(
    [spec, rootFolder, overlays, output, module] + layout + runtime
      + selection(default: "all operations") + [
        ConfigurationKey(
          "exclude", .mapping(ConfigurationMapping(selection(default: "none"))),
          meaning: "operations that are not generated, even if another key selects them"),
        ConfigurationKey(
          "unknownMembers", .word(["ignore", "keep"]), default: .value(.string("ignore")),
          meaning: """
            `keep`: models store the members of JSON objects that the document does not declare, \
            and write them again
            """,
          example: .string("keep")),
        lenient,
        ConfigurationKey(
          "names", .mapping(names),
          meaning: """
            names in Swift. They override the names in the lock. It is an error if a name is that \
            of another declaration
            """),
        ConfigurationKey(
          "credentials", .mapping(credentials), meaning: "settings of security schemes"),
        ConfigurationKey(
          "unions", .mapping(unions),
          meaning: "unions whose variant is selected by another property of the same object"),
        ConfigurationKey(
          "formats", .mapping(MappedTypeKeys.formats),
          meaning: """
            types of Foundation or of your own for values with a `format`. A type must be \
            `Codable`, `Equatable`, `Sendable` and at least as visible as the client. It decodes \
            and encodes the JSON itself; `UUID` encodes capital letters. Without a mapping, \
            `date-time`, `date`, `byte` and `binary` have types of their own, as have the formats \
            of numbers; all other formats are strings
            """),
        ConfigurationKey(
          "types", .mapping(MappedTypeKeys.types),
          meaning: """
            types of your own for schemas. Martlet then generates no type for the schema. The \
            requirements are those of `formats`
            """),
        ConfigurationKey(
          "environment", .mapping(environment),
          meaning: """
            the environment variables, and perhaps the JSON file, that `APIClient(environment:)` \
            reads. Only one kind of credentials is allowed, which a security scheme must accept
            """),
        ConfigurationKey(
          "longRunning", .mapping(longRunning),
          meaning: """
            long-running operations. Each becomes a method that starts it, polls its status, and \
            optionally downloads its result. All settings are validated against the document
            """),
        accept,
        ConfigurationKey(
          "lint", .mapping(LintKeys.mapping),
          meaning: """
            which warnings are errors, and which are not reported. It applies to all commands, so \
            that `--strict` can be used
            """),
      ])

  private static let spec = ConfigurationKey(
    "spec", .text(.document), .requiredWithout(option: "--spec"),
    meaning: "the root file of the document", example: .string("api.yaml"))

  private static let rootFolder = ConfigurationKey(
    "root", .text(.any), default: .derived("the folder of `spec`"),
    meaning: """
      the folder whose files the document may refer to. It contains the folder of `spec`
      """,
    example: .string(".."))

  private static let overlays = ConfigurationKey(
    "overlays", .list(of: .text(.document)), default: .derived("none"),
    meaning: """
      overlays by the Overlay Specification 1.0 or 1.1: changes that martlet applies to the \
      document in memory, in this order. An overlay with `extends` changes that file of the \
      document, any other the root file
      """,
    example: texts("public.overlay.yaml"))

  private static let output = ConfigurationKey(
    "output", .text(.any), .requiredWithout(option: "--output"),
    meaning: "the folder of the client", example: .string("../Sources/PetStore"))

  private static let module = ConfigurationKey(
    "module", .text(.moduleName),
    default: .derived("the name of the output folder, as SwiftPM spells it for a target"),
    meaning: """
      the module that contains the client: an identifier that is not a reserved word, a module of \
      Swift or a type of the runtime. No type of the client gets this name
      """,
    example: .string("PetStore"))

  /// Keys that never change a name in the client.
  private static let layout = [
    ConfigurationKey(
      "access", .word(AccessLevel.allCases.map(\.rawValue)),
      default: .value(.string(AccessLevel.public.rawValue)),
      meaning: "the access level of the client's declarations",
      example: .string(AccessLevel.internal.rawValue)),
    ConfigurationKey(
      "folders", .word(["none", "tags"]), default: .value(.string("none")),
      meaning: "`tags`: the operations of each tag are in a folder of their own",
      example: .string("tags")),
    ConfigurationKey(
      "package", .boolean, default: .value(.boolean(false)),
      meaning: """
        whether the client is a package of its own, with a `Package.swift`. Requires \
        `access: public`
        """,
      example: .boolean(true),
      requirement: ConfigurationKey.Requirement(
        value: .boolean(true), key: "access", requiredValue: .string(AccessLevel.public.rawValue),
        reason: "other packages cannot use other clients")),
    ConfigurationKey(
      "docs", .optionalFolder, default: .value(.string(OutputFolder.standardPagesFolder)),
      meaning: """
        the folder of the reference pages. Unlike other paths, it is relative to `output`. \
        `false`: no pages. If this key changes, martlet does not remove the pages in the old folder
        """,
      example: .string("../Docs")),
    ConfigurationKey(
      "testing", .boolean, default: .value(.boolean(true)),
      meaning: "whether the client contains code for tests, in the folder `Testing`",
      example: .boolean(false)),
    ConfigurationKey(
      "docc", .boolean, default: .derived("the value of `package`"),
      meaning: """
        whether the client contains a catalog for DocC, `Documentation.docc`. The client must be a \
        module of its own. Requires `access: public`
        """,
      example: .boolean(true),
      requirement: ConfigurationKey.Requirement(
        value: .boolean(true), key: "access", requiredValue: .string(AccessLevel.public.rawValue),
        reason: "DocC documents public declarations")),
  ]

  /// The keys of the client's runtime. The keys other than `runtime` require a shared runtime.
  private static let runtime: [ConfigurationKey] = {
    let isShared = ConfigurationKey.Requirement(
      value: nil, key: "runtime", requiredValue: .string("shared"),
      reason: "other clients contain their runtime")
    return [
      ConfigurationKey(
        "runtime", .word(["own", "shared"]), default: .value(.string("own")),
        meaning: """
          `own`: the client contains its runtime. `shared`: it imports the runtime from a module \
          that `martlet runtime` writes, and that all clients in a program can import
          """,
        example: .string("shared")),
      ConfigurationKey(
        "runtimeModule", .text(.moduleName),
        default: .value(.string(Configuration.SharedRuntime.standardModule)),
        meaning: "the module of the shared runtime. Requires `runtime: shared`",
        example: .string("NetworkRuntime"),
        requirement: isShared),
      ConfigurationKey(
        "runtimePackage", .text(.folder),
        default: .derived("`../` and the name of the runtime's module"),
        meaning: """
          the folder of the shared runtime's package, relative to `output`, if the client is a \
          package too. Requires `runtime: shared`
          """,
        example: .string("../../MartletRuntime"), requirement: isShared),
    ]
  }()

  private static let lenient = ConfigurationKey(
    "lenient", .word(Leniency.allCases.map(\.rawValue)),
    default: .value(.string(Leniency.off.rawValue)),
    meaning: """
      which values of a response the client omits if they do not match the document, instead of \
      throwing an error: those of optional members (`members`), or also elements of lists and \
      values of dictionaries (`lists`). `CallOptions.leniency` overrides it for a call, except \
      `off`, with which the client has no such option. Requires `runtime: own`
      """,
    example: .string("lists"),
    requirement: ConfigurationKey.Requirement(
      value: nil, key: "runtime", requiredValue: .string("own"),
      reason: "a shared runtime omits no values"))

  /// Keys that select operations. A name that matches nothing is an error.
  private static func selection(default defaultText: String) -> [ConfigurationKey] {
    let defaultValue = ConfigurationKey.Default.derived(defaultText)
    return [
      ConfigurationKey(
        "tags", .list(of: .text(.any)), default: defaultValue,
        meaning: "the operations with one of these tags", example: texts("Pets", "Store")),
      ConfigurationKey(
        "operations", .list(of: .text(.any)), default: defaultValue,
        meaning: "the operations with one of these IDs", example: texts("listPets")),
      ConfigurationKey(
        "paths", .list(of: .text(.any)), default: defaultValue,
        meaning: """
          the operations of these paths. A trailing `*` matches all paths with that prefix. An \
          operation needs to match only one of `tags`, `operations` and `paths`
          """,
        example: texts("/users/*")),
    ]
  }

  private static let names = ConfigurationMapping(
    [
      ConfigurationKey(
        "types",
        .mapping(
          .named(
            "NAME", .text(.any),
            meaning: """
              the name of a type, by its component schema, the file of its schema, or the Swift \
              name that it has without this key
              """,
            exampleName: "user_dto", example: .string("User"))),
        meaning: "names of types. Each begins with a capital letter"),
      ConfigurationKey(
        "operations",
        .mapping(
          .named(
            "ID", .text(.any),
            meaning: """
              the name of a method, by its `operationId`, method and path, or the Swift name that \
              it has without this key
              """,
            exampleName: "GET /users", example: .string("listUsers"))),
        meaning: "names of methods"),
      ConfigurationKey(
        "tags",
        .mapping(
          .named(
            "TAG", .text(.any), meaning: "the name of the type with the operations of a tag",
            exampleName: "Users", example: .string("UserDirectory"))),
        meaning: "names of groups of operations"),
      ConfigurationKey(
        "members",
        .mapping(
          .named(
            "OWNER",
            .mapping(
              .named(
                "NAME", .text(.any),
                meaning: "the name of a property, of a case for a value, or of a parameter",
                exampleName: "dark-red", example: .string("wine"))),
            meaning: "the members of a type, by its name or location, or of an operation",
            exampleName: "Color")),
        meaning: "names of members"),
    ],
    others: ConfigurationKey(
      "LOCATION", .text(.any),
      meaning: "the name of the declaration at a location of the document: `file#pointer`",
      example: .string("production"), exampleName: "api.yaml#/servers/0"))

  private static let credentials = ConfigurationMapping.named(
    "NAME",
    .mapping(
      ConfigurationMapping([
        ConfigurationKey(
          "tokenURL", .text(.reference), default: .derived("the URL in the document"),
          meaning: "the URL from which the client gets tokens. It may be relative to the server",
          example: .string("/oauth/token")),
        ConfigurationKey(
          "type", .word(["basic", "bearer", "apiKey", "oauth2"]),
          default: .derived("the type in the document"),
          meaning: """
            the type of a security scheme that the document uses and does not declare. `oauth2` \
            gets tokens by client credentials from `tokenURL`
            """,
          example: .string("apiKey")),
        ConfigurationKey(
          "in", .word(["header", "query", "cookie"]), default: .value(.string("header")),
          meaning: "where the key of `type: apiKey` is sent", example: .string("query"),
          requirement: isAPIKey),
        ConfigurationKey(
          "name", .text(.any), default: .derived("the name of the security scheme"),
          meaning: "the name of the header field, query item or cookie of `type: apiKey`",
          example: .string("api_key"), requirement: isAPIKey),
      ])),
    meaning: "a security scheme, by its name in the document", exampleName: "oauth",
    example: .object([JSONValue.Member(name: "tokenURL", value: .string("/oauth/token"))]))

  private static let isAPIKey = ConfigurationKey.Requirement(
    key: "type", requiredValue: .string("apiKey"), reason: "other types have a fixed header field")

  private static let unions = ConfigurationMapping.named(
    "LOCATION",
    .mapping(
      ConfigurationMapping([
        ConfigurationKey(
          "tag", .text(.any),
          meaning: "the property of the same object whose value selects the variant",
          example: .string("kind"))
      ])),
    meaning: "a property that is a union, by its location in the document: `file#pointer`",
    exampleName: "api.yaml#/components/schemas/Event/properties/content")

  private static func texts(_ texts: String...) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
