import Diagnostics
import YAML

/// A call that the service makes: a webhook, or a callback of an operation.
package struct InboundCall: Sendable {
  /// What the document calls it, with the method where it has several.
  package var name: String
  package var requestBody: RequestBody?
  package var responses: [Response]
  package var origin: Origin
}

extension DocumentLoader {
  mutating func webhooks(of root: inout NodeReader) -> [InboundCall] {
    (root.members("webhooks") + root.members("x-webhooks")).filter { !$0.isExtension }
      .flatMap { calls(at: $0.value, named: $0.key) }
  }

  mutating func callbacks(of operation: inout NodeReader) -> [InboundCall] {
    var calls: [InboundCall] = []
    for member in operation.members("callbacks") where !member.isExtension {
      guard let target = resolver.follow(member.value, to: .callback),
        var callback = reader(of: target.placed, as: "a callback")
      else { continue }
      for item in callback.allMembers() where !item.isExtension && item.key != "$ref" {
        calls += self.calls(at: item.value, named: member.key)
      }
      finish(callback, as: "a callback")
    }
    return calls
  }

  private mutating func calls(at placed: PlacedNode, named name: String) -> [InboundCall] {
    guard let target = resolver.follow(placed, to: .pathItem),
      var item = reader(of: target.placed, as: "a path item")
    else { return [] }
    let operations = operations(of: &item)
    let calls = operations.compactMap { method, member in
      call(member.value, named: operations.count == 1 ? name : "\(method.lowercased()) \(name)")
    }
    finish(item, as: "a path item")
    return calls
  }

  /// Only what is sent and answered: that makes models, and no client calls it.
  private mutating func call(_ placed: PlacedNode, named name: String) -> InboundCall? {
    guard var reader = reader(of: placed, as: "an operation") else { return nil }
    let body = reader.nodeBesideNull("requestBody").flatMap { requestBody($0) }
    let responses = reader.node("responses") == nil ? [] : responses(of: &reader)
    diagnostics += reader.diagnostics
    return InboundCall(
      name: name, requestBody: body, responses: responses.compactMap(\.self),
      origin: origin(of: placed))
  }
}
