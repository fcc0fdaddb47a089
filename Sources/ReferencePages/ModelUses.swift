import IR
import SwiftModel

/// The operations and models that use the types of one model page.
struct ModelUses: Sendable {
  /// Indices of operations.
  var senders: [Int] = []
  /// Indices of operations.
  var receivers: [Int] = []
  /// Indices of the pages of other models.
  var containers: [Int] = []
}

extension ModelUses {
  /// Returns the uses of each model page.
  ///
  /// - Parameter pages: The index of the page of each type, by position.
  static func uses(
    of client: Client, _ outlines: [ModelOutline], pages: [Int],
  ) -> [ModelUses] {
    var uses = Array(repeating: ModelUses(), count: outlines.count)
    func page(_ type: TypeReference) -> Int? { type.declaredID.map { pages[$0.position] } }
    for (index, operation) in client.operations.enumerated() {
      for page in operation.sentTypes.compactMap({ page($0.reference) })
      where uses[page].senders.last != index {
        uses[page].senders.append(index)
      }
      for page in operation.receivedTypes.compactMap({ page($0.reference) })
      where uses[page].receivers.last != index {
        uses[page].receivers.append(index)
      }
    }
    for (container, outline) in outlines.enumerated() {
      for id in [outline.id] + outline.inlineTypes.map(\.id) {
        for type in client[id].kind.contents {
          guard let page = page(type), page != container, uses[page].containers.last != container
          else { continue }
          uses[page].containers.append(container)
        }
      }
    }
    return uses
  }
}

extension Client.Operation {
  /// The types of the parameters and of the body.
  var sentTypes: [Client.TypeUse] {
    arguments.map(\.type) + (body.map { $0.contents.map(\.type) } ?? [])
  }

  /// The types of the responses and of their header fields.
  var receivedTypes: [Client.TypeUse] {
    response.all.flatMap { response in
      response.documented.map(\.type) + response.headers.map(\.type)
    } + [response.stream?.item].compactMap(\.self)
  }
}

extension TypeReference {
  /// The declared type in arrays, dictionaries and optionals; nil if there is none.
  var declaredID: TypeTable.ID? {
    switch self {
    case .declared(let id): id
    case .array(let inner), .dictionary(let inner), .nullable(let inner): inner.declaredID
    case .scalar, .any: nil
    }
  }
}

extension Client.TypeDeclaration.Kind {
  /// The types that values contain.
  fileprivate var contents: [TypeReference] {
    switch self {
    case .record(let record):
      record.fields.map(\.type.reference) + record.tags.map(\.type.reference)
        + [record.others?.type.reference].compactMap(\.self)
    case .enumeration: []
    case .union(let union): union.cases.map(\.type.reference)
    case .taggedUnion(let union): union.cases.map(\.type.reference)
    case .alias(let target): [target.reference]
    }
  }
}
