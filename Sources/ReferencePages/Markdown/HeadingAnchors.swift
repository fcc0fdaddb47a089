import SwiftModel

/// The anchors that Markdown renderers give to the headings of a page: the heading in lower case,
/// without punctuation, and with hyphens instead of spaces. Repeated anchors get the suffixes `-1`,
/// `-2` and so on.
struct HeadingAnchors {
  private var counts: [String: Int] = [:]

  /// Returns the anchor of the page's next heading.
  mutating func next(_ heading: String) -> String {
    let slug = Self.slug(heading)
    let count = counts[slug, default: 0]
    counts[slug] = count + 1
    return count == 0 ? slug : "\(slug)-\(count)"
  }

  private static func slug(_ heading: String) -> String {
    if let slug = asciiSlug(heading) { return slug }
    var slug = ""
    for character in heading.lowercased() {
      if character == " " {
        slug.append("-")
      } else if character.isLetter || character.isNumber || character == "-" || character == "_" {
        slug.append(character)
      }
    }
    return slug
  }

  /// Returns the anchor of an ASCII heading; nil for any other heading.
  private static func asciiSlug(_ heading: String) -> String? {
    heading.withBytes { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { slug in
        var count = 0
        for byte in bytes {
          guard let slugByte = slugByte(byte) else { continue }
          slug.initializeElement(at: count, to: slugByte)
          count += 1
        }
        return count
      }
    }
  }

  /// Returns the byte of an anchor for an ASCII character of a heading; nil if the character is
  /// omitted.
  private static func slugByte(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: " "): UInt8(ascii: "-")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      byte
    default: nil
    }
  }
}
