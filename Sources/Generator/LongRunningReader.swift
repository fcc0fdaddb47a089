import Diagnostics
import IR
import SwiftModel
import YAML

/// Reads `longRunning`. An entry that lacks a required key is reported and ignored.
extension ConfigurationReader {
  mutating func readLongRunning(_ section: Mapping.Entry) {
    for entry in entries(of: section.value, "'\(section.key)'") {
      if let settings = longRunning(entry) { self.settings.longRunning.append(settings) }
    }
  }

  /// The keys of an entry that have been read so far.
  private struct Draft {
    var start: Located<String>?
    var id: [Located<String>] = []
    var poll: LongRunningSettings.Step?
    var pending: [Int] = []
    var status: [Located<String>] = []
    var done: LongRunningSettings.Done?
    var failed: [Located<JSONScalar>] = []
    var fetch: LongRunningSettings.Step?
    var cancel: LongRunningSettings.Step?
  }

  private static let longRunningKeys = [
    "start", "id", "poll", "pending", "status", "done", "failed", "fetch", "cancel",
  ]

  private mutating func longRunning(_ entry: Mapping.Entry) -> LongRunningSettings? {
    let errorCount = diagnostics.count
    let members = entries(of: entry.value, "'\(entry.key)'")
    if diagnostics.count > errorCount { return nil }
    var draft = Draft()
    for member in members {
      switch member.key {
      case "start": draft.start = located(member)
      case "id": draft.id = path(member)
      case "poll": draft.poll = step(member)
      case "pending": draft.pending = statuses(member)
      case "status": draft.status = path(member)
      case "done": draft.done = done(member)
      case "failed": draft.failed = values(member)
      case "fetch": draft.fetch = step(member)
      case "cancel": draft.cancel = step(member)
      default:
        report(
          .unknownKey(member.key, in: "'\(entry.key)'", Self.longRunningKeys),
          at: member.keyLocation)
      }
    }
    reportMissing(["start", "poll", "done"], of: entry, members)
    guard let start = draft.start, let poll = draft.poll, let done = draft.done else { return nil }
    return LongRunningSettings(
      name: entry.key,
      origin: Origin(
        path: fileName, pointer: "/longRunning/\(entry.key)", location: entry.keyLocation),
      start: start,
      id: draft.id,
      poll: poll,
      pending: draft.pending,
      status: draft.status,
      done: done,
      failed: draft.failed,
      fetch: draft.fetch,
      cancel: draft.cancel,
    )
  }

  private mutating func step(_ entry: Mapping.Entry) -> LongRunningSettings.Step? {
    let errorCount = diagnostics.count
    let members = entries(of: entry.value, "'\(entry.key)'")
    if diagnostics.count > errorCount { return nil }
    var operation: Located<String>?
    var id: Located<String>?
    for member in members {
      switch member.key {
      case "operation": operation = located(member)
      case "id": id = located(member)
      default:
        report(
          .unknownKey(member.key, in: "'\(entry.key)'", ["operation", "id"]),
          at: member.keyLocation)
      }
    }
    reportMissing(["operation", "id"], of: entry, members)
    guard let operation, let id else { return nil }
    return LongRunningSettings.Step(operation: operation, id: id)
  }

  private mutating func reportMissing(
    _ keys: [String], of entry: Mapping.Entry, _ members: [Mapping.Entry],
  ) {
    for key in keys where !members.contains(where: { $0.key == key }) {
      report(.missingKey(key, in: entry.key), at: entry.keyLocation)
    }
  }

  private mutating func located(_ entry: Mapping.Entry) -> Located<String>? {
    string(entry).map { Located($0, at: entry.value.location) }
  }

  /// Reads the path of a member: one name, or a sequence of names that leads to a nested member.
  private mutating func path(_ entry: Mapping.Entry) -> [Located<String>] {
    guard case .sequence(let nodes) = entry.value.content else {
      return located(entry).map { [$0] } ?? []
    }
    var path: [Located<String>] = []
    for node in nodes {
      if let name = string(node, "each item of '\(entry.key)'") {
        path.append(Located(name, at: node.location))
      }
    }
    return path
  }

  private mutating func done(_ entry: Mapping.Entry) -> LongRunningSettings.Done? {
    switch entry.value.content {
    case .scalar(let scalar) where scalar.text == "present": return .present
    case .sequence(let nodes) where !nodes.isEmpty: return .values(values(entry))
    case .scalar, .sequence, .mapping:
      report(.notADoneCondition(entry.key), at: entry.value.location)
      return nil
    }
  }

  private mutating func values(_ entry: Mapping.Entry) -> [Located<JSONScalar>] {
    guard case .sequence(let nodes) = entry.value.content else {
      report(.notASequence("'\(entry.key)'"), at: entry.value.location)
      return []
    }
    var values: [Located<JSONScalar>] = []
    for node in nodes {
      if let value = node.jsonScalar {
        values.append(Located(value, at: node.location))
      } else {
        report(.notAScalar(entry.key), at: node.location)
      }
    }
    return values
  }

  private mutating func statuses(_ entry: Mapping.Entry) -> [Int] {
    var statuses: [Int] = []
    for value in values(entry) {
      if case .integer(let number) = value.value, (400...599).contains(number) {
        statuses.append(Int(number))
      } else {
        report(.notAnErrorStatus(entry.key), at: value.location)
      }
    }
    return statuses
  }
}

extension Node {
  /// The scalar that a member of a response is compared with; nil for null, a number with a
  /// fraction, a sequence or a mapping.
  fileprivate var jsonScalar: JSONScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    switch scalar.kind {
    case .string: return .string(scalar.text)
    case .boolean(let value): return .boolean(value)
    case .integer: return Int64(scalar.text).map(JSONScalar.integer)
    case .number, .null: return nil
    }
  }
}

extension Diagnostic.Message {
  static func missingKey(_ key: String, in object: String) -> Self {
    Self("missing key '\(key)' in '\(object)'")
  }

  fileprivate static func notADoneCondition(_ key: String) -> Self {
    Self("'\(key)' must be 'present' or a non-empty sequence of values")
  }

  fileprivate static func notAScalar(_ key: String) -> Self {
    Self("each item of '\(key)' must be a string, an integer or a Boolean")
  }

  fileprivate static func notAnErrorStatus(_ key: String) -> Self {
    Self("each item of '\(key)' must be an HTTP status from 400 to 599")
  }
}
