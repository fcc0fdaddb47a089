import Foundation

/// The values that a member of a variant must have if it is present. Any other value excludes the
/// variant. Null is treated as absent.
nonisolated public struct MemberTest: Sendable {
  /// The path from the value to the tested member: names of members, and nil for all elements of an
  /// array.
  let path: [String?]
  /// The allowed values: strings as they are, and all other values as JSON.
  let values: [String]

  /// A test of a member of the value.
  public static func member(_ name: String, is values: [String]) -> MemberTest {
    MemberTest(path: [name], values: values)
  }

  /// A test of the member at a path. In the path, nil means all elements of an array.
  public static func member(at path: [String?], is values: [String]) -> MemberTest {
    MemberTest(path: path, values: values)
  }

  /// Compares bytes, since Swift treats some strings with different bytes as equal.
  func accepts(_ text: String) -> Bool {
    values.contains { $0 == text && $0.utf8.elementsEqual(text.utf8) }
  }

  /// The path in messages.
  var name: String { path.map { $0 ?? "[]" }.joined(separator: ".") }
}

/// The texts of the members that tests need. Those of nested members and of elements are read once.
nonisolated struct TestedMembers {
  private let decoder: any Decoder
  private let container: KeyedDecodingContainer<JSONKey>?
  private var known: [[String?]: [String]] = [:]

  init(_ decoder: any Decoder) {
    self.decoder = decoder
    do {
      container = try decoder.container(keyedBy: JSONKey.self)
    } catch {
      container = nil
    }
  }

  /// Returns the texts of the values at a path; empty if there is none.
  mutating func texts(at path: [String?]) -> [String] {
    if path.count == 1, let name = path[0] {
      return container.flatMap { TestedMembers.text(in: $0, name) }.map { [$0] } ?? []
    }
    if let known = known[path] { return known }
    var texts: [String] = []
    do {
      TestedMembers.collect(try JSONValue(from: decoder), path[...], into: &texts)
    } catch {
      texts = []
    }
    known[path] = texts
    return texts
  }

  private static func text(in container: KeyedDecodingContainer<JSONKey>, _ name: String)
    -> String?
  {
    let key = JSONKey(name)
    guard container.contains(key) else { return nil }
    do {
      return try container.decode(String.self, forKey: key)
    } catch {
      do {
        return try container.decode(JSONValue.self, forKey: key).testedText
      } catch {
        return nil
      }
    }
  }

  private static func collect(
    _ value: JSONValue, _ path: ArraySlice<String?>, into texts: inout [String],
  ) {
    guard let step = path.first else {
      if let text = value.testedText { texts.append(text) }
      return
    }
    switch (value, step) {
    case (.object(let members), let name?):
      if let member = members[name] { collect(member, path.dropFirst(), into: &texts) }
    case (.array(let elements), nil):
      for element in elements { collect(element, path.dropFirst(), into: &texts) }
    default: break
    }
  }
}

nonisolated extension JSONValue {
  /// The text that tests compare; nil for null.
  fileprivate var testedText: String? {
    switch self {
    case .null: nil
    case .string(let text): text
    case .boolean, .integer, .number, .decimal, .array, .object: description
    }
  }
}
