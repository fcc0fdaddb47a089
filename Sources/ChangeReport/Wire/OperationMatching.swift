import Diagnostics
import OpenAPI

/// An operation with its path item.
struct LocatedOperation {
  var path: PathItem
  var operation: Operation

  /// The URLs at which the operation is available, without a trailing slash, with the names of
  /// variables in braces.
  func serverURLs(in document: Document) -> [String] {
    let servers =
      !operation.servers.isEmpty
      ? operation.servers : !path.servers.isEmpty ? path.servers : document.servers
    return servers.map { $0.url.hasSuffix("/") ? String($0.url.dropLast()) : $0.url }
  }

  /// The method and the path.
  var route: String { "\(operation.method) \(path.path)" }

  /// The path without the names of its parameters.
  var pattern: String { Self.pattern(of: path.path) }

  static func pattern(of path: String) -> String {
    var pattern = ""
    var isInName = false
    for character in path {
      if character == "}" { isInName = false }
      if !isInName { pattern.append(character) }
      if character == "{" { isInName = true }
    }
    return pattern
  }

  /// The names of the parameters of the path, in order.
  var parameterNames: [String] {
    path.path.split(separator: "{").dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}

/// The operations of two documents that correspond to each other.
struct OperationMatching {
  let old: [LocatedOperation]
  let new: [LocatedOperation]
  /// The index of the new operation for each old one; nil if it was removed.
  private(set) var counterparts: [Int?]

  init(_ old: Document, _ new: Document) {
    self.old = Self.operations(of: old)
    self.new = Self.operations(of: new)
    counterparts = Array(repeating: nil, count: self.old.count)
    match { $0.operation.operationID.map { "\($0.text)" } }
    match { "\($0.operation.method) \($0.path.path)" }
    match { "\($0.operation.method) \($0.pattern)" }
    match { "\($0.operation.method) \(Self.withoutVersions($0.pattern))" }
    match { Self.idWithoutVersion($0) }
  }

  /// The indices of operations that only the new document has.
  var added: [Int] {
    let matched = Set(counterparts.compactMap(\.self))
    return new.indices.filter { !matched.contains($0) }
  }

  private static func operations(of document: Document) -> [LocatedOperation] {
    document.paths.flatMap { path in
      path.operations.map { LocatedOperation(path: path, operation: $0) }
    }
  }

  /// Matches the remaining operations that have the same key, if no other one has it.
  private mutating func match(by key: (LocatedOperation) -> String?) {
    var free: [WireName: [Int]] = [:]
    for index in added {
      if let key = key(new[index]) { free[WireName(key), default: []].append(index) }
    }
    var claims: [WireName: [Int]] = [:]
    for index in old.indices where counterparts[index] == nil {
      if let key = key(old[index]) { claims[WireName(key), default: []].append(index) }
    }
    for (key, indices) in claims where indices.count == 1 && free[key]?.count == 1 {
      counterparts[indices[0]] = free[key]?[0]
    }
  }

  private static func withoutVersions(_ path: String) -> String {
    path.split(separator: "/").filter { !isVersion($0) }.joined(separator: "/")
  }

  private static func isVersion(_ segment: Substring) -> Bool {
    segment.first.map { $0 == "v" || $0 == "V" } == true && segment.dropFirst().count > 0
      && segment.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// The method and the ID without a number of a version at its end, in lower case.
  private static func idWithoutVersion(_ located: LocatedOperation) -> String? {
    guard let id = located.operation.operationID?.text.lowercased() else { return nil }
    var stem = id[...]
    while stem.last?.isNumber == true { stem.removeLast() }
    if stem.count < id.count, stem.last == "v" { stem.removeLast() }
    return "\(located.operation.method) \(stem.isEmpty ? id[...] : stem)"
  }
}
