package import IR

extension Operation {
  /// Returns the contents of a response that the client distinguishes, the preferred one first. A
  /// failure has only the preferred content, as does a response whose media type a parameter
  /// selects.
  func alternatives(of response: Response) -> [Content] {
    guard let coding = coding(of: response) else { return [] }
    let main =
      response.contents.first { $0.coding == coding }
      ?? Content(mediaType: response.contents[0].mediaType, coding: coding, type: .scalar(.binary))
    var alternatives = [main]
    if !response.status.isSuccess || isNegotiated { return alternatives }
    for content in response.contents where !content.coding.isSequence {
      if main.covers(content) || alternatives.contains(where: { $0.isRead(as: content) }) {
        continue
      }
      alternatives.append(content)
    }
    return alternatives
  }

  /// Whether a success has several contents that the client distinguishes by media type.
  var hasAlternatives: Bool {
    responses.contains { alternatives(of: $0).count > 1 }
  }

  /// Whether a parameter selects the media type of a success.
  var isNegotiated: Bool { negotiation != nil }

  /// Whether every success is a file.
  var isDownload: Bool {
    let successes = responses.filter(\.status.isSuccess)
    return !successes.isEmpty && !hasAlternatives
      && successes.allSatisfy {
        switch coding(of: $0) {
        case .binary, .sequence(.lines), .sequence(.records): true
        default: false
        }
      }
  }

  /// The first content of a success that is a sequence of values.
  var streamed: Content? {
    responses.filter(\.status.isSuccess).flatMap(\.contents).first { $0.coding.isSequence }
  }

  /// Whether every success can only be read as a stream.
  var isStream: Bool {
    let successes = responses.filter(\.status.isSuccess)
    return !successes.isEmpty && successes.allSatisfy { coding(of: $0)?.isSequence ?? false }
  }

  /// Whether the operation has a second method that returns a stream: a success can be read both as
  /// a stream and as a whole.
  var hasSecondaryStream: Bool { streamed != nil && !isStream }

  /// Returns the coding of the preferred content; nil if the response has no content. JSON is
  /// preferred, because it has a type. Binary is next, because a file can also contain text. If a
  /// parameter selects the media type of a success, the coding is binary.
  func coding(of response: Response) -> Content.Coding? {
    let codings = response.contents.map(\.coding)
    if codings.isEmpty { return nil }
    if isNegotiated, response.status.isSuccess { return .binary }
    if codings.contains(.json) { return .json }
    if codings.contains(.binary) { return .binary }
    return codings.first { !$0.isSequence } ?? codings[0]
  }
}

extension Content {
  /// The parsed media type.
  var name: MediaTypeName { MediaTypeName(mediaType) }

  /// Whether the client reads both contents in the same way, as the same type.
  func isRead(as other: Content) -> Bool {
    switch (coding, other.coding) {
    case (.json, .json): type == other.type
    case (.text, .text), (.sequence, .sequence): true
    default: coding.isFile && other.coding.isFile
    }
  }

  /// Whether the client reads the other content as this one, if this is the preferred content. It
  /// reads text as a file if the preferred content is binary.
  func covers(_ other: Content) -> Bool {
    isRead(as: other) || coding == .binary && other.coding == .text
  }
}

extension Content.Coding {
  fileprivate var isFile: Bool {
    switch self {
    case .json, .text, .sequence(.events), .sequence(.wholeEvents): false
    case .binary, .form, .multipart, .sequence: true
    }
  }
}

extension Response {
  /// Returns the media type by which the client recognizes the content in a response. It has
  /// parameters only if contents of the same type and subtype are read differently, since servers
  /// omit them.
  func matchedMediaType(of content: Content) -> String {
    let essence = content.name.essence
    let sameEssence = contents.filter { $0.name.essence == essence }
    return sameEssence.contains { !$0.isRead(as: content) } ? content.mediaType : essence
  }
}

extension Response.Status {
  package var isSuccess: Bool {
    switch self {
    case .code(let code): (200...299).contains(code)
    case .range(let digit): digit == 2
    case .other: false
    }
  }
}
