/// The types of the runtime that generated code names.
enum RuntimeTypes {
  /// Types that a client contains only if its own code names them.
  enum OnDemand: String, CaseIterable, Sendable {
    case eventStream = "EventStream"
    case formBody = "FormBody"
    case formFile = "FormFile"
    case jsonLines = "JSONLines"
    case multipartBody = "MultipartBody"
    case nullable = "Nullable"
    case parameterStyle = "ParameterStyle"
    case responseHeaders = "ResponseHeaders"
    case streamOperation = "StreamOperation"
  }

  /// Types that models name.
  static let ofModels = [
    "DateTime", "Indirect", "JSONMemberDecoder", "JSONValue", "OpenEnumeration", "ParameterValue",
  ]

  /// Types that the code of every client may name, so that their files are never optional.
  static let ofEveryClient = ofModels + ["RequestBuilder"]
}
