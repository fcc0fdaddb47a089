/// A regular expression by RFC 9485 (I-Regexp).
///
/// `^` and `$` outside of brackets match the start and the end of the text, as in the mapping of
/// the RFC to other dialects. Matching simulates a nondeterministic finite automaton (Pike's
/// algorithm), so that its time is linear in the length of the text.
struct RegularExpression: Sendable {
  enum Instruction: Sendable {
    case character(CharacterSet)
    /// Continues at both instructions.
    case split(Int, Int)
    case jump(Int)
    case textStart
    case textEnd
    case accept
  }

  private let instructions: [Instruction]

  /// The number of instructions.
  var size: Int { instructions.count }

  init(_ pattern: String) throws(RegularExpressionError) {
    var parser = RegularExpressionParser(pattern)
    let syntax = try parser.wholeExpression()
    if syntax.instructionCount > Self.sizeLimit {
      throw RegularExpressionError(problem: "it is too large; repetitions multiply its size")
    }
    var compiler = Compiler()
    compiler.add(syntax)
    instructions = compiler.instructions + [.accept]
  }

  private static let sizeLimit = 5000

  /// Returns whether the expression matches the whole text, or a part of it.
  func matches(
    _ text: String, isWhole: Bool, _ budget: inout WorkBudget,
  ) throws(WorkBudget.Exceeded) -> Bool {
    var current = StateList(capacity: instructions.count)
    var next = StateList(capacity: instructions.count)
    var position = 0
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while true {
      let isAtEnd = index == scalars.endIndex
      if position == 0 || !isWhole {
        current.add(0, instructions, isAtStart: position == 0, isAtEnd: isAtEnd)
      }
      try budget.spend(current.states.count + 1)
      if current.accepts, isAtEnd || !isWhole { return true }
      if isAtEnd || isWhole && current.states.isEmpty { return false }
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      position += 1
      for state in current.states {
        guard case .character(let set) = instructions[state], set.contains(scalar) else { continue }
        next.add(
          state + 1, instructions, isAtStart: false, isAtEnd: index == scalars.endIndex)
      }
      swap(&current, &next)
      next.removeAll()
    }
  }

  /// The instructions that the automaton has reached, without duplicates.
  private struct StateList {
    private(set) var states: [Int] = []
    private var isReached: [Bool]
    private(set) var accepts = false
    /// The instructions that `add` has yet to visit.
    private var pending: [Int] = []

    init(capacity: Int) {
      isReached = Array(repeating: false, count: capacity)
    }

    /// Adds an instruction, and those that follow it without consuming a character.
    mutating func add(
      _ start: Int, _ instructions: [Instruction], isAtStart: Bool, isAtEnd: Bool,
    ) {
      pending.append(start)
      while let state = pending.popLast() {
        if isReached[state] { continue }
        isReached[state] = true
        states.append(state)
        switch instructions[state] {
        case .character: break
        case .split(let first, let second):
          pending.append(second)
          pending.append(first)
        case .jump(let target): pending.append(target)
        case .textStart: if isAtStart { pending.append(state + 1) }
        case .textEnd: if isAtEnd { pending.append(state + 1) }
        case .accept: accepts = true
        }
      }
    }

    mutating func removeAll() {
      for state in states { isReached[state] = false }
      states.removeAll(keepingCapacity: true)
      accepts = false
    }
  }

  private struct Compiler {
    var instructions: [Instruction] = []

    mutating func add(_ syntax: RegularExpressionSyntax) {
      switch syntax {
      case .character(let set): instructions.append(.character(set))
      case .textStart: instructions.append(.textStart)
      case .textEnd: instructions.append(.textEnd)
      case .sequence(let parts):
        for part in parts { add(part) }
      case .alternatives(let branches): add(branches[...])
      case .repetition(let part, let minimum, let maximum):
        for _ in 0..<minimum { add(part) }
        if let maximum {
          addOptional(part, count: maximum - minimum)
        } else {
          let start = instructions.count
          instructions.append(.split(start + 1, 0))
          add(part)
          instructions.append(.jump(start))
          instructions[start] = .split(start + 1, instructions.count)
        }
      }
    }

    private mutating func add(_ branches: ArraySlice<RegularExpressionSyntax>) {
      var jumps: [Int] = []
      for (index, branch) in branches.enumerated() {
        let start = instructions.count
        let isLast = index == branches.count - 1
        if !isLast { instructions.append(.split(start + 1, 0)) }
        add(branch)
        if isLast { break }
        jumps.append(instructions.count)
        instructions.append(.jump(0))
        instructions[start] = .split(start + 1, instructions.count)
      }
      for jump in jumps { instructions[jump] = .jump(instructions.count) }
    }

    /// Adds a part that may occur up to `count` times.
    private mutating func addOptional(_ part: RegularExpressionSyntax, count: Int) {
      var splits: [Int] = []
      for _ in 0..<count {
        splits.append(instructions.count)
        instructions.append(.split(instructions.count + 1, 0))
        add(part)
      }
      for split in splits { instructions[split] = .split(split + 1, instructions.count) }
    }
  }
}

/// The structure of a regular expression.
indirect enum RegularExpressionSyntax: Sendable {
  case character(CharacterSet)
  case textStart
  case textEnd
  case sequence([RegularExpressionSyntax])
  case alternatives([RegularExpressionSyntax])
  /// Without a maximum, any number of repetitions from the minimum matches.
  case repetition(RegularExpressionSyntax, minimum: Int, maximum: Int?)

  /// The number of instructions, or a large number if it exceeds any limit.
  var instructionCount: Int {
    let limit = 1_000_000
    switch self {
    case .character, .textStart, .textEnd: return 1
    case .sequence(let parts):
      return min(limit, parts.reduce(0) { $0 + $1.instructionCount })
    case .alternatives(let branches):
      return min(limit, branches.reduce(0) { $0 + $1.instructionCount + 2 })
    case .repetition(let part, let minimum, let maximum):
      let times = min(max(minimum, maximum ?? minimum + 1), limit)
      return min(limit, times * (part.instructionCount + 2))
    }
  }
}

/// A set of Unicode scalars.
struct CharacterSet: Sendable {
  var isNegated = false
  var ranges: [ClosedRange<UInt32>] = []
  var categories: [Category] = []

  /// One or two letters for a general category, such as `L` or `Lu`.
  struct Category: Sendable {
    var name: String
    var isNegated: Bool
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isMember =
      ranges.contains { $0.contains(scalar.value) }
      || categories.contains { category in
        abbreviation(scalar.properties.generalCategory).hasPrefix(category.name)
          != category.isNegated
      }
    return isMember != isNegated
  }
}

/// Returns the two letters of a general category.
private func abbreviation(_ category: Unicode.GeneralCategory) -> String {
  switch category {
  case .uppercaseLetter: "Lu"
  case .lowercaseLetter: "Ll"
  case .titlecaseLetter: "Lt"
  case .modifierLetter: "Lm"
  case .otherLetter: "Lo"
  case .nonspacingMark: "Mn"
  case .spacingMark: "Mc"
  case .enclosingMark: "Me"
  case .decimalNumber: "Nd"
  case .letterNumber: "Nl"
  case .otherNumber: "No"
  case .connectorPunctuation: "Pc"
  case .dashPunctuation: "Pd"
  case .openPunctuation: "Ps"
  case .closePunctuation: "Pe"
  case .initialPunctuation: "Pi"
  case .finalPunctuation: "Pf"
  case .otherPunctuation: "Po"
  case .mathSymbol: "Sm"
  case .currencySymbol: "Sc"
  case .modifierSymbol: "Sk"
  case .otherSymbol: "So"
  case .spaceSeparator: "Zs"
  case .lineSeparator: "Zl"
  case .paragraphSeparator: "Zp"
  case .control: "Cc"
  case .format: "Cf"
  case .surrogate: "Cs"
  case .privateUse: "Co"
  case .unassigned: "Cn"
  @unknown default: "Cn"
  }
}
