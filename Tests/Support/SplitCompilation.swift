import Foundation

/// A client in two parts that the compiler checks separately: the generated files, together with
/// the declarations of the runtime, and the runtime alone.
///
/// Checking the function bodies of the runtime takes ten times as long as checking a small client.
/// Most tests compile a small client with the same runtime, so the runtime is checked only once.
///
/// Invariant: checking both parts finds the same errors as checking the whole module. The generated
/// files see all declarations in both cases. They can change the meaning of the runtime only if
/// they declare a name that the runtime uses, or extend a type of the runtime with an initializer,
/// a subscript, an operator or a conformance. In these cases, the initializer returns nil.
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

/// The names that can change the meaning of other files: those at the top level, and the members of
/// extensions of types that the sources do not declare. Nil if the sources may change the meaning
/// of other files without such a name.
private func declaredNames(in sources: [SwiftSource]) -> Set<Substring>? {
  let lines = sources.flatMap { $0.text.split(separator: "\n") }
  var names: Set<Substring> = []
  for line in lines where !line.hasPrefix(" ") {
    if let name = declaredName(line) { names.insert(name) }
  }
  var isInForeignExtension = false
  for line in lines {
    if line.hasPrefix("}") {
      isInForeignExtension = false
    } else if !line.hasPrefix(" "), let keyword = line.range(of: "extension ") {
      let header = line[keyword.upperBound...]
      let typeName = header.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      isInForeignExtension = !names.contains(typeName)
      if isInForeignExtension, header.contains(":") { return nil }
    } else if isInForeignExtension, line.hasPrefix("  "), !line.hasPrefix("   ") {
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
