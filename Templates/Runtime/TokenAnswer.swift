import Foundation

/// What a server of tokens answers with (RFC 6749, section 5.1).
nonisolated struct TokenAnswer {
  let token: String
  /// How many seconds the token lives.
  let lifetime: Double

  init(_ response: HTTPResponse) throws(UndecodableBody) {
    let answer: JSONValue = try response.json()
    guard let token = answer["access_token"]?.stringValue, !token.isEmpty else {
      throw UndecodableBody(codingPath: ["access_token"], reason: "there is no token")
    }
    self.token = token
    lifetime = TokenAnswer.seconds(answer["expires_in"])
  }

  /// Some servers write a lifetime as a string, and some not at all.
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
