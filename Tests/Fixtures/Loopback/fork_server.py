"""Starts servers as forks of one process, since loading Python takes longer than most tests.

A program that calls `serve(main)` prints the port of a control socket. Each connection to that
socket starts a server: a fork of this process calls `main` with the connection as its standard
input and output. The program ends when its own input does; a server ends with its connection.
"""

import os
import select
import signal
import socket
import sys


def serve(main):
    # Forks that have ended need no `wait`.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(listener.getsockname()[1], flush=True)
    while True:
        ready = select.select([sys.stdin, listener], [], [])[0]
        if sys.stdin in ready:
            return
        connection = listener.accept()[0]
        if os.fork() == 0:
            run(main, listener, connection)
        connection.close()


def run(main, listener, connection):
    """Calls `main` with the connection as standard input and output, and ends the process."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    listener.close()
    os.close(sys.stdin.fileno())
    sys.stdin = connection.makefile("r", encoding="utf-8")
    sys.stdout = connection.makefile("w", encoding="utf-8")
    status = 1
    try:
        main()
        status = 0
    except Exception as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
    finally:
        os._exit(status)
