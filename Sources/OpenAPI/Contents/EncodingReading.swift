import Diagnostics
import YAML

extension ContentReader {
  mutating func encoding(_ member: NodeReader.Member) -> Encoding? {
    guard var reader = reader(of: member.value, as: "an encoding") else { return nil }
    let contentTypes = contentTypes(of: &reader)
    let style = self.style(of: &reader)
    let explode = reader.boolean("explode")
    let allowReserved = reader.boolean("allowReserved")
    let headers = reader.members("headers").filter {
      !$0.isExtension && $0.key.lowercased() != "content-type"
    }
    reader.ignoreUnsupported("encoding", "prefixEncoding", "itemEncoding")
    finish(reader, as: "an encoding")
    var serialization = contentTypes.map { Encoding.Serialization.mediaType($0) } ?? .unstated
    // OpenAPI: each of these fields overrides `contentType`.
    if style != nil || explode != nil || allowReserved != nil {
      let style = style ?? .form
      serialization = .style(
        style, explode: explode ?? (style == .form), allowReserved: allowReserved ?? false)
    }
    return Encoding(
      name: member.key, serialization: serialization, headers: headers.map(\.key),
      origin: origin(of: member.value))
  }

  /// Reads `contentType`: one media type, or several that are separated by commas.
  private func contentTypes(of reader: inout NodeReader) -> String? {
    guard let node = reader.node("contentType"), let text = reader.string("contentType") else {
      return nil
    }
    let names = text.split(separator: ",", omittingEmptySubsequences: false)
    if names.allSatisfy({ $0.contains("/") }) { return text }
    reader.report(.warning(.invalidContentType(text), at: node.location))
    return nil
  }

  private func style(of reader: inout NodeReader) -> Parameter.Style? {
    guard let node = reader.node("style"), let text = reader.string("style") else { return nil }
    let style = Parameter.Location.query.styles.first { $0.rawValue == text }
    if style == nil { reader.report(.warning(.invalidStyle(text), at: node.location)) }
    return style
  }
}

extension Diagnostic.Message {
  fileprivate static func invalidContentType(_ text: String) -> Self {
    Self(
      .invalidMediaType, "invalid media type '\(text)' in 'contentType'; ignored",
      omitting: .keyword, reason: "invalid media type")
  }

  fileprivate static func invalidStyle(_ text: String) -> Self {
    Self(
      .parameterStyle, "style '\(text)' is invalid for form fields; ignored",
      omitting: .keyword, reason: "invalid for a form field")
  }
}
