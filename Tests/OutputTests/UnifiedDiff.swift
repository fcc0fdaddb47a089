/// A unified diff whose context or removed lines differ from the old text.
struct InapplicableDiff: Error {
  var line: String
}

/// Applies a unified diff, like the program `patch`. Every context line and removed line must be
/// exactly at the line that the diff names.
func apply(_ diff: String, to text: String) throws -> String {
  if diff.isEmpty { return text }
  let old = linesWithBreaks(text)
  var new: [String] = []
  var next = 0
  var last: (mark: Character, isNew: Bool)?
  for line in linesWithBreaks(diff).dropFirst(2) {
    if last == nil || line.hasPrefix("@@ "), let start = oldStart(of: line) {
      new += old[next..<start]
      next = start
      last = ("@", false)
      continue
    }
    let mark = line.first ?? " "
    let content = String(line.unicodeScalars.dropFirst())
    switch mark {
    case "\\":
      // The line before has no line break.
      if last?.isNew == true { new.append(withoutBreak(new.removeLast())) }
      if last?.mark != "+" {
        guard withoutBreak(old[next - 1]).utf8.elementsEqual(old[next - 1].utf8) else {
          throw InapplicableDiff(line: line)
        }
      }
      continue
    case "+":
      new.append(content)
    case "-", " ":
      guard next < old.count, withoutBreak(old[next]).utf8.elementsEqual(withoutBreak(content).utf8)
      else { throw InapplicableDiff(line: line) }
      next += 1
      if mark == " " { new.append(content) }
    default:
      throw InapplicableDiff(line: line)
    }
    last = (mark, mark != "-")
  }
  return (new + old[next...]).joined()
}

/// The number of lines before the hunk.
private func oldStart(of header: String) -> Int? {
  let parts = header.split(separator: " ")
  guard parts.count == 4, parts[3].hasPrefix("@@"), parts[1].hasPrefix("-") else { return nil }
  let numbers = parts[1].dropFirst().split(separator: ",").compactMap { Int($0) }
  guard numbers.count == 2 else { return nil }
  return numbers[1] == 0 ? numbers[0] : numbers[0] - 1
}

func linesWithBreaks(_ text: String) -> [String] {
  var lines: [String] = []
  var line = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    line.append(scalar)
    if scalar == "\n" {
      lines.append(String(line))
      line = String.UnicodeScalarView()
    }
  }
  return line.isEmpty ? lines : lines + [String(line)]
}

private func withoutBreak(_ line: String) -> String {
  line.unicodeScalars.last == "\n" ? String(line.unicodeScalars.dropLast()) : line
}
