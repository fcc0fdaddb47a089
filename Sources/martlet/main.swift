import Generator

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

exit(Command.run(Array(CommandLine.arguments.dropFirst())).rawValue)
