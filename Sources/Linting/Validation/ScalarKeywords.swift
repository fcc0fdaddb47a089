import Diagnostics
import IR
import OpenAPI
import YAML

/// The keywords that restrict strings and numbers.
extension SchemaValidator {
  mutating func verdict(
    onString text: String, _ instance: Instance, _ keyword: String, _ value: AddressedNode,
  ) -> Verdict {
    switch keyword {
    case "minLength", "maxLength":
      return verdict(onCount: text.unicodeScalars.count, "character", instance, keyword, value)
    case "pattern":
      guard let pattern = value.node.text, value.node.kind == .string,
        let isMatch = expression(pattern)?.matches(in: text)
      else { return .unknown }
      return isMatch
        ? .valid
        : mismatch(
          "\(instance.node.shortText) does not match the pattern '\(pattern)'", instance, value)
    default: return .valid
    }
  }

  func verdict(
    onNumber text: String, _ instance: Instance, _ keyword: String, _ value: AddressedNode,
    _ schema: AddressedNode,
  ) -> Verdict {
    guard
      ["multipleOf", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"]
        .contains(keyword)
    else { return .valid }
    if case .boolean? = value.node.scalar?.kind { return .valid }
    guard let number = DecimalNumber(text), let limit = value.node.number else { return .unknown }
    let isAllowed: Bool
    switch keyword {
    case "multipleOf":
      guard let isMultiple = number.isMultiple(of: limit) else { return .unknown }
      isAllowed = isMultiple
    case "maximum":
      isAllowed = number < limit || number == limit && !isExclusive(schema["exclusiveMaximum"])
    case "minimum":
      isAllowed = limit < number || number == limit && !isExclusive(schema["exclusiveMinimum"])
    case "exclusiveMaximum": isAllowed = number < limit
    default: isAllowed = limit < number
    }
    let limitText = "'\(keyword): \(value.node.text ?? "")'"
    return isAllowed
      ? .valid : mismatch("the number \(text) does not satisfy \(limitText)", instance, value)
  }

  /// Whether the limit of 3.0 is exclusive. In 3.1, the value of the keyword is a number.
  private func isExclusive(_ keyword: AddressedNode?) -> Bool {
    isDraft4 && keyword?.node.scalar?.kind == .boolean(true)
  }

  /// Compares a length or a number of elements or properties with a limit.
  func verdict(
    onCount count: Int, _ noun: String, _ instance: Instance, _ keyword: String,
    _ value: AddressedNode,
  ) -> Verdict {
    guard let limit = value.node.number, let number = DecimalNumber(String(count)) else {
      return .unknown
    }
    let isAllowed = keyword.hasPrefix("min") ? number >= limit : number <= limit
    if isAllowed { return .valid }
    let nouns = noun == "property" && count != 1 ? "\(count) properties" : counted(count, noun)
    let limitText = "'\(keyword): \(value.node.text ?? "")'"
    return mismatch("the value has \(nouns), which does not satisfy \(limitText)", instance, value)
  }
}

extension Node {
  /// The exact value of a number; nil for other nodes.
  var number: DecimalNumber? {
    guard let scalar, scalar.kind == .integer || scalar.kind == .number else { return nil }
    return DecimalNumber(scalar.text)
  }
}
