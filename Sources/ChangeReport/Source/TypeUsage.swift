import IR
import SwiftModel

/// The types that the operations of a client send and receive. A type that no operation uses counts
/// as received.
struct TypeUsage {
  private(set) var sent: Set<Int> = []
  private(set) var received: Set<Int> = []

  init(_ client: Client) {
    for operation in client.operations {
      let arguments = operation.arguments.map(\.type.reference)
      let bodies = operation.body?.contents.map(\.type.reference) ?? []
      add(arguments + bodies, of: client, to: \.sent)
      let contents = operation.response.all.flatMap { response in
        response.documented.map(\.type.reference)
          + [response.content?.type.reference].compactMap(\.self)
      }
      let headers = operation.response.headers.map(\.type.reference)
      let items = [operation.response.stream?.item.reference].compactMap(\.self)
      add(contents + headers + items, of: client, to: \.received)
    }
    for type in client.types.map(\.id.position) where !sent.contains(type) { received.insert(type) }
  }

  private mutating func add(
    _ roots: [TypeReference], of client: Client, to types: WritableKeyPath<Self, Set<Int>>,
  ) {
    var waiting = roots
    while let type = waiting.popLast() {
      switch type {
      case .array(let inner), .dictionary(let inner), .nullable(let inner): waiting.append(inner)
      case .scalar, .any: break
      case .declared(let id):
        guard self[keyPath: types].insert(id.position).inserted else { continue }
        waiting += client[id].kind.spelledTypes
      }
    }
  }
}
