import IR
import SwiftModel

/// The header fields that an operation's responses have by the document.
struct HeadersView: Encodable {
  struct Field: Encodable {
    var documentation: [String?]
    var name: String
    var type: String
    var wireName: String
    /// The method of `ResponseHeaders`.
    var reading: String
    var isLast: Bool
  }

  var fields: [Field]
}

extension ViewBuilder {
  func headersView(_ operation: Operation, _ names: OperationNames) -> HeadersView? {
    let headers = operation.responseHeaders
    if headers.isEmpty { return nil }
    return HeadersView(
      fields: headers.indices.map { index in
        let header = headers[index]
        let (type, reading) = api.headerType(header.type, aliases)
        return HeadersView.Field(
          documentation: lines(header.documentation),
          name: names.headers[index],
          type: spelling.spell(.nullable(type)),
          wireName: Literal.string(header.wireName),
          reading: reading,
          isLast: index == headers.count - 1,
        )
      })
  }
}
