/// Names that nothing from a document may take.
enum ReservedNames {
  /// Words that are no identifiers without backticks.
  static let keywords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
    "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// Types that generated code uses by these names: of Swift, of Foundation, and the runtime's
  /// own. A type of the document that has one of them is called `…Model`.
  static let types: Set<String> = Set(standardTypes + foundationTypes + runtimeTypes)

  /// What a property cannot be called, even between backticks.
  static let properties: Set<String> = ["self", "init"]

  /// What a case cannot be called: members that every enumeration has, and what `Optional`'s
  /// cases would hide.
  static let cases: Set<String> = [
    "self", "init", "none", "some", "allCases", "rawValue", "hashValue", "hash", "encode",
    "parameterText", "Output", "Failure",
  ]

  /// Members of every group of operations.
  static let methods: Set<String> = ["self", "init", "client"]

  /// Members of every security scheme.
  static let credentials: Set<String> = ["self", "init", "name", "kind"]

  /// Members of every server.
  static let servers: Set<String> = ["self", "init", "parts", "url"]

  /// Members of every operation.
  static let arguments: Set<String> = [
    "self", "init", "request", "output", "failure", "security", "operationID",
  ]

  private static let standardTypes = [
    "Any", "AnyObject", "Array", "ArraySlice", "AsyncSequence", "Bool", "CancellationError",
    "CaseIterable", "Character", "CheckedContinuation", "Codable", "CodingKey", "Collection",
    "Comparable", "ContinuousClock", "CustomDebugStringConvertible", "CustomReflectable",
    "CustomStringConvertible", "Decodable", "Decoder", "DecodingError", "Dictionary", "Double",
    "Encodable", "Encoder", "EncodingError", "Equatable", "Error", "ExpressibleByArrayLiteral",
    "ExpressibleByBooleanLiteral", "ExpressibleByDictionaryLiteral", "ExpressibleByFloatLiteral",
    "ExpressibleByIntegerLiteral", "ExpressibleByNilLiteral", "ExpressibleByStringLiteral", "Float",
    "Hashable", "Hasher", "Identifiable", "Int", "Int32", "Int64", "IteratorProtocol",
    "KeyedDecodingContainer", "KeyedEncodingContainer", "Mirror", "Never", "Optional", "Protocol",
    "RawRepresentable", "Result", "Self", "Sendable", "Sequence", "Set",
    "SingleValueDecodingContainer", "String", "Substring", "Swift", "Task", "Type", "UInt8", "UTF8",
    "Unicode", "UnkeyedDecodingContainer", "Void",
  ]

  private static let foundationTypes = [
    "Calendar", "CharacterSet", "Data", "Date", "Decimal", "Foundation", "HTTPURLResponse",
    "JSONDecoder", "JSONEncoder", "Locale", "LocalizedError", "NSLock", "NSObject", "Operation",
    "TimeInterval", "TimeZone", "URL", "URLAuthenticationChallenge", "URLCredential", "URLError",
    "URLRequest", "URLResponse", "URLSession", "URLSessionConfiguration", "URLSessionDataDelegate",
    "URLSessionDataTask", "URLSessionTask",
  ]

  /// `RuntimeNamesTests` holds this list against `Templates/Runtime`.
  private static let runtimeTypes = [
    "APIClient", "APIError", "APIOperation", "APIResponse", "APIServer", "ClientCredentialsTokens",
    "ContentDisposition", "Credentials", "CredentialsError", "DateTime", "DateTimeParser",
    "DateTimeWriter", "Exchanges", "FileContent", "HTTPHeaders", "HTTPRequest", "HTTPResponse",
    "Indirect", "InvalidRequest", "JSONKey", "JSONMemberDecoder", "JSONMemberEncoder", "JSONValue",
    "OpenEnumeration", "ParameterValue", "PercentEncoding", "RequestBuilder", "SecurityRequirement",
    "SecurityScheme", "Transport", "TransportError", "URLSessionTransport", "UndecodableBody",
  ]
}
