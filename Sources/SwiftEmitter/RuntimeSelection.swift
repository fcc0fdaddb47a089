package import Output
import Parallelism

/// The part of the runtime that a client with these generated files needs.
package func neededRuntime(
  _ runtime: [RuntimeFile], by generated: [FileSet.File],
) -> [RuntimeFile] {
  var optional = runtime.filter { onDemand.contains($0.fileName) }
  let named = concurrentMap(count: generated.count) { namedOnDemand(in: generated[$0].text) }
  var needed = Set(named.joined())
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
  "BodyLines", "EventStream", "FormBody", "FormField", "FormFile", "JSONLines", "MultipartBody",
  "Nullable", "ParameterStyle", "ResponseHeaders", "StreamOperation", "TemporaryFile", "WireValue",
]

/// The capitals that they begin with, a bit for each.
private let initials = onDemand.compactMap(\.utf8.first).reduce(UInt32(0)) { $0 | bit(of: $1) }

private func isInitial(_ capital: UInt8) -> Bool { initials & bit(of: capital) != 0 }

private func bit(of capital: UInt8) -> UInt32 { 1 << UInt32(capital &- UInt8(ascii: "A")) }

/// Those types that code names, outside of the lines that are comments.
private func namedOnDemand(in text: String) -> Set<String> {
  var text = text
  return text.withUTF8 { text in
    var named: Set<String> = []
    var start = 0
    while start < text.count {
      if text[start] &- UInt8(ascii: "A") >= 26 {
        start += 1
        continue
      }
      let isStart = start == 0 || !isPartOfWord(text[start - 1])
      let word = text[start...].prefix(while: isPartOfWord)
      if isStart, isInitial(text[start]),
        let name = onDemand.first(where: {
          word.count == $0.utf8.count && word.elementsEqual($0.utf8)
        }),
        !isInComment(text[..<start])
      {
        named.insert(name)
      }
      start = word.endIndex
    }
    return named
  }
}

/// Whether the last line, as far as it is there, is one of a comment.
private func isInComment(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let lineEnd = text.lastIndex(of: UInt8(ascii: "\n"))
  let line = text[(lineEnd.map { $0 + 1 } ?? text.startIndex)...]
  return line.drop { $0 == UInt8(ascii: " ") }.starts(with: "//".utf8)
}

private func isPartOfWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}
