import Diagnostics

/// The parsed text of a `$ref`.
struct Reference: Sendable {
  enum Fragment: Sendable {
    case pointer(JSONPointer)
    /// The name of a schema's `$anchor`.
    case anchor(String)
  }

  /// Why a reference is not followed.
  struct Refusal: Error {
    var message: Diagnostic.Message
    /// Whether the reference is an error. A URL with the scheme `http`, `https` or `urn` is only a
    /// warning, and the object with the reference is omitted.
    var isError = true
  }

  /// The percent-decoded path of the file, relative to the file with the reference; nil for that
  /// file itself.
  var path: String?
  var fragment: Fragment

  static func parse(_ text: String) -> Result<Reference, Refusal> {
    let bytes = Array(text.utf8)
    let pathEnd = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    let path = bytes[..<pathEnd]
    if let refusal = refusal(ofPath: path) { return .failure(refusal) }
    guard let decodedPath = percentDecoded(path),
      let fragment = percentDecoded(bytes[min(pathEnd + 1, bytes.endIndex)...])
    else { return .failure(Refusal(message: .badPercentEncoding)) }
    // A percent-encoded separator is refused, since it would disguise the path.
    let hasHiddenSeparator =
      decodedPath.utf8.count { $0 == UInt8(ascii: "/") } != path.count { $0 == UInt8(ascii: "/") }
    if hasHiddenSeparator || decodedPath.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C }) {
      return .failure(Refusal(message: .oddPath))
    }
    let target = decodedPath.isEmpty ? nil : decodedPath
    if fragment.isEmpty || fragment.utf8.first == UInt8(ascii: "/") {
      guard let pointer = JSONPointer(parsing: fragment) else {
        return .failure(Refusal(message: .badPointer(fragment)))
      }
      return .success(Reference(path: target, fragment: .pointer(pointer)))
    }
    return .success(Reference(path: target, fragment: .anchor(fragment)))
  }
}

/// Resolves a path against folders and removes `.` and `..`. `leavesRoot` is true if there are more
/// `..` than folders. These surplus `..` are ignored, as in URLs.
package func resolvedSegments(
  of path: String, against folders: [Substring] = [],
) -> (segments: [Substring], leavesRoot: Bool) {
  var segments = folders
  var leavesRoot = false
  for part in path.utf8.split(separator: UInt8(ascii: "/")) {
    if part.elementsEqual(".".utf8) { continue }
    if !part.elementsEqual("..".utf8) {
      segments.append(Substring(part))
    } else if segments.popLast() == nil {
      leavesRoot = true
    }
  }
  return (segments, leavesRoot)
}

/// Returns the name of a file without its folder and its last extension.
func stem(of path: String) -> String {
  let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? ""
  guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
    return String(name)
  }
  return String(name[..<dot])
}

private let pathLengthLimit = 4096

private func refusal(ofPath path: ArraySlice<UInt8>) -> Reference.Refusal? {
  if path.count > pathLengthLimit { return .init(message: .oddPath) }
  if path.starts(with: "//".utf8) { return .init(message: .remote) }
  if path.first == UInt8(ascii: "/") { return .init(message: .absolute) }
  // A colon before the first `/` ends the scheme of a URL. A later colon is part of a file name.
  if let colon = path.firstIndex(of: UInt8(ascii: ":")),
    !path[..<colon].contains(UInt8(ascii: "/"))
  {
    let scheme = String(decoding: path[..<colon], as: UTF8.self).lowercased()
    let isPublished = ["http", "https", "urn"].contains(scheme)
    return .init(message: .remote, isError: !isPublished)
  }
  let isOdd = path.contains(UInt8(ascii: "\\")) || path.contains(UInt8(ascii: "?"))
  return isOdd ? .init(message: .oddPath) : nil
}

/// Decodes percent escapes once. Returns nil if a `%` is not followed by two hexadecimal digits, or
/// if the result is not UTF-8.
private func percentDecoded(_ text: ArraySlice<UInt8>) -> String? {
  guard text.contains(UInt8(ascii: "%")) else { return String(decoding: text, as: UTF8.self) }
  var bytes: [UInt8] = []
  var index = text.startIndex
  while index < text.endIndex {
    if text[index] == UInt8(ascii: "%") {
      guard text.endIndex - index > 2, let high = hexDigit(text[index + 1]),
        let low = hexDigit(text[index + 2])
      else { return nil }
      bytes.append(high << 4 | low)
      index += 3
    } else {
      bytes.append(text[index])
      index += 1
    }
  }
  let decoded = String(decoding: bytes, as: UTF8.self)
  return decoded.utf8.elementsEqual(bytes) ? decoded : nil
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

extension Diagnostic.Message {
  fileprivate static let remote = Self(
    .refusedReference, "'$ref' refers to a URL, which is not read")
  fileprivate static let absolute = Self(
    .refusedReference, "'$ref' is an absolute path; only files in the document's folder are read")
  fileprivate static let oddPath = Self(
    .refusedReference, "'$ref' is not a relative path of plain folder and file names")
  fileprivate static let badPercentEncoding = Self(
    .refusedReference, "'$ref' has an invalid percent encoding")
  fileprivate static func badPointer(_ text: String) -> Self {
    Self(.refusedReference, "invalid JSON pointer '\(text)'")
  }
}
