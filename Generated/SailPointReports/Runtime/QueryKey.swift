// Generated from Runtime/QueryKey.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An API key that is sent in the query of a URL.
nonisolated struct QueryKey: Sendable {
  let name: String
  let key: String

  /// Returns whether the query of a URL contains a parameter with the key's name, whatever its
  /// value.
  func isIn(_ url: URL) -> Bool {
    let items = URLComponents(url: url, resolvingAgainstBaseURL: true)?.queryItems ?? []
    return items.contains { $0.name == name }
  }

  func added(to url: URL) throws(InvalidRequest) -> URL {
    let text = url.absoluteString
    let query = "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(key))"
    guard let url = URL(string: text + (text.contains("?") ? "&" : "?") + query) else {
      throw .server(url: HTTPRequest.printableURL(text))
    }
    return url
  }
}

nonisolated extension QueryKey: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  var description: String { name }
  var debugDescription: String { description }
  var customMirror: Mirror { Mirror(self, children: []) }
}
