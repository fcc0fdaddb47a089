/// The types of the runtime that generated code uses.
enum RuntimeTypes {
  /// Types that a client contains only if its generated code uses them. `MartletVersion` is only
  /// used with a shared runtime.
  enum OnDemand: String, CaseIterable, Sendable {
    case base64Data = "Base64Data"
    case calendarDate = "CalendarDate"
    case eventObject = "EventObject"
    case eventStream = "EventStream"
    case formBody = "FormBody"
    case formFile = "FormFile"
    case jsonLines = "JSONLines"
    case martletVersion = "MartletVersion"
    case multipartBody = "MultipartBody"
    case nullable = "Nullable"
    case operationServers = "OperationServers"
    case parameterStyle = "ParameterStyle"
    case responseHeaders = "ResponseHeaders"
    case streamOperation = "StreamOperation"
    case unionVariants = "UnionVariants"
  }

  /// Types that models use.
  static let ofModels = [
    "DateTime", "Indirect", "JSONMemberDecoder", "JSONValue", "OpenEnumeration", "ParameterValue",
  ]

  /// Types that the generated code of every client may use. Their files are never optional.
  /// `LenientMemberDecoder` replaces `JSONMemberDecoder` in lenient clients; the runtime of other
  /// clients does not declare it.
  static let ofEveryClient = ofModels + ["LenientMemberDecoder", "RequestBuilder"]
}
