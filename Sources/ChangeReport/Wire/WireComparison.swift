import OpenAPI

/// The changes of one operation.
struct OperationChanges {
  /// Nil for a new operation.
  var old: Int?
  /// Nil for a removed operation.
  var new: Int?
  var changes: [WireChange]
}

/// Compares what the clients of two documents send and receive.
struct WireComparison {
  let oldDocument: Document
  let newDocument: Document
  let matching: OperationMatching
  private var schemas: SchemaComparison

  init(_ old: Document, _ new: Document, _ matching: OperationMatching) {
    oldDocument = old
    newDocument = new
    self.matching = matching
    schemas = SchemaComparison(old: old.schemas, new: new.schemas)
  }

  /// Returns the changes of all operations: the operations of the new document in document order,
  /// each removed one after its predecessor in the old document.
  mutating func operations() -> [OperationChanges] {
    var compared: [(position: (Int, Int), changes: OperationChanges)] = []
    var last = -1
    for (index, counterpart) in matching.counterparts.enumerated() {
      if let counterpart {
        last = counterpart
        compared.append(
          (
            (counterpart, 0),
            OperationChanges(
              old: index, new: counterpart,
              changes: compare(matching.old[index], matching.new[counterpart]))
          ))
      } else {
        compared.append(
          (
            (last, index + 1),
            OperationChanges(old: index, changes: [removal(of: matching.old[index])])
          ))
      }
    }
    for index in matching.added {
      compared.append(
        (
          (index, 0),
          OperationChanges(new: index, changes: [addition(of: matching.new[index])])
        ))
    }
    return compared.sorted { $0.position < $1.position }.map(\.changes)
  }

  private func removal(of located: LocatedOperation) -> WireChange {
    WireChange(
      code: "operation-removed", direction: .request, breaksContract: true, effect: .isRefused,
      subject: "", detail: "", old: Place(located.operation.origin), new: nil)
  }

  private func addition(of located: LocatedOperation) -> WireChange {
    .addition("operation-added", .request, "", at: Place(located.operation.origin))
  }

  private mutating func compare(
    _ old: LocatedOperation, _ new: LocatedOperation,
  ) -> [WireChange] {
    var changes = compareAddresses(old, new)
    changes += compareSecurity(old, new)
    changes += compareParameters(old, new)
    changes += compareBodies(old, new)
    changes += compareResponses(old, new)
    var seen: Set<WireChange> = []
    return changes.filter { seen.insert($0).inserted }
  }

  /// Compares the method and the URL. A server that moves into the path changes nothing.
  private func compareAddresses(_ old: LocatedOperation, _ new: LocatedOperation) -> [WireChange] {
    let (earlier, later) = (old.serverURLs(in: oldDocument), new.serverURLs(in: newDocument))
    let (first, second) = (earlier.first ?? "", later.first ?? "")
    let isSameURL = first + old.pattern == second + new.pattern
    let places = (Place(old.operation.origin), Place(new.operation.origin))
    if old.operation.method != new.operation.method || old.pattern != new.pattern && !isSameURL {
      return [
        WireChange(
          code: "operation-moved", direction: .request, breaksContract: true, effect: .isRefused,
          subject: "",
          detail: "\(old.operation.method) \(first)\(old.path.path) → "
            + "\(new.operation.method) \(second)\(new.path.path)",
          old: places.0, new: places.1)
      ]
    }
    if isSameURL || later.contains(first) {
      let isLonger = Set(later).isStrictSuperset(of: earlier)
      return isLonger
        ? [.addition("server-added", .request, "", at: serverPlace(new, newDocument))] : []
    }
    return [
      WireChange(
        code: "server-url-changed", direction: .request, breaksContract: true,
        effect: .isRefused, subject: "", detail: "\(first) → \(second)",
        old: serverPlace(old, oldDocument), new: serverPlace(new, newDocument))
    ]
  }

  private func serverPlace(_ located: LocatedOperation, _ document: Document) -> Place {
    let servers =
      !located.operation.servers.isEmpty
      ? located.operation.servers
      : !located.path.servers.isEmpty ? located.path.servers : document.servers
    return Place(servers.first?.origin ?? located.operation.origin)
  }
}

extension WireComparison {
  private mutating func compareParameters(
    _ old: LocatedOperation, _ new: LocatedOperation,
  ) -> [WireChange] {
    var changes: [WireChange] = []
    var free = new.operation.parameters
    var removed: [Parameter] = []
    for parameter in old.operation.parameters {
      if let match = free.firstIndex(where: { corresponds(parameter, $0, old, new) }) {
        changes += compare(parameter, free.remove(at: match))
      } else {
        removed.append(parameter)
      }
    }
    for parameter in removed {
      let place = Place(parameter.origin)
      let isSame = { (other: Parameter) in other.name.lowercased() == parameter.name.lowercased() }
      if let match = free.firstIndex(where: isSame) {
        let moved = free.remove(at: match)
        changes.append(
          WireChange(
            code: "request-parameter-moved", direction: .request, breaksContract: true,
            effect: .isRefused, subject: parameter.displayName,
            detail: "\(parameter.location.rawValue) → \(moved.location.rawValue)",
            old: place, new: Place(moved.origin)))
      } else {
        changes.append(
          WireChange(
            code: "request-parameter-removed", direction: .request, breaksContract: true,
            effect: .isRefused, subject: parameter.displayName, detail: "it may be ignored",
            old: place, new: nil))
      }
    }
    for parameter in free {
      changes.append(
        WireChange(
          code: "request-\(parameter.isRequired ? "required-" : "")parameter-added",
          direction: .request, breaksContract: parameter.isRequired,
          effect: parameter.isRequired ? .isRefused : .none, subject: parameter.displayName,
          detail: "", old: nil, new: Place(parameter.origin)))
    }
    return changes
  }

  /// Parameters of the path correspond by their position in it, others by name.
  private func corresponds(
    _ parameter: Parameter, _ other: Parameter, _ old: LocatedOperation,
    _ new: LocatedOperation,
  ) -> Bool {
    if parameter.location != other.location { return false }
    switch parameter.location {
    case .path:
      let position = old.parameterNames.firstIndex(of: parameter.name)
      let otherPosition = new.parameterNames.firstIndex(of: other.name)
      return old.parameterNames.count == new.parameterNames.count
        ? position == otherPosition : parameter.name == other.name
    case .header: return parameter.name.lowercased() == other.name.lowercased()
    case .query, .cookie: return parameter.name == other.name
    }
  }

  private mutating func compare(_ old: Parameter, _ new: Parameter) -> [WireChange] {
    var changes: [WireChange] = []
    func add(_ suffix: String, isBreak: Bool, _ detail: String = "") {
      changes.append(
        WireChange(
          code: "request-parameter-\(suffix)", direction: .request, breaksContract: isBreak,
          effect: isBreak ? .isRefused : .none, subject: new.displayName, detail: detail,
          old: Place(old.origin), new: Place(new.origin)))
    }
    if old.isRequired != new.isRequired {
      add("became-\(new.isRequired ? "required" : "optional")", isBreak: new.isRequired)
    }
    switch (old.serialization, new.serialization) {
    case (
      .schema(let one, let style, let explode, _),
      .schema(let other, let newStyle, let newExplode, _)
    ):
      let before = schemas.oldSchema([one])
      let after = schemas.newSchema([other])
      let isScalar = [before, after].allSatisfy {
        $0.types?.isDisjoint(with: [.array, .object]) == true
      }
      if style != newStyle || explode != newExplode && !isScalar {
        add(
          "style-changed", isBreak: true,
          "\(style.rawValue), explode \(explode) → \(newStyle.rawValue), explode \(newExplode)")
      }
      if before.defaultValue != after.defaultValue, before.types == after.types {
        let texts = [before, after].map { $0.defaultValue?.scalarText ?? "none" }
        add("default-changed", isBreak: true, "\(texts[0]) → \(texts[1])")
      }
      changes += schemas.changes(
        SchemaComparison.Pair(old: [one], new: [other], direction: .request, use: .parameter)
      ).map { $0.renamed(old, new) }
    case (.content(let one), .content(let other)), (.query(let one), .query(let other)):
      changes += compareContents(one, other, .request, .parameter).map { $0.renamed(old, new) }
    case (.schema, _), (.content, _), (.query, _): add("serialization-changed", isBreak: true)
    }
    return changes
  }

  mutating func schemaChanges(_ pair: SchemaComparison.Pair) -> [WireChange] {
    schemas.changes(pair)
  }

  mutating func compareContents(
    _ old: MediaType, _ new: MediaType, _ direction: WireChange.Direction,
    _ use: SchemaComparison.Use,
  ) -> [WireChange] {
    var changes: [WireChange] = []
    for (one, other) in [(old.schema, new.schema), (old.itemSchema, new.itemSchema)] {
      guard let one, let other else { continue }
      changes += schemas.changes(
        SchemaComparison.Pair(old: [one], new: [other], direction: direction, use: use))
    }
    return changes
  }

  private mutating func compareBodies(
    _ old: LocatedOperation, _ new: LocatedOperation,
  ) -> [WireChange] {
    func change(_ suffix: String, isBreak: Bool, _ detail: String = "") -> WireChange {
      let places = [old, new].map { located in
        located.operation.requestBody.map { Place($0.origin) }
      }
      return WireChange(
        code: "request-body-\(suffix)", direction: .request, breaksContract: isBreak,
        effect: isBreak ? .isRefused : .none, subject: "body", detail: detail, old: places[0],
        new: places[1])
    }
    guard let body = new.operation.requestBody else {
      return old.operation.requestBody == nil ? [] : [change("removed", isBreak: true)]
    }
    guard let oldBody = old.operation.requestBody else {
      return [change(body.isRequired ? "required-added" : "added", isBreak: body.isRequired)]
    }
    var changes: [WireChange] = []
    if oldBody.isRequired != body.isRequired {
      changes.append(
        change("became-\(body.isRequired ? "required" : "optional")", isBreak: body.isRequired))
    }
    let contents = MediaTypeMatching(oldBody.content, body.content)
    for content in contents.removed {
      changes.append(change("media-type-removed", isBreak: true, content.name))
    }
    for content in contents.added {
      changes.append(change("media-type-added", isBreak: false, content.name))
    }
    for (one, other) in contents.common {
      changes += compareContents(one, other, .request, .body)
      changes += compareEncodings(one, other).map { change("encoding-changed", isBreak: true, $0) }
    }
    return changes
  }

  /// The names of the fields whose serialization differs.
  private func compareEncodings(_ old: MediaType, _ new: MediaType) -> [String] {
    let later = Dictionary(
      new.encodings.map { ($0.name, $0.description) }, uniquingKeysWith: { first, _ in first })
    return old.encodings.filter { encoding in
      later[encoding.name].map { $0 != encoding.description } ?? false
    }.map(\.name)
  }
}

extension Encoding {
  /// The serialization as text, for comparisons.
  fileprivate var description: String {
    switch serialization {
    case .unstated: ""
    case .style(let style, let explode, let allowReserved):
      "\(style.rawValue) \(explode) \(allowReserved)"
    case .mediaType(let name): name
    }
  }
}

extension Parameter {
  var displayName: String { "\(location.rawValue) parameter '\(name)'" }
}

extension WireChange {
  /// The change with the parameter as its subject and place, if it concerns the parameter's own
  /// schema and not a component.
  fileprivate func renamed(_ old: Parameter, _ new: Parameter) -> WireChange {
    var change = self
    if change.subject.isEmpty { change.subject = new.displayName }
    return change
  }
}
