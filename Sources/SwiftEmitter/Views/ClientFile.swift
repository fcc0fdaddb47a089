import IR
import SwiftModel

/// What `Client.mustache` needs.
struct ClientFile: Encodable {
  var source: String
  var documentation: [String?]
  var typeName: String
}

extension ViewBuilder {
  func clientFile(_ index: Int) -> ClientFile {
    let group = api.groups[index]
    return ClientFile(
      source: source(group.origin),
      documentation: lines(group.documentation),
      typeName: names.groups[index],
    )
  }
}
