// Generated from Runtime/Redirect.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The redirects that the client follows.
///
/// The client follows redirects only within the same origin, so that neither credentials nor a body
/// reach another server.
nonisolated enum Redirect {
  /// The maximum number of redirects per call.
  static let limit = 10

  /// Returns the next request; nil if the response is not a redirect, or leads to a URL that must
  /// not be requested.
  static func request(
    from request: HTTPRequest, status: Int, headers: HTTPHeaders,
  ) -> HTTPRequest? {
    guard let isMethodKept = keepsMethod(request.method, status),
      let url = target(headers, request.url),
      origin(of: url) == origin(of: request.url)
    else { return nil }
    var next = request
    next.url = url
    if !isMethodKept {
      next.method = request.method == "HEAD" ? "HEAD" : "GET"
      next.body = nil
      for field in request.headers.fields where describesBody(field.name) {
        next.headers[field.name] = nil
      }
    }
    return next
  }

  static func isRedirect(_ status: Int) -> Bool {
    [301, 302, 303, 307, 308].contains(status)
  }

  /// Returns whether the method and the body are kept; nil for a status that is not a redirect. A
  /// `POST` becomes a `GET`, as in other clients (RFC 9110, section 15.4).
  private static func keepsMethod(_ method: String, _ status: Int) -> Bool? {
    switch status {
    case 301, 302: method != "POST"
    case 303: method == "GET" || method == "HEAD"
    case 307, 308: true
    default: nil
    }
  }

  private static func target(_ headers: HTTPHeaders, _ base: URL) -> URL? {
    guard let location = headers["Location"]?.prefix(while: { $0 != "#" }), !location.isEmpty,
      let url = URL(string: String(location), relativeTo: base)?.absoluteURL,
      HTTPRequest.isSendable(url)
    else { return nil }
    return url
  }

  private static func origin(of url: URL) -> [String?] {
    let scheme = url.scheme?.lowercased()
    return [scheme, url.host?.lowercased(), "\(url.port ?? (scheme == "https" ? 443 : 80))"]
  }

  private static func describesBody(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("content-") || name == "transfer-encoding"
  }
}
