import Foundation

/// The version of Martlet that wrote this runtime.
///
/// A client refers to the type of its own version, so it does not compile with a runtime of another
/// version.
nonisolated public enum MartletVersion {
  /// Version 0.1.0.
  public enum V0_1_0 {}
}
