import Generator

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

unblockEndingSignals()
exit(runCommandLine(Array(CommandLine.arguments.dropFirst())).rawValue)
