import Foundation

/// The response of a token endpoint (RFC 6749, section 5.1).
nonisolated struct TokenResponse {
  let token: String
  /// The number of seconds for which the token is valid.
  let lifetime: Double

  init(_ response: HTTPResponse) throws(UndecodableBody) {
    let members: JSONValue = try response.json()
    guard let token = members["access_token"]?.stringValue, !token.isEmpty else {
      throw UndecodableBody(codingPath: ["access_token"], reason: "the token is missing")
    }
    self.token = token
    lifetime = TokenResponse.seconds(members["expires_in"])
  }

  /// Some servers send the lifetime as a string, and some omit it.
  private static func seconds(_ lifetime: JSONValue?) -> Double {
    let documented: Double? =
      switch lifetime {
      case .integer(let number): Double(number)
      case .number(let number): number
      case .string(let text): Double(text)
      default: nil
      }
    guard let documented, documented.isFinite else { return 300 }
    return min(max(documented, 0), 86_400)
  }
}
