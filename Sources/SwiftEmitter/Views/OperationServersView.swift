import IR
import Mustache
import SwiftModel

/// The servers of an operation that does not use those of the API.
struct OperationServersView: View {
  struct ServerView: View {
    var parts: [Part]
    var isOnly: Bool
  }

  /// A part of a URL: a literal, or a variable.
  struct Part: View {
    var literal: String?
    var variable: Variable?
    var isOnly: Bool
  }

  struct Variable: View {
    /// The literal of the name in the document.
    var wireName: String
    /// The literal of the default value, or `nil`.
    var defaultValue: String
  }

  var apiServerCount: String
  var servers: [ServerView]
}

extension OperationServersView {
  /// Nil for an operation that uses the servers of the API.
  init?(_ servers: [IR.Server], apiServerCount: Int) {
    if servers.isEmpty { return nil }
    let views = servers.map { server in
      let isOnly = server.parts.count == 1
      let parts = server.parts.map { part in
        switch part {
        case .literal(let text): return Part(literal: Literal.string(text), isOnly: isOnly)
        case .variable(let index):
          let variable = server.variables[index]
          return Part(
            variable: Variable(
              wireName: Literal.string(variable.name),
              defaultValue: variable.defaultValue.map(Literal.string) ?? "nil"),
            isOnly: isOnly)
        }
      }
      return ServerView(parts: parts, isOnly: servers.count == 1)
    }
    self.init(apiServerCount: String(apiServerCount), servers: views)
  }
}
