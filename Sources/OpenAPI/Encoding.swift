import Diagnostics
import YAML

/// How one field of a form is written.
package struct Encoding: Sendable {
  package enum Form: Sendable {
    /// What the field's type says.
    case unstated
    /// As a parameter of a query.
    case style(Parameter.Style, explode: Bool, allowReserved: Bool)
    case mediaType(String)
  }

  /// The property of the schema.
  package var name: String
  package var form: Form
  /// The names of the header fields that a part has.
  package var headers: [String]
  package var origin: Origin
}

extension DocumentLoader {
  mutating func encoding(_ member: NodeReader.Member) -> Encoding? {
    guard var reader = reader(of: member.value, as: "an encoding") else { return nil }
    let mediaType = mediaType(of: &reader)
    let style = self.style(of: &reader)
    let explode = reader.boolean("explode")
    let allowReserved = reader.boolean("allowReserved")
    let headers = reader.members("headers").filter {
      !$0.isExtension && $0.key.lowercased() != "content-type"
    }
    reader.leaveOut("encoding", "prefixEncoding", "itemEncoding")
    finish(reader, as: "an encoding")
    var form = mediaType.map { Encoding.Form.mediaType($0) } ?? .unstated
    if style != nil || explode != nil || allowReserved != nil {
      let style = style ?? .form
      form = .style(
        style, explode: explode ?? (style == .form), allowReserved: allowReserved ?? false)
    }
    return Encoding(
      name: member.key, form: form, headers: headers.map(\.key), origin: origin(of: member.value))
  }

  /// One, or several with commas between them.
  private func mediaType(of reader: inout NodeReader) -> String? {
    guard let node = reader.node("contentType"), let text = reader.string("contentType") else {
      return nil
    }
    let names = text.split(separator: ",", omittingEmptySubsequences: false)
    if names.allSatisfy({ $0.contains("/") }) { return text }
    reader.report(.warning(.noMediaType(text), at: node.location))
    return nil
  }

  private func style(of reader: inout NodeReader) -> Parameter.Style? {
    guard let node = reader.node("style"), let text = reader.string("style") else { return nil }
    let style = Parameter.Place.query.styles.first { $0.rawValue == text }
    if style == nil { reader.report(.warning(.noStyleOfFields(text), at: node.location)) }
    return style
  }
}

extension Diagnostic.Message {
  fileprivate static func noMediaType(_ text: String) -> Self {
    Self("'\(text)' is no media type and is ignored", omitting: .keyword, reason: "no media type")
  }

  fileprivate static func noStyleOfFields(_ text: String) -> Self {
    Self(
      "'\(text)' is no style of a form's fields and is ignored",
      omitting: .keyword, reason: "unknown style")
  }
}
