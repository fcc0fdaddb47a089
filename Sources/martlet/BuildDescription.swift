import Generator

/// The commit and the compiler that the program was built from, as `martlet --version` prints them.
var buildDescription: String {
  Installation.current?.build ?? "development build, Swift \(compilerVersion)"
}

/// The source can only compare the compiler's version with given ones.
private var compilerVersion: String {
  #if compiler(>=6.4)
    "6.4 or newer"
  #elseif compiler(>=6.3)
    "6.3"
  #else
    "6.2"
  #endif
}
