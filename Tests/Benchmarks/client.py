"""Compares the generated client with curl and with URLSession on this machine.

Usage: python3 Tests/Benchmarks/client.py PROGRAM
PROGRAM is TransportProgram, built for release.
"""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

RUNS = 5
CALLS = 10_000
DOWNLOAD_SIZE = 1_000_000_000
BLOCK = bytes(1 << 20)


def answer(connection):
    """Answers each request for `/N` with a body of N bytes."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    received = b""
    try:
        while True:
            while b"\r\n\r\n" not in received:
                block = connection.recv(65536)
                if not block:
                    return
                received += block
            head, received = received.split(b"\r\n\r\n", 1)
            size = int(head.split(b" ")[1].lstrip(b"/"))
            start = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size
            connection.sendall(start + BLOCK[: min(size, 1000)])
            size -= 1000
            while size > 0:
                connection.sendall(BLOCK[: min(size, len(BLOCK))])
                size -= len(BLOCK)
    except OSError:
        pass


def serve():
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)

    def accept():
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=answer, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return f"http://127.0.0.1:{listener.getsockname()[1]}"


def measure(command):
    """Runs a command. Returns its output, its wall time in seconds and its peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} failed")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return output, time.perf_counter() - start, usage.ru_maxrss / unit


def downloads(program, url):
    """Returns the median times of the client and of curl, and the peak memory of the client."""
    client_times, curl_times, megabytes = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "file")
        for _ in range(RUNS):
            _, seconds, memory = measure([program, "download", url, file])
            assert os.path.getsize(file) == DOWNLOAD_SIZE
            os.remove(file)
            client_times.append(seconds)
            megabytes.append(memory)
            # The client syncs a file before the final rename, so curl's file is synced as well.
            command = 'curl --silent --output "$0" "$1" && sync "$0"'
            _, seconds, _ = measure(["sh", "-c", command, file, url])
            os.remove(file)
            curl_times.append(seconds)
    return statistics.median(client_times), statistics.median(curl_times), max(megabytes)


def main(program):
    base = serve()
    client_seconds, curl_seconds, megabytes = downloads(program, f"{base}/{DOWNLOAD_SIZE}")
    output, _, _ = measure([program, "calls", f"{base}/100", str(CALLS)])
    client_time, urlsession_time = (float(line) for line in output.split())
    print("| | the client | compared with | ratio | target |")
    print("| --- | --- | --- | --- | --- |")
    print(
        f"| 1 GB to a file, median of {RUNS} | {client_seconds:.2f} s"
        f" | curl, then sync: {curl_seconds:.2f} s"
        f" | {curl_seconds / client_seconds:.2f} of its throughput | at least 0.7 |"
    )
    print(f"| its peak memory | {megabytes:.0f} MB | | | less than 64 MB |")
    print(
        f"| {CALLS} GETs, median of each | {client_time:.0f} µs"
        f" | URLSession: {urlsession_time:.0f} µs"
        f" | {client_time / urlsession_time:.2f} of its time | at most 1.3 |"
    )


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(sys.argv[1])
