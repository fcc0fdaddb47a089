// Generated from Testing/StubRoute.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Selects the requests that an answer is for.
nonisolated public struct StubRoute: Sendable, CustomStringConvertible {
  private enum Condition: Sendable {
    case everything
    /// The literals of each segment. Between each literal and the next one is a parameter.
    case path(method: String, segments: [[String]])
    case closure(@Sendable (HTTPRequest) -> Bool)
  }

  /// The name of the route in errors.
  public let description: String
  private let condition: Condition

  /// Creates a route for requests whose path ends with segments that match a path template. Any
  /// segments before them, such as the path of the server, are ignored.
  ///
  /// - Parameter method: The HTTP method in upper case.
  /// - Parameter path: A path as the API documents it: `/reports/{id}`.
  public init(_ method: String, _ path: String) {
    description = "\(method) \(path)"
    condition = .path(method: method, segments: StubRoute.segments(path))
  }

  /// Creates a route for requests that a closure selects.
  ///
  /// - Parameters:
  ///   - description: The name of the route in errors.
  ///   - isMeant: Returns whether the route matches a request.
  public init(_ description: String, where isMeant: @escaping @Sendable (HTTPRequest) -> Bool) {
    self.description = description
    condition = .closure(isMeant)
  }

  private init(everything description: String) {
    self.description = description
    condition = .everything
  }

  /// Every request.
  public static let everything = StubRoute(everything: "every request")
}

nonisolated extension StubRoute {
  /// Returns how specific the route is for a request; nil if it does not match. The route with the
  /// highest number answers the request.
  func specificity(for request: HTTPRequest) -> Int? {
    switch condition {
    case .everything: return 0
    case .closure(let isMeant): return isMeant(request) ? .max : nil
    case .path(let method, let segments):
      let path = URLComponents(url: request.url, resolvingAgainstBaseURL: true)?.percentEncodedPath
      let parts = (path ?? "").split(separator: "/", omittingEmptySubsequences: false)
      guard request.method == method, parts.count >= segments.count else { return nil }
      let areMatches = Swift.zip(parts.suffix(segments.count), segments)
        .allSatisfy(StubRoute.matches)
      // More segments and longer literals are more specific. Any path is more than `everything`.
      return areMatches
        ? 1 + segments.joined().reduce(segments.count) { $0 + $1.utf8.count } : nil
    }
  }

  private static func segments(_ path: String) -> [[String]] {
    let path = path.hasPrefix("/") ? path.dropFirst() : path[...]
    return path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
      var literals = [""]
      for character in segment {
        switch character {
        case "{": literals.append("{")
        case "}" where literals.last?.hasPrefix("{") == true: literals[literals.count - 1] = ""
        default: literals[literals.count - 1].append(character)
        }
      }
      return literals.map { PercentEncoding.encodePath($0) }
    }
  }

  /// Whether a segment consists of the literals, with a non-empty value for the parameter between
  /// each literal and the next one.
  private static func matches(_ part: Substring, _ literals: [String]) -> Bool {
    guard let first = literals.first, let last = literals.last, literals.count > 1 else {
      return literals.first.map { part == $0 } ?? false
    }
    guard part.hasPrefix(first) else { return false }
    var rest = part.dropFirst(first.count)
    for literal in literals.dropFirst().dropLast() {
      guard !rest.isEmpty, let range = rest.dropFirst().range(of: literal) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.count > last.count && rest.hasSuffix(last)
  }
}
