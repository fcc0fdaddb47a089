/// Names that generated code needs itself. A name from a document that is equal to one is changed.
enum ReservedNames {
  /// Words that are identifiers only between backticks.
  static let keywords: Set<String> = [
    "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch",
    "class", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
    "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// Types that generated code uses: those of Swift, Foundation, Dispatch and the operating system,
  /// and those inside operations. A type of the document with such a name gets the suffix `Model`.
  static let types: Set<String> = Set(
    standardTypes + foundationTypes + dispatchTypes + systemNames + operationTypes)

  /// Names that a property cannot have, even between backticks.
  static let properties: Set<String> = ["self", "init"]

  /// The names of `properties`, and the properties for members that no other property represents.
  static let recordProperties = properties.union([
    FixedNames.otherMembers, FixedNames.receivedNulls,
  ])

  /// Names that a case cannot have: members of every enumeration, and cases of `Optional`, which
  /// would be ambiguous.
  static let cases: Set<String> = [
    "self", "init", "none", "some", "allCases", "rawValue", "hashValue", "hash", "encode",
    "parameterText", "Output", "Failure",
  ]

  /// The names of `cases`, and the case of every enumeration for values that it does not list.
  static let enumerationCases = cases.union([FixedNames.unrecognized])

  /// The names of `cases`, and the members of every union.
  static let unionCases = cases.union([
    FixedNames.other, "variants", "otherJSON", "decodingFailures",
  ])

  /// Members of every group of operations.
  static let methods: Set<String> = ["self", "init", "client", "with"]

  /// Members of every route of a stub.
  static let routes: Set<String> = ["self", "init", "everything"]

  /// Members of every security scheme.
  static let credentials: Set<String> = ["self", "init", "name", "kind"]

  /// Members of every server.
  static let servers: Set<String> = ["self", "init", "parts", "url"]

  /// Members of every operation.
  static let arguments: Set<String> = [
    "self", "init", "request", "output", "failure", "security", "operationID",
  ]

  /// The parameters that every download method has.
  static let downloadArguments: Set<String> = [
    "to", "destination", "overwriting", "deadline", "progress",
  ]

  /// The parameters that the method of every long-running operation has.
  static let longRunningArguments = downloadArguments.union(["self", "init", "polling"])

  private static let standardTypes = [
    "Any", "AnyActor", "AnyHashable", "AnyObject", "Array", "ArraySlice", "AsyncIteratorProtocol",
    "AsyncSequence", "BinaryInteger", "Bool", "BooleanLiteralType", "CancellationError",
    "CaseIterable", "Character", "CheckedContinuation", "Clock", "Codable", "CodingKey",
    "CodingUserInfoKey", "Collection", "Comparable", "ContinuousClock",
    "CustomDebugStringConvertible", "CustomReflectable", "CustomStringConvertible", "Decodable",
    "Decoder", "DecodingError", "Dictionary", "Double", "Duration", "Encodable", "Encoder",
    "EncodingError", "Equatable", "Error", "ExpressibleByArrayLiteral",
    "ExpressibleByBooleanLiteral", "ExpressibleByDictionaryLiteral",
    "ExpressibleByExtendedGraphemeClusterLiteral", "ExpressibleByFloatLiteral",
    "ExpressibleByIntegerLiteral", "ExpressibleByNilLiteral", "ExpressibleByStringLiteral",
    "ExpressibleByUnicodeScalarLiteral", "ExtendedGraphemeClusterType", "Float", "FloatLiteralType",
    "Hashable", "Hasher", "Identifiable", "Int", "Int16", "Int32", "Int64", "Int8",
    "IntegerLiteralType",
    "IteratorProtocol", "KeyedDecodingContainer", "KeyedEncodingContainer",
    "KeyedEncodingContainerProtocol", "LosslessStringConvertible", "MainActor", "Mirror", "Never",
    "ObjectIdentifier", "Optional", "Protocol", "RandomNumberGenerator", "Range",
    "RawRepresentable", "Regex", "Result", "Self", "Sendable", "Sequence", "Set",
    "SingleValueDecodingContainer", "SingleValueEncodingContainer", "String", "StringLiteralType",
    "StringProtocol", "Substring", "Swift", "SystemRandomNumberGenerator", "Task", "TaskLocal",
    "Type", "UInt",
    "UInt16", "UInt32", "UInt64", "UInt8", "UTF8", "Unicode", "UnicodeScalarType",
    "UnkeyedDecodingContainer",
    "UnkeyedEncodingContainer", "UnsafeMutablePointer", "Void",
  ]

  private static let foundationTypes = [
    "Calendar", "CharacterSet", "CocoaError", "Data", "Date", "DateComponents", "Decimal",
    "FileAttributeKey", "FileAttributeType", "FileHandle", "FileManager", "Foundation",
    "FoundationNetworking",
    "HTTPURLResponse", "InputStream", "JSONDecoder", "JSONEncoder", "Locale", "LocalizedError",
    "NSLock", "NSNumber", "NSObject", "NSURLAuthenticationMethodDefault",
    "NSURLAuthenticationMethodHTTPBasic", "NSURLAuthenticationMethodHTTPDigest", "ObjCBool",
    "Operation", "OperationQueue", "OutputStream", "POSIXErrorCode", "ProcessInfo", "Progress",
    "Stream", "TimeInterval", "TimeZone", "URL", "URLAuthenticationChallenge", "URLComponents",
    "URLCredential", "URLError", "URLRequest", "URLResponse", "URLSession",
    "URLSessionConfiguration", "URLSessionDataDelegate", "URLSessionDataTask", "URLSessionTask",
    "UUID",
  ]

  private static let dispatchTypes = [
    "DispatchQueue", "DispatchSource", "DispatchSourceTimer", "DispatchTime",
    "DispatchTimeInterval",
  ]

  /// Types that are declared inside operations, where they would hide a model of the same name.
  private static let operationTypes = [
    "Failure", "Headers", "Output", "PollOperation", "RequestBody", "StartOperation",
    "StreamedItems",
  ]

  /// Constants of the operating system.
  private static let systemNames = [
    "EINTR", "EMLINK", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EPERM", "O_CLOEXEC", "O_CREAT", "O_EXCL",
    "O_NOFOLLOW", "O_WRONLY", "Windows",
  ]
}
