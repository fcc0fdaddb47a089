import IR
import SwiftModel

/// Counts the texts that differ between the corresponding parts of two clients: descriptions,
/// titles, summaries and examples. A change of `deprecated` counts as one, too.
struct TextComparison {
  private(set) var count = 0

  init(_ pair: ClientPair) {
    compare(pair.old.documentation, pair.new.documentation)
    if pair.old.title != pair.new.title { count += 1 }
    for (one, other) in pair.operations {
      compare(pair.old.operations[one], pair.new.operations[other])
    }
    for (one, other) in pair.types.newForOld {
      compare(pair.old.types[one], pair.new.types[other])
    }
  }

  private mutating func compare(_ one: Client.Operation, _ other: Client.Operation) {
    compare(one.documentation, other.documentation)
    for argument in one.arguments {
      let counterpart = other.arguments.first { $0.isSameArgument(as: argument) }
      if let counterpart { compare(argument.documentation, counterpart.documentation) }
    }
    for response in one.response.all {
      let counterpart = other.response.all.first { $0.status == response.status }
      if let counterpart { compare(response.documentation, counterpart.documentation) }
    }
  }

  private mutating func compare(_ one: Client.TypeDeclaration, _ other: Client.TypeDeclaration) {
    compare(one.documentation, other.documentation)
    guard case .record(let left) = one.kind, case .record(let right) = other.kind else { return }
    for field in left.fields {
      let counterpart = right.fields.first { $0.wireName == field.wireName }
      if let counterpart { compare(field.documentation, counterpart.documentation) }
    }
  }

  private mutating func compare(_ one: Documentation, _ other: Documentation) {
    if one.summary != other.summary { count += 1 }
    if one.details != other.details { count += 1 }
    if one.examples != other.examples { count += 1 }
    if one.isDeprecated != other.isDeprecated { count += 1 }
  }
}
