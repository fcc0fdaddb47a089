import Foundation

/// A client as the compiler can check it in two parts: the generated files, with the runtime's
/// declarations only, and the runtime alone, once for all clients that have the same.
///
/// Checking the bodies of the runtime takes ten times as long as checking a small client, and most
/// tests compile a small client with the same runtime.
///
/// Invariant: both parts together find the same errors as the whole. The generated files see the
/// whole module in both cases. The bodies of the runtime can only be checked differently in the
/// presence of the generated files if these declare a name that the runtime uses, or give a type of
/// the runtime an initializer, a subscript, an operator or a conformance. Then there is no split.
struct SplitCompilation {
  let generated: [SwiftSource]
  let runtime: [SwiftSource]

  init?(_ sources: [SwiftSource]) {
    runtime = sources.filter { $0.path.hasPrefix("Runtime/") }
    generated = sources.filter { !$0.path.hasPrefix("Runtime/") }
    if runtime.isEmpty || generated.isEmpty { return nil }
    guard let declared = declaredNames(in: generated) else { return nil }
    let used = runtime.reduce(into: Set<Substring>()) { $0.formUnion(words(of: $1.text)) }
    if !declared.isDisjoint(with: used) { return nil }
  }
}

/// The names that other files can refer to: those at the top level, and the members of extensions
/// of types that are declared elsewhere. Nil if the sources may change the meaning of other code
/// without using one of its names.
private func declaredNames(in sources: [SwiftSource]) -> Set<Substring>? {
  let lines = sources.flatMap { $0.text.split(separator: "\n") }
  var names: Set<Substring> = []
  for line in lines where !line.hasPrefix(" ") {
    if let name = declaredName(line) { names.insert(name) }
  }
  var isForeign = false
  for line in lines {
    if line.hasPrefix("}") {
      isForeign = false
    } else if !line.hasPrefix(" "), let keyword = line.range(of: "extension ") {
      let header = line[keyword.upperBound...]
      isForeign = !names.contains(header.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
      if isForeign, header.contains(":") { return nil }
    } else if isForeign, line.hasPrefix("  "), !line.hasPrefix("   ") {
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      if words.contains("init") || words.contains("subscript") { return nil }
      if let name = declaredName(line) { names.insert(name) }
    }
  }
  return names
}

private let introducers: Set<Substring> = [
  "struct", "enum", "class", "actor", "protocol", "typealias", "func", "let", "var", "case",
]

/// The name that a line declares. An operator counts as a name too.
private func declaredName(_ line: Substring) -> Substring? {
  if line.drop(while: { $0 == " " }).hasPrefix("//") { return nil }
  let words = line.split(separator: " ")
  guard let index = words.firstIndex(where: introducers.contains), index + 1 < words.count
  else { return nil }
  let name = words[index + 1].drop { $0 == "`" }
  let identifier = name.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
  return identifier.isEmpty ? name : identifier
}

/// The identifiers of a text, including those in literals, but not those in comments.
private func words(of text: String) -> [Substring] {
  text.utf8.split(separator: UInt8(ascii: "\n")).flatMap { line -> [Substring] in
    if line.drop(while: { $0 == UInt8(ascii: " ") }).starts(with: "//".utf8) { return [] }
    return line.split { (byte: UInt8) in
      let isPart =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x5F || byte >= 0x80
      return !isPart
    }.map(Substring.init)
  }
}
