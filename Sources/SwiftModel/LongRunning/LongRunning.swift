import IR

/// Operations that belong together because the first one starts what takes long. Operations and
/// parameters are known by their indices.
struct LongRunning {
  /// An operation that is told what it is about.
  struct Step {
    /// A parameter that has the value which the start has for one of its own.
    struct Shared {
      var parameter: Int
      var ofStart: Int
    }

    var operation: Int
    /// The parameter that takes the identifier.
    var id: Int
    var shared: [Shared]
  }

  /// The way to a value inside another.
  struct Path {
    struct Member {
      var record: TypeTable.ID
      var property: Int
      /// Whether what it is a member of may be missing.
      var isOfOptional: Bool
    }

    var members: [Member]
    /// What it starts at.
    var root: TypeReference
    /// The type of the value that it leads to, without null.
    var target: TypeReference
  }

  /// What a status means.
  struct Outcome {
    enum Status {
      /// An index into the values of the enumeration.
      case value(of: TypeTable.ID, Int)
      case scalar(JSONScalar)
    }

    var status: Status
    var isFailure: Bool
  }

  var name: String
  var origin: Origin
  var start: Int
  var id: Path
  var poll: Step
  var pending: [Int]
  var status: Path
  var outcomes: [Outcome]
  /// Whether any other status means that it is done.
  var isDoneByPresence: Bool
  var fetch: Step?
  var cancel: Step?
}

extension Operation {
  /// What a success holds, where all hold one kind of value; nil too where that is a file.
  var valueOfSuccess: TypeReference? {
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
  var pathText: String {
    path.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let index): "\u{7B}\(parameters[index].wireName)\u{7D}"
      case .query: ""
      }
    }.joined()
  }
}
