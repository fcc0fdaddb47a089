@testable import SwiftEmitter
@testable import SwiftModel

/// For each template, a full view with all optional values, and a bare view without them.
enum Samples {
  static let lines: [String?] = ["First.", nil, "Second."]
  static let documented = [
    ParameterDocumentationView(name: "one", first: "First.", rest: [nil, "Second."])
  ]
  static let parameters = [
    ParameterView(label: "one", type: "String"),
    ParameterView(label: "two", type: "Int64?", defaultValue: "nil"),
  ]

  static let fullStruct = StructView(
    schema: "`a.yaml`", documentation: lines, typeName: "Thing",
    properties: [
      .init(
        documentation: lines, name: "one", wireText: "`one`", type: "String", isIndirect: false,
        storageName: "one", constant: ".one", isVariable: true, isSetInPlace: true),
      .init(
        documentation: [], name: "content", wireText: "`content`", type: "Thing?", isIndirect: true,
        storageName: "content", constant: nil, isVariable: false, isSetInPlace: false),
    ],
    tags: [
      .init(
        documentation: lines, name: "tag", wireText: "`tag`", type: "Tag?", contentName: "c",
        tagName: "tag")
    ],
    parameters: parameters,
    hasParameters: true,
    isLong: true,
    members: [
      .init(
        access: .init(
          name: "a", wireName: "\"a\"", reading: "optional", isIndirect: true,
          storageName: "a",
          writing: "optional")),
      .init(tagged: .init(name: "c")),
    ],
    hasMembers: true,
    isEmpty: false,
    hasOnlyOthers: false,
    others: .init(name: "otherMembers", type: "[String: JSONValue]"),
  )

  static let bareStruct = StructView(
    schema: "`a.yaml`", documentation: [], typeName: "Thing",
    properties: [], tags: [], parameters: [], hasParameters: false, isLong: false, members: [],
    hasMembers: false, isEmpty: true, hasOnlyOthers: false,
    others: nil)

  static let constructors = [
    ConstructorView(
      documentation: lines, hasParameterDocumentation: true,
      parameterDocumentation: documented,
      recordName: "Thing", name: "kind", bareName: "kind", parameters: parameters,
      content: "content",
      contentType: "Kind",
      contentArguments: [ArgumentView(label: "one", name: "one")],
      recordArguments: [
        .init(label: "two", name: "two", isContent: false),
        .init(label: "c", name: "c", isContent: true),
      ],
      caseName: "kind")
  ]

  static let fullModel = ModelFile(
    source: "a.yaml", importedModules: ["Billing"], typeName: "Thing", secondName: "ThingModel",
    declarations: [declaration(fullStruct, containing: declarations)],
    constructors: constructors)

  static let bareModel = ModelFile(
    source: "a.yaml", typeName: "Thing", declarations: [declaration(bareStruct)],
    constructors: [])

  static let fullNestedModels = NestedModelsFile(
    source: "a.yaml", importedModules: ["Billing"], outerName: "Thing",
    declarations: declarations, constructors: constructors)

  static let bareNestedModels = NestedModelsFile(
    source: "a.yaml", outerName: "Thing", declarations: [declaration(bareStruct)],
    constructors: [])

  /// A declaration of each kind, with and without all optional values.
  static let declarations: [DeclarationView] = {
    var views = [declaration(fullStruct, containing: [declaration(bareStruct)])]
    views += [fullEnum, bareEnum].map {
      DeclarationView(enumeration: $0, nested: [], isNested: true)
    }
    views += [fullLongEnum, bareLongEnum].map {
      DeclarationView(longEnumeration: $0, nested: [], isNested: true)
    }
    views += [fullUnion, bareUnion].map {
      DeclarationView(union: $0, nested: [declaration(bareStruct)], isNested: true)
    }
    views += [fullTaggedUnion, bareTaggedUnion].map {
      DeclarationView(taggedUnion: $0, nested: [declaration(bareStruct)], isNested: true)
    }
    views += [fullAlias, bareAlias].map {
      DeclarationView(alias: $0, nested: [], isNested: true)
    }
    for index in views.indices.dropLast() { views[index].isLast = false }
    return views
  }()

  private static func declaration(
    _ view: StructView, containing nested: [DeclarationView] = [],
  ) -> DeclarationView {
    DeclarationView(structure: view, nested: nested, isNested: false)
  }

  static let fullEnum = EnumView(
    schema: "`a.yaml`", documentation: lines, typeName: "Kind", rawType: "String",
    cases: [
      .init(
        documentation: lines, name: "one", value: "\"ONE\"", valueText: "`\"ONE\"`", isOnly: false),
      .init(
        documentation: [], name: "two", value: "\"TWO\"", valueText: "`\"TWO\"`", isOnly: false),
    ],
    unrecognizedName: "unrecognized")

  static let bareEnum = EnumView(
    schema: "`a.yaml`", documentation: [], typeName: "Kind", rawType: "Int64",
    cases: [.init(documentation: [], name: "one", value: "1", valueText: "`1`", isOnly: true)],
    unrecognizedName: "unrecognized")

  static let fullLongEnum = LongEnumView(
    schema: "`a.yaml`", documentation: lines, typeName: "Kind",
    rawType: "String", cases: fullEnum.cases,
    groups: [.init(cases: fullEnum.cases), .init(cases: bareEnum.cases)])

  static let bareLongEnum = LongEnumView(
    schema: "`a.yaml`", documentation: [], typeName: "Kind",
    rawType: "Int64", cases: bareEnum.cases, groups: [.init(cases: bareEnum.cases)])

  static let fullUnion = UnionView(
    schema: "`a.yaml`", documentation: lines, typeName: "Either",
    isIndirect: true,
    cases: [
      .init(
        documentation: lines, name: "one", type: "One", typeText: "`One`", usesContainer: true)
    ],
    otherName: "other", variantsType: "UnionVariants<Either>",
    variants: [variant(onlyTest: test), variant(tests: [test])])

  private static let test = UnionView.Test(
    member: "\"kind\"", list: "[\"one\"]", values: [.init(value: "\"one\"", isOnly: true)],
    isOnly: true)

  private static func variant(
    onlyTest: UnionView.Test? = nil, tests: [UnionView.Test] = [],
  ) -> UnionView.VariantView {
    UnionView.VariantView(
      name: "one", literal: "\"one\"", onlyTest: onlyTest, tests: tests,
      hasOtherTests: !tests.isEmpty, hasTests: onlyTest != nil || !tests.isEmpty)
  }

  static let bareUnion = UnionView(
    schema: "`a.yaml`", documentation: [], typeName: "Either",
    isIndirect: false,
    cases: [.init(documentation: [], name: "one", type: "One", typeText: "`One`")],
    otherName: "other", variantsType: "UnionVariants<Either>", variants: [variant()])

  static let fullTaggedUnion = TaggedUnionView(
    schema: "`a.yaml`", documentation: lines, typeName: "Arguments",
    isIndirect: true,
    cases: [
      .init(documentation: lines, name: "one", type: "One?", tagCase: "one", tagCaseText: "one")
    ],
    otherName: "other", tagName: "tag", tagText: "tag", tagLabel: "tag", tagType: "Tag",
    tagWireName: "\"tag\"",
    contentName: "content", contentText: "content", contentLabel: "content",
    contentWireName: "\"content\"")

  static let bareTaggedUnion = TaggedUnionView(
    schema: "`a.yaml`", documentation: [], typeName: "Arguments",
    isIndirect: false,
    cases: [
      .init(documentation: [], name: "one", type: "One?", tagCase: "one", tagCaseText: "one")
    ],
    otherName: "other", tagName: "tag", tagText: "tag", tagLabel: "tag", tagType: "Tag",
    tagWireName: "\"tag\"",
    contentName: "content", contentText: "content", contentLabel: "content",
    contentWireName: "\"content\"")

  static let fullAlias = TypeAliasView(
    schema: "`a.yaml`", documentation: lines,
    typeName: "Name", type: "[Data]")

  static let bareAlias = TypeAliasView(
    schema: "`a.yaml`", documentation: [], typeName: "Name",
    type: "String")

  static let fullClient = ClientFile(
    source: "a.yaml", documentation: lines, tag: "`Tag`", typeName: "TagAPI")

  static let bareClient = ClientFile(
    source: "a.yaml", documentation: [], tag: "`Tag`", typeName: "TagAPI")

  static let fullServers = ServersFile(
    source: "a.yaml",
    servers: [
      .init(
        documentation: lines, hasParameterDocumentation: true,
        parameterDocumentation: documented,
        name: "main", urlText: "`https://a`", hasParameters: true, parameters: parameters,
        parts: [
          .init(literal: "\"https://\"", isOnly: false), .init(variable: "one", isOnly: false),
        ],
        identity: .init(
          index: "0", hasValues: true,
          values: [
            .init(wireName: "\"one\"", name: "one", isOnly: false),
            .init(wireName: "\"two\"", name: "two", isOnly: false),
          ]),
        isLast: false),
      bareServers.servers[0],
    ])

  static let bareServers = ServersFile(
    source: "a.yaml",
    servers: [
      .init(
        documentation: [], hasParameterDocumentation: false,
        parameterDocumentation: [],
        name: "other", urlText: "`https://a`", hasParameters: false, parameters: [],
        parts: [.init(literal: "\"https://a\"", isOnly: true)], isLast: true)
    ])

  static let fullSchemes = SecuritySchemesFile(
    source: "a.yaml",
    schemes: [
      .init(
        documentation: lines, name: "a", wireName: "\"a\"", wireText: "`a`",
        oauth2: .init(tokenURL: "\"/token\""), isLast: false),
      .init(
        documentation: lines, name: "b", wireName: "\"b\"", wireText: "`b`",
        apiKey: .init(location: "header", wireName: "\"X-Key\""), isLast: false),
      .init(
        documentation: [], name: "c", wireName: "\"c\"", wireText: "`c`", other: "\"mutualTLS\"",
        isLast: false),
      .init(
        documentation: [], name: "d", wireName: "\"d\"", wireText: "`d`", isBasic: true,
        isLast: true),
    ])

  static let bareSchemes = SecuritySchemesFile(
    source: "a.yaml",
    schemes: [
      .init(
        documentation: [], name: "a", wireName: "\"a\"", wireText: "`a`", isBearer: true,
        isLast: true)
    ])

  static let fullPackage = PackageFile(
    source: "a.yaml", name: "\"Client\"", folders: ["\"Models\"", "\"Runtime\""],
    excluded: "\"Docs\"", runtime: PackageFile.Dependency(product: "Shared", path: "../net"))

  static let barePackage = PackageFile(
    source: "a.yaml", name: "\"Client\"", folders: [], excluded: nil, runtime: nil)

  static let runtime = RuntimeFileView(source: "a.yaml", text: "import Foundation\n")

  static let runtimePackage = RuntimePackageFile(source: "a.yaml", name: "\"Shared\"")

  static let requiredVersion = RequiredVersionFile(
    source: "a.yaml", runtimeModule: "Shared", version: "V1_0")
}
