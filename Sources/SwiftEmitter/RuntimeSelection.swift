package import Output

/// The part of the runtime that a client with these generated files needs.
package func neededRuntime(
  _ runtime: [RuntimeFile], by generated: [FileSet.File],
) -> [RuntimeFile] {
  var optional = runtime.filter { onDemand.contains($0.fileName) }
  var needed = Set(generated.flatMap { namedOnDemand(in: $0.text) })
  while let index = optional.firstIndex(where: { needed.contains($0.fileName) }) {
    needed.formUnion(namedOnDemand(in: optional.remove(at: index).text))
  }
  return runtime.filter { !onDemand.contains($0.fileName) || needed.contains($0.fileName) }
}

/// The part of the runtime that models need which no operation has.
func modelRuntime(_ runtime: [RuntimeFile]) -> [RuntimeFile] {
  runtime.filter { ofModels.contains($0.fileName) }
}

private let ofModels: Set<String> = [
  "DateTime", "DateTimeParser", "DateTimeWriter", "Indirect", "JSONMembers", "JSONValue",
  "OpenEnumeration", "ParameterValue",
]

/// The files of the runtime that most clients do without, by the type that each is named after.
/// One is part of a client whose code names this type; no other file of the runtime does.
private let onDemand: Set<String> = [
  "BodyLines", "EventStream", "JSONLines", "MultipartBody", "TemporaryFile",
]

/// Those types that code names, outside of the lines that are comments.
private func namedOnDemand(in text: String) -> Set<String> {
  var named: Set<String> = []
  for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
    if line.drop(while: { $0 == UInt8(ascii: " ") }).starts(with: "//".utf8) { continue }
    for word in line.split(whereSeparator: { !isPartOfWord($0) }) where isLongType(word) {
      let name = String(Substring(word))
      if onDemand.contains(name) { named.insert(name) }
    }
  }
  return named
}

/// Whether a word may be one of the types, told without looking at all of it.
private func isLongType(_ word: Substring.UTF8View) -> Bool {
  guard let first = word.first else { return false }
  return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) && word.count >= 9
}

private func isPartOfWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}
