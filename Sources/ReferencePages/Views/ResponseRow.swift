import IR
import Mustache
import SwiftModel

/// A row of a table of responses.
struct ResponseRow: View {
  var code: String
  var description: String?
  /// The types of the body.
  var types: String?
  /// The Swift cases for the response; nil if the method returns the body itself.
  var swiftCase: String?
  var isResult: Bool
  var headers: String?
}

extension ResponseRow {
  init(_ response: Client.ResponseCase, of operation: Client.Operation, in map: PageMap) {
    let isFailure = operation.response.failures.contains { $0.index == response.index }
    let isCase = isFailure || operation.response.returnsEnumeration
    let cases = [response.name] + response.alternatives.filter(\.isDeclared).map(\.name)
    self.init(
      code: Markdown.code(response.status.text),
      description: ParameterRow.description(response.documentation),
      types: Self.types(of: response, operation, map),
      swiftCase: isCase
        ? cases.map { Markdown.code(".\(Identifier.bare($0))") }.joined(separator: ", ") : nil,
      isResult: !isFailure && !isCase,
      headers: Self.headers(of: response, map),
    )
  }

  /// Returns the distinct types of the body. If there are several, each has its media types.
  private static func types(
    of response: Client.ResponseCase, _ operation: Client.Operation, _ map: PageMap,
  ) -> String? {
    var types: [(type: String, mediaTypes: [String])] = []
    let stream = response.status.isSuccess ? operation.response.stream : nil
    for content in response.documented {
      var type = map.code(content.type)
      if let stream, stream.mediaType == content.mediaType { type = map.code(stream) }
      if let index = types.firstIndex(where: { $0.type == type }) {
        types[index].mediaTypes.append(content.mediaType)
      } else {
        types.append((type, [content.mediaType]))
      }
    }
    if types.isEmpty { return nil }
    if types.count == 1 { return types[0].type }
    return types.map { type, mediaTypes in
      let names = mediaTypes.map { Markdown.code($0) }.joined(separator: ", ")
      return "\(type) (\(names))"
    }.joined(separator: "<br>")
  }

  private static func headers(of response: Client.ResponseCase, _ map: PageMap) -> String? {
    let headers = response.headers.map { header in
      let name = "\(Markdown.code(header.wireName)) (\(map.code(header.type)))"
      let notes = [
        ParameterRow.description(header.documentation),
        map.client.allowedValues(of: header.type.reference, header.documentation),
      ].compactMap(\.self)
      return notes.isEmpty ? name : "\(name): \(notes.joined(separator: "; "))"
    }
    return headers.isEmpty ? nil : headers.joined(separator: "<br>")
  }
}

extension Response.Status {
  var text: String {
    switch self {
    case .code(let code): String(code)
    case .range(let digit): "\(digit)XX"
    case .other: "default"
    }
  }
}
