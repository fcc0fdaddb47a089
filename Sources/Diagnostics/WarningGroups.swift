/// A diagnostic of a report that lists only some of many similar warnings.
package struct ListedDiagnostic: Hashable, Sendable {
  package var diagnostic: Diagnostic
  /// The number of omitted warnings of the same kind, if this is the last one of its kind that is
  /// listed; otherwise 0.
  package var omittedCount = 0
}

extension [Diagnostic] {
  /// Returns all errors, and the first `count` warnings of each kind, in the same order.
  ///
  /// Two warnings are of one kind if their messages differ only in the words that they quote and in
  /// numbers.
  package func limited(toWarningsPerKind count: Int) -> [ListedDiagnostic] {
    var indicesByKind: [[UInt8]: [Int]] = [:]
    for (index, diagnostic) in enumerated() where diagnostic.severity == .warning {
      indicesByKind[kind(of: diagnostic.message), default: []].append(index)
    }
    var omitted: Set<Int> = []
    var omittedCounts: [Int: Int] = [:]
    for indices in indicesByKind.values where indices.count > count {
      omitted.formUnion(indices.dropFirst(count))
      if count > 0 { omittedCounts[indices[count - 1]] = indices.count - count }
    }
    return enumerated().filter { !omitted.contains($0.offset) }.map { index, diagnostic in
      ListedDiagnostic(diagnostic: diagnostic, omittedCount: omittedCounts[index] ?? 0)
    }
  }
}

/// Returns the text of a message without its quoted words, and with 0 for each number:
/// `key '' has more than 0 values`.
///
/// A quotation mark that follows a letter or a digit does not begin a quotation: it is an
/// apostrophe. A quoted word that contains quotation marks may give the message a kind of its own;
/// the warning is then listed, so nothing is lost.
private func kind(of message: Diagnostic.Message) -> [UInt8] {
  var kind: [UInt8] = []
  var isQuoted = false
  let text = Array(message.text.utf8)
  for (index, byte) in text.enumerated() {
    if byte == UInt8(ascii: "'"), isQuoted || index == 0 || !isWordByte(text[index - 1]) {
      isQuoted.toggle()
      kind.append(byte)
    } else if !isQuoted {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if !isDigit {
        kind.append(byte)
      } else if kind.last != UInt8(ascii: "0") {
        kind.append(UInt8(ascii: "0"))
      }
    }
  }
  return kind
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
    true
  default: false
  }
}
