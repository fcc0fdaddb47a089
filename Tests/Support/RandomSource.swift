import Foundation

/// Random numbers from a seed, so that a failure can be reproduced. A failing test prints the seed,
/// as `SEED=NUMBER`. This environment variable sets the seed of a run.
package struct RandomSource: RandomNumberGenerator, Sendable, CustomStringConvertible {
  package let seed: UInt64
  private var state: UInt64

  package init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  package init() {
    let chosen = ProcessInfo.processInfo.environment["SEED"].flatMap(UInt64.init)
    self.init(seed: chosen ?? UInt64.random(in: 0...UInt64.max))
  }

  package var description: String { "SEED=\(seed)" }

  /// SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of at most `length` scalars, many of which need care in literals, comments or names.
  package mutating func text(upTo length: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      text.append(scalar())
    }
    return String(text)
  }

  private mutating func scalar() -> Unicode.Scalar {
    switch Int.random(in: 0..<8, using: &self) {
    case 0: return Self.troublesome.randomElement(using: &self) ?? "\\"
    case 1: return Unicode.Scalar(UInt8.random(in: 0...0x7F, using: &self))
    case 2: return scalar(in: 0x80...0x2FFF)
    case 3: return scalar(in: 0...0x10FFFF)
    case 4: return Unicode.Scalar(UInt8.random(in: 0x20...0x40, using: &self))
    default: return Unicode.Scalar(UInt8.random(in: 0x61...0x7A, using: &self))
    }
  }

  private mutating func scalar(in range: ClosedRange<UInt32>) -> Unicode.Scalar {
    Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? "\u{FFFD}"
  }

  /// Scalars that end lines, literals or comments, that are invisible, or that reverse text.
  private static let troublesome: [Unicode.Scalar] = [
    "\\", "\"", "#", "(", ")", "`", "$", "{", "}", "*", "/", "_", " ", "\t", "\0", "\n", "\r",
    "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\u{200B}", "\u{200D}", "\u{202E}",
    "\u{2066}", "\u{FEFF}", "\u{AD}", "\u{301}", "\u{E9}", "\u{212B}", "\u{C5}", "\u{1F600}",
    "\u{E000}", "\u{10FFFF}", "\u{FE0F}",
  ]
}
