package import IR

/// Operations that belong together because the first one starts what takes long. Operations and
/// parameters are known by their indices.
package struct LongRunning {
  /// An operation that is told what it is about.
  package struct Step {
    /// A parameter that has the value which the start has for one of its own.
    package struct Shared {
      package var parameter: Int
      package var ofStart: Int
    }

    package var operation: Int
    /// The parameter that takes the identifier.
    package var id: Int
    package var shared: [Shared]
  }

  /// The way to a value inside another.
  package struct Path {
    package struct Member {
      package var record: TypeTable.ID
      package var property: Int
      /// Whether what it is a member of may be missing.
      package var isOfOptional: Bool
    }

    package var members: [Member]
    /// What it starts at.
    package var root: TypeReference
    /// What it leads to, null aside.
    package var end: TypeReference
  }

  /// What a status means.
  package struct Outcome {
    package enum Status {
      /// An index into the values of the enumeration.
      case value(of: TypeTable.ID, Int)
      case scalar(JSONScalar)
    }

    package var status: Status
    package var isFailure: Bool
  }

  package var name: String
  package var origin: Origin
  package var start: Int
  package var id: Path
  package var poll: Step
  package var pending: [Int]
  package var status: Path
  package var outcomes: [Outcome]
  /// Whether any other status means that it is done.
  package var isDoneByPresence: Bool
  package var fetch: Step?
  package var cancel: Step?
}

extension Operation {
  /// What a success holds, where all hold one kind of value; nil too where that is a file.
  package var valueOfSuccess: TypeReference? {
    if hasAlternatives { return nil }
    let types = responses.filter(\.status.isSuccess).map { response -> TypeReference? in
      switch coding(of: response) {
      case .json: response.contents.first { $0.coding == .json }?.type
      case .text: .scalar(.string)
      case .binary, .form, .multipart, .sequence, nil: nil
      }
    }
    guard let first = types.first else { return nil }
    return types.allSatisfy { $0 == first } ? first : nil
  }

  /// The path with the names of its parameters between braces, without a query.
  package var pathText: String {
    path.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let index): "\u{7B}\(parameters[index].wireName)\u{7D}"
      case .query: ""
      }
    }.joined()
  }
}
