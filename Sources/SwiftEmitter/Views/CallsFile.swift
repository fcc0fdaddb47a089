import IR
import Mustache
import SwiftModel

/// The view of `Calls.mustache`.
struct CallsFile: FileView {
  var source: String
  var importedModules: [String] = []
  var typeName: String
  var protocolName: String
  var mockName: String
  var calls: [CallView]
}

extension CallsFile {
  /// - Parameter group: A group with operations.
  init(_ group: Client.Group, of client: Client) {
    let calls = GroupCall.all(of: group, in: client)
    self.init(
      source: DocumentationLines.singleLine(group.origin.path),
      importedModules: client.imports(of: calls),
      typeName: group.name,
      protocolName: group.protocolName,
      mockName: group.mockName,
      calls: CallView.list(calls, of: client),
    )
  }
}
