extension Diagnostic {
  /// The kind of problem that a diagnostic reports. The name of a code is stable: it is part of the
  /// output and of configurations, so it never changes and is never used for another problem.
  package enum Code: String, CaseIterable, Sendable {
    // Files
    case fileAccess = "file-access"
    case syntaxError = "syntax-error"
    case invalidText = "invalid-text"
    case invalidYAML = "invalid-yaml"
    case duplicateKey = "duplicate-key"
    case unknownTag = "unknown-tag"
    case numberBeyondJSON = "number-beyond-json"
    case limitExceeded = "limit-exceeded"

    // References
    case unresolvedReference = "unresolved-reference"
    case unresolvedDynamicReference = "unresolved-dynamic-reference"
    case refusedReference = "refused-reference"
    case unreadableFile = "unreadable-file"
    case referenceCycle = "reference-cycle"
    case referenceKind = "reference-kind"
    case referenceSibling = "reference-sibling"
    case operationReference = "operation-reference"

    // Objects of OpenAPI
    case unsupportedVersion = "unsupported-version"
    case emptyDocument = "empty-document"
    case missingKey = "missing-key"
    case unknownKey = "unknown-key"
    case unsupportedKey = "unsupported-key"
    case wrongType = "wrong-type"
    case looseType = "loose-type"
    case nullValue = "null-value"
    case componentName = "component-name"

    // Paths and operations
    case pathSyntax = "path-syntax"
    case duplicatePath = "duplicate-path"
    case ambiguousPath = "ambiguous-path"
    case undeclaredPathParameter = "undeclared-path-parameter"
    case unusedPathParameter = "unused-path-parameter"
    case pathParameterNotRequired = "path-parameter-not-required"
    case invalidMethod = "invalid-method"
    case duplicateOperationID = "duplicate-operation-id"
    case duplicateParameter = "duplicate-parameter"
    case invalidParameter = "invalid-parameter"
    case parameterSchema = "parameter-schema"
    case parameterStyle = "parameter-style"
    case unsupportedQueryString = "unsupported-query-string"
    case invalidHeaderName = "invalid-header-name"
    case reservedHeader = "reserved-header"
    case collectionFormat = "collection-format"

    // Contents
    case invalidMediaType = "invalid-media-type"
    case unusedMediaType = "unused-media-type"
    case bodyWithoutContent = "body-without-content"
    case swaggerBody = "swagger-body"
    case formOfOtherType = "form-of-other-type"
    case partHeader = "part-header"
    case sharedFileField = "shared-file-field"
    case unknownObjectEncoding = "unknown-object-encoding"
    case missingResponses = "missing-responses"
    case invalidStatus = "invalid-status"

    // Servers and security
    case noUsableServer = "no-usable-server"
    case invalidServer = "invalid-server"
    case serverVariable = "server-variable"
    case serverScheme = "server-scheme"
    case unencryptedServer = "unencrypted-server"
    case credentialsInServer = "credentials-in-server"
    case unmatchedServers = "unmatched-servers"
    case invalidSecurityScheme = "invalid-security-scheme"
    case undeclaredSecurityScheme = "undeclared-security-scheme"

    // Schemas
    case unknownType = "unknown-type"
    case inapplicableKeyword = "inapplicable-keyword"
    case misplacedKeyword = "misplaced-keyword"
    case emptyKeyword = "empty-keyword"
    case schemaDialect = "schema-dialect"
    case contentSchema = "content-schema"
    case duplicateRequired = "duplicate-required"
    case impossibleSchema = "impossible-schema"
    case schemaCycle = "schema-cycle"
    case deepNesting = "deep-nesting"
    case conflictingSubschemas = "conflicting-subschemas"
    case mixedTuple = "mixed-tuple"
    case enumOfObjects = "enum-of-objects"
    case enumValueType = "enum-value-type"
    case duplicateEnumValue = "duplicate-enum-value"
    case secondUnion = "second-union"
    case variantNotObject = "variant-not-object"
    case unreachableVariant = "unreachable-variant"
    case tooManyVariants = "too-many-variants"
    case invalidDiscriminator = "invalid-discriminator"
    case discriminatorMapping = "discriminator-mapping"

    // Values
    case exampleMismatch = "example-mismatch"
    case defaultMismatch = "default-mismatch"
    case enumMismatch = "enum-mismatch"
    case unusedComponent = "unused-component"

    // Names
    case renamedDuplicate = "renamed-duplicate"
    case renamedReserved = "renamed-reserved"

    // The configuration, the lock and templates
    case configUnknownKey = "config-unknown-key"
    case configMissingKey = "config-missing-key"
    case configInvalidValue = "config-invalid-value"
    case configInvalidName = "config-invalid-name"
    case configConflict = "config-conflict"
    case configNoEffect = "config-no-effect"
    case configUnusableCredentials = "config-unusable-credentials"
    case invalidModuleName = "invalid-module-name"
    case invalidLongRunning = "invalid-long-running"
    case unmatchedSelection = "unmatched-selection"
    case stalePages = "stale-pages"
    case invalidLock = "invalid-lock"
    case invalidBaseline = "invalid-baseline"
    case invalidOverlay = "invalid-overlay"
    case overlayNoEffect = "overlay-no-effect"
    case unusedTemplate = "unused-template"
    case templateError = "template-error"
  }
}

extension Diagnostic.Code {
  /// What a user needs to know about a code.
  package struct Page: Sendable {
    /// The kind of problem, as a phrase.
    package var title: String
    /// Why it is a problem, and what Martlet does.
    package var meaning: String
    package var remedy: String

    init(_ title: String, _ meaning: String, fix remedy: String) {
      self.title = title
      self.meaning = meaning
      self.remedy = remedy
    }
  }

  /// The table of all codes.
  package static let pages: [Self: Page] =
    filePages
    .merging(documentPages) { first, _ in first }
    .merging(contentPages) { first, _ in first }
    .merging(schemaPages) { first, _ in first }
    .merging(configurationPages) { first, _ in first }

  /// The page of the code.
  package var page: Page {
    guard let page = Self.pages[self] else {
      preconditionFailure("the table of codes has no page for '\(rawValue)'")
    }
    return page
  }
}
