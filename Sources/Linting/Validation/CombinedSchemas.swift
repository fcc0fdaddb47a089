import Diagnostics
import OpenAPI
import YAML

/// The keywords that combine subschemas for one value.
extension SchemaValidator {
  mutating func verdict(
    onCombined instance: Instance, _ keyword: String, _ value: AddressedNode,
    of schema: AddressedNode,
  ) -> Verdict {
    switch keyword {
    case "allOf":
      return value.elements.reduce(into: .valid) { $0 += verdict(on: instance, $1) }
    case "anyOf": return verdict(onUnion: instance, value, of: schema, isExclusive: false)
    case "oneOf": return verdict(onUnion: instance, value, of: schema, isExclusive: true)
    case "not":
      let excluded = verdict(on: instance, value)
      if excluded.isUnknown, !excluded.isInvalid { return .unknown }
      return excluded.isInvalid
        ? .valid
        : mismatch("\(instance.node.shortText) matches the schema of 'not'", instance, value)
    default:
      if isDraft4 { return .valid }
      let condition = verdict(on: instance, value)
      if condition.isUnknown, !condition.isInvalid { return .unknown }
      guard let branch = schema[condition.isInvalid ? "else" : "then"] else { return .valid }
      return verdict(on: instance, branch)
    }
  }

  private mutating func verdict(
    onUnion instance: Instance, _ value: AddressedNode, of schema: AddressedNode,
    isExclusive: Bool,
  ) -> Verdict {
    let variants = value.elements
    if variants.isEmpty { return .valid }
    let verdicts = variants.map { verdict(on: instance, $0) }
    let matches = verdicts.indices.filter { verdicts[$0].isValid }
    let isUnknown = verdicts.contains { $0.isUnknown && !$0.isInvalid }
    let keyword = value.address.pointer.lastToken ?? ""
    if isExclusive, matches.count > 1 {
      let names = matches.prefix(2).map { name(of: variants[$0], $0) }
      return mismatch(
        """
        the value matches more than one variant of 'oneOf', such as \(names[0]) and \(names[1]); \
        it must match exactly one
        """, instance, value)
    }
    if !matches.isEmpty { return isExclusive && isUnknown ? .unknown : .valid }
    if isUnknown { return .unknown }
    if variants.count == 1 { return verdicts[0] }
    let index = meantVariant(instance, variants, verdicts, schema)
    guard let index, let failure = verdicts[index].failures.max(by: { $0.depth < $1.depth }) else {
      let types = verdicts.compactMap(\.failures.first).map(\.text)
      let same = Set(types).count == 1 ? ": \(types[0])" : ""
      return mismatch("the value matches no variant of '\(keyword)'\(same)", instance, value)
    }
    var shown = failure
    let variant = name(of: variants[index], index)
    shown.text = "the value matches no variant of '\(keyword)'; for \(variant), \(failure.text)"
    return Verdict(failures: [shown])
  }

  /// Returns the index of the variant that a value probably means: the one that the discriminator
  /// selects, or else the one with the deepest mismatch. Variants of another type are excluded.
  private mutating func meantVariant(
    _ instance: Instance, _ variants: [AddressedNode], _ verdicts: [Verdict],
    _ schema: AddressedNode,
  ) -> Int? {
    if let property = schema["discriminator"]?["propertyName"]?.node.text,
      let tag = instance.node.mapping?[property]?.text
    {
      let target = schema["discriminator"]?["mapping"]?[tag]?.node.text ?? tag
      let match = variants.firstIndex { variant in
        guard let reference = variant["$ref"]?.node.text else { return false }
        return reference == target || reference.hasSuffix("/\(target)")
      }
      if let match { return match }
    }
    let candidates = verdicts.indices.filter { index in
      !verdicts[index].failures.contains { $0.isOtherType && $0.depth == instance.depth }
    }
    return candidates.max { left, right in
      verdicts[left].closeness < verdicts[right].closeness
    }
  }

  private func name(of variant: AddressedNode, _ index: Int) -> String {
    let reference = variant["$ref"]?.node.text?.split(separator: "/").last.map(String.init)
    guard let name = variant["title"]?.node.text ?? reference else {
      return "variant \(index + 1)"
    }
    return "'\(name)'"
  }
}

extension Verdict {
  /// How probable it is that the value is meant for the schema: few mismatches, deep in the value.
  fileprivate var closeness: Int {
    (failures.map(\.depth).max() ?? 0) * 100 - failures.count
  }
}
