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

  /// Returns the lifetime in seconds: at most a day, and five minutes if the server omits it. Some
  /// servers send it as a string.
  private static func seconds(_ lifetime: JSONValue?) -> Double {
    let receivedLifetime: Double? =
      switch lifetime {
      case .integer(let number): Double(number)
      case .number(let number): number
      case .string(let text): Double(text)
      default: nil
      }
    guard let receivedLifetime, receivedLifetime.isFinite else { return 300 }
    return min(max(receivedLifetime, 0), 86_400)
  }
}
