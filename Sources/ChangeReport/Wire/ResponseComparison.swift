import OpenAPI

extension WireComparison {
  mutating func compareResponses(
    _ old: LocatedOperation, _ new: LocatedOperation,
  ) -> [WireChange] {
    var changes: [WireChange] = []
    let (earlier, later) = (old.operation.responses, new.operation.responses)
    let successes = later.filter(\.status.isSuccess)
    for response in earlier {
      if let counterpart = later.first(where: { $0.status == response.status }) {
        changes += compare(response, counterpart, in: new.operation)
        continue
      }
      let isSuccess = response.status.isSuccess
      let canBeRead = successes.contains { isReadable($0, as: response) }
      let isCovered = later.contains { $0.status.includes(response.status) }
      changes.append(
        WireChange(
          code: "response-\(isSuccess ? "success" : "error")-status-removed",
          direction: .response, breaksContract: isSuccess && !isCovered,
          effect: isSuccess && !canBeRead && !isCovered ? .cannotRead : .none,
          subject: response.status.text, detail: "", old: Place(response.origin), new: nil))
    }
    for response in later where !earlier.contains(where: { $0.status == response.status }) {
      changes.append(addition(of: response, to: earlier, later))
    }
    return changes
  }

  /// A new error is a status that the old client does not document. A new success is read as one of
  /// the old successes.
  private mutating func addition(
    of response: Response, to earlier: [Response], _ later: [Response],
  ) -> WireChange {
    let isSuccess = response.status.isSuccess
    let successes = earlier.filter(\.status.isSuccess)
    let isKnown = earlier.contains {
      $0.status.includes(response.status)
        || response.status.includes($0.status) && !later.map(\.status).contains($0.status)
    }
    let canBeRead = successes.isEmpty || successes.contains { isReadable(response, as: $0) }
    let effect: WireChange.Effect =
      isSuccess ? (canBeRead ? .none : .cannotRead) : isKnown ? .none : .seesLess
    return WireChange(
      code: "response-\(isSuccess ? "success" : "error")-status-added", direction: .response,
      breaksContract: effect == .cannotRead, effect: effect, subject: response.status.text,
      detail: "", old: nil, new: Place(response.origin))
  }

  /// Whether a client that expects the old response can read the new one.
  private mutating func isReadable(_ new: Response, as old: Response) -> Bool {
    if old.content.isEmpty || new.content.isEmpty {
      return old.content.isEmpty && new.content.isEmpty
    }
    return MediaTypeMatching(old.content, new.content).common.contains { one, other in
      compareContents(one, other, .response, .body).allSatisfy { $0.effect < .cannotRead }
    }
  }

  private mutating func compare(
    _ old: Response, _ new: Response, in operation: Operation,
  ) -> [WireChange] {
    var changes: [WireChange] = []
    func add(
      _ code: String, isBreak: Bool, _ effect: WireChange.Effect, _ subject: String = "",
    ) {
      changes.append(
        WireChange(
          code: code, direction: .response, breaksContract: isBreak, effect: effect,
          subject: "\(new.status.text)\(subject.isEmpty ? "" : " \(subject)")", detail: "",
          old: Place(old.origin), new: Place(new.origin)))
    }
    let isSuccess = new.status.isSuccess
    let contents = MediaTypeMatching(old.content, new.content)
    let isEmptied = new.content.isEmpty && !old.content.isEmpty
    if isEmptied {
      add("response-body-removed", isBreak: isSuccess, isSuccess ? .cannotRead : .none)
    } else {
      let areUnreadable =
        contents.common.isEmpty
        && !contents.removed.contains { one in contents.added.contains { one.isRead(as: $0) } }
      for content in contents.removed {
        add(
          "response-media-type-removed", isBreak: isSuccess,
          areUnreadable && isSuccess ? .cannotRead : .none, content.name)
      }
      for content in contents.added {
        add(
          old.content.isEmpty ? "response-body-added" : "response-media-type-added",
          isBreak: false, .none, content.name)
      }
    }
    for (one, other) in contents.common {
      changes += compareBodies(one, other, isSuccess: isSuccess)
    }
    return changes + compareHeaders(old, new)
  }

  /// Compares the bodies of a response. A client that cannot read the body of an error still sees
  /// its status.
  private mutating func compareBodies(
    _ old: MediaType, _ new: MediaType, isSuccess: Bool,
  ) -> [WireChange] {
    compareContents(old, new, .response, .body).map { change in
      var change = change
      if !isSuccess, change.effect == .cannotRead { change.effect = .seesLess }
      return change
    }
  }

  private mutating func compareHeaders(_ old: Response, _ new: Response) -> [WireChange] {
    var changes: [WireChange] = []
    for header in old.headers {
      let counterpart = new.headers.first { $0.name.lowercased() == header.name.lowercased() }
      func change(_ suffix: String, isBreak: Bool, _ effect: WireChange.Effect) -> WireChange {
        WireChange(
          code: "response-header-\(suffix)", direction: .response, breaksContract: isBreak,
          effect: effect, subject: "\(old.status.text) header '\(header.name)'", detail: "",
          old: Place(header.origin), new: counterpart.map { Place($0.origin) })
      }
      guard let counterpart else {
        changes.append(change("removed", isBreak: header.isRequired, .seesLess))
        continue
      }
      if header.isRequired, !counterpart.isRequired {
        changes.append(change("became-optional", isBreak: true, .none))
      }
      guard let one = header.schema, let other = counterpart.schema else { continue }
      changes += schemaChanges(
        SchemaComparison.Pair(old: [one], new: [other], direction: .response, use: .header)
      ).map { found in
        var found = found
        if found.subject.isEmpty { found.subject = "header '\(header.name)'" }
        if found.effect == .cannotRead { found.effect = .seesLess }
        return found
      }
    }
    for header in new.headers
    where !old.headers.contains(where: { $0.name.lowercased() == header.name.lowercased() }) {
      changes.append(
        .addition(
          "response-header-added", .response, "\(new.status.text) header '\(header.name)'",
          at: Place(header.origin)))
    }
    return changes
  }
}

extension Response.Status {
  var isSuccess: Bool {
    switch self {
    case .code(let code): (200..<300).contains(code)
    case .range(let digit): digit == 2
    case .other: false
    }
  }

  var text: String {
    switch self {
    case .code(let code): String(code)
    case .range(let digit): "\(digit)XX"
    case .other: "default"
    }
  }

  /// Whether this status matches every code that the other status matches.
  func includes(_ other: Self) -> Bool {
    switch (self, other) {
    case (.other, _): !other.isSuccess
    case (.range(let digit), .code(let code)): code / 100 == digit
    case (.range(let digit), .range(let otherDigit)): digit == otherDigit
    case (.code(let code), .code(let otherCode)): code == otherCode
    case (.range, .other), (.code, .range), (.code, .other): false
    }
  }
}

/// The media types that two bodies have in common. Parameters such as `charset` do not count.
struct MediaTypeMatching {
  var common: [(MediaType, MediaType)] = []
  var removed: [MediaType] = []
  var added: [MediaType]

  init(_ old: [MediaType], _ new: [MediaType]) {
    added = new
    for content in old {
      if let match = added.firstIndex(where: { $0.baseName == content.baseName }) {
        common.append((content, added.remove(at: match)))
      } else {
        removed.append(content)
      }
    }
  }
}

extension MediaType {
  /// The name in lower case without parameters.
  fileprivate var baseName: String {
    String(name.lowercased().prefix { $0 != ";" }.filter { $0 != " " })
  }

  /// Whether a client that expects this media type can read the other one, as both are JSON.
  fileprivate func isRead(as other: MediaType) -> Bool { isJSON && other.isJSON }

  private var isJSON: Bool { baseName.hasSuffix("/json") || baseName.hasSuffix("+json") }
}
