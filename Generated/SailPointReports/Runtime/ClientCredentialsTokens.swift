// Generated from Runtime/ClientCredentialsTokens.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The tokens that OAuth 2 gives for client credentials (RFC 6749, section 4.4).
actor ClientCredentialsTokens {
  private struct Token: Sendable {
    var text: String
    var expiry: ContinuousClock.Instant
  }

  /// A request under way, and the calls that wait for its token.
  private struct Request {
    var task: Task<Void, Never>
    var waiting: [Int: CheckedContinuation<String, any Error>] = [:]
  }

  /// Where tokens are given; nil where the API says it.
  nonisolated let tokenURL: String?
  private let id: String
  private let secret: String
  private var tokens: [URL: Token] = [:]
  private var requests: [URL: Request] = [:]
  private var callCount = 0

  init(id: String, secret: String, tokenURL: URL?) {
    self.id = id
    self.secret = secret
    self.tokenURL = tokenURL?.absoluteString
  }

  /// A token that is still good. However many calls need one, one request is made; a call that is
  /// cancelled leaves it to the others.
  func token(from url: URL, over transport: any Transport) async throws -> String {
    if let token = tokens[url], ContinuousClock.now < token.expiry { return token.text }
    callCount += 1
    let call = callCount
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        if Task.isCancelled {
          continuation.resume(throwing: CancellationError())
        } else {
          requests[url, default: begin(url, transport)].waiting[call] = continuation
        }
      }
    } onCancel: {
      Task { await leave(url, call) }
    }
  }

  private func begin(_ url: URL, _ transport: any Transport) -> Request {
    Request(
      task: Task {
        let result: Result<Token, any Error>
        do {
          result = .success(try await requestToken(url, transport))
        } catch {
          result = .failure(error)
        }
        if !Task.isCancelled { end(url, result) }
      })
  }

  private func end(_ url: URL, _ result: Result<Token, any Error>) {
    tokens[url] = try? result.get()
    for continuation in (requests.removeValue(forKey: url)?.waiting ?? [:]).values {
      continuation.resume(with: result.map(\.text))
    }
  }

  private func leave(_ url: URL, _ call: Int) {
    guard let continuation = requests[url]?.waiting.removeValue(forKey: call) else { return }
    continuation.resume(throwing: CancellationError())
    if requests[url]?.waiting.isEmpty == true {
      requests.removeValue(forKey: url)?.task.cancel()
    }
  }

  private func requestToken(_ url: URL, _ transport: any Transport) async throws -> Token {
    let form = [
      ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret),
    ]
    let body = form.map { "\($0.0)=\(PercentEncoding.encodeForm($0.1))" }.joined(separator: "&")
    let request = HTTPRequest(
      method: "POST",
      url: url,
      headers: [
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
      ],
      body: .data(Data(body.utf8)),
    )
    let start = ContinuousClock.now
    let response = try await send(request, over: transport)
    guard (200...299).contains(response.status), let answer: JSONValue = try? response.json(),
      let text = answer["access_token"]?.stringValue, !text.isEmpty
    else { throw CredentialsError.refused(response) }
    let lifetime = seconds(answer["expires_in"])
    return Token(text: text, expiry: start + .seconds(lifetime - min(60, lifetime / 10)))
  }

  private func send(
    _ request: HTTPRequest, over transport: any Transport,
  ) async throws -> HTTPResponse {
    do {
      return try await transport.send(request).collected(limit: 1_048_576)
    } catch let error as CancellationError {
      throw error
    } catch let error as InvalidRequest {
      throw CredentialsError.invalidRequest(error)
    } catch let error as UnreadableResponse {
      throw CredentialsError.refused(error.response)
    } catch let error as TransportError {
      throw CredentialsError.transport(error)
    } catch {
      throw CredentialsError.transport(TransportError(wrapping: error))
    }
  }

  /// How long a token lives, which some servers write as a string, and some not at all.
  private func seconds(_ lifetime: JSONValue?) -> Double {
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
