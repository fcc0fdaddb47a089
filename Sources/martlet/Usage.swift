/// What the program says of itself.
enum Usage {
  static let version = "0.1.0"

  /// Options that may be given more than once.
  static let selectionOptions = [
    "--tag", "--operation", "--path", "--exclude-tag", "--exclude-operation", "--exclude-path",
  ]
  static let dumpOptions = ["--config", "--spec", "--strict"] + selectionOptions
  static let generateOptions = dumpOptions + ["--output", "--templates"]

  static let top = """
    Writes a Swift client for an OpenAPI document.

    Usage: martlet <command> [options]

    Commands:
      generate     write the client
      check        compare the client on the disk with the one that would be written
      dump         print what was understood of the document

    Options:
      --help       explain a command: martlet generate --help
      --version    print the version

    Exit status: 0 all is well, 1 the input or the check failed, 2 wrong arguments.

    """

  static let generate = """
    Writes a Swift client for an OpenAPI document. Only files that change are written. Files that
    are no longer made are removed, and files that martlet did not make are not touched. When there
    are errors, nothing is written. Names stay what they are: the lock beside the configuration,
    such as spec/martlet.lock, has them.

    Usage: martlet generate [options]

    Options:
    \(common)
      --output DIR       folder of the client, in place of the configuration's
      --templates DIR    templates that replace those of the same relative path

    """

  static let check = """
    Compares the client on the disk with the one that `martlet generate` would write. When they
    differ, prints how and ends with exit status 1. Writes nothing.

    Usage: martlet check [options]

    Options:
    \(common)
      --output DIR       folder of the client, in place of the configuration's
      --templates DIR    templates that replace those of the same relative path

    """

  static let dump = """
    Prints what was understood: the document with every reference followed, or the API that the
    client is made from (the intermediate representation).

    Usage: martlet dump document|ir [options]

    Options:
    \(common)

    """

  private static let common = """
      --config FILE      configuration (default: spec/martlet.yaml)
      --spec FILE        document to read, in place of the configuration's
      --tag NAME         only operations with this tag, or with what the next two name
      --operation ID     only operations with this operationId
      --path PATH        only operations of this path; a * at the end stands for any rest
      --exclude-tag NAME, --exclude-operation ID, --exclude-path PATH
                         leave these out; all of these may be given more than once
      --strict           take warnings for errors
      --help             print this text
    """
}
