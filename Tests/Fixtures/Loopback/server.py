"""An HTTP server on loopback that answers by a script and reports what it saw.

`fork_server.py` says how a server is started. The first line of a server's input is JSON:
  "script"    "METHOD /path" to a list of answers; the last answer of a list repeats, and "*"
              answers all other requests
  "identity"  the paths of a certificate and of its key, with which the server speaks TLS

An answer is written in this order:
  "delay"    seconds before anything
  "interim"  statuses of responses that come before the answer, such as 103
  "status", "headers", "body" (text), then "size" (that many bytes more); or "raw", all that is
             written in place of these. In a header's value, {date+2}, {rfc850+2} and {asctime+2}
             stand for the time in two seconds, in each of HTTP's three forms.
  "gzip"     this many zeros, compressed, as the body
  "pieces"   of how many bytes the body is written, each after a millisecond
  "drip"     {"every": seconds, "text": what, "count": how often, or for ever}
  "end"      "keep" the connection, as after most answers; "close" it, as after "raw"; "reset" it;
             or "stall" until the client closes it
  "refuses"  an Authorization that gets a 401 in place of all this

What "handshake" has are answers to connections in place of TLS's own, of which "raw" and "end" are
used, with "raw" in hexadecimal; one that is to "keep" the connection lets TLS begin.

The first line of output is the port. Every further line is JSON: a request with its line as it
came, or {"closed": by whom, "connection": number, "written": bytes of all answers}. The server
ends when its input does, and after ten minutes in any case.
"""

import email.utils
import hashlib
import json
import re
import select
import socket
import socketserver
import ssl
import struct
import sys
import threading
import time
import urllib.parse
import zlib

import fork_server

SCRIPT = {}
LOCK = threading.Lock()
BLOCK = 65536


def report(**fields):
    with LOCK:
        print(json.dumps(fields), flush=True)


class ClientLeft(Exception):
    """The client closed the connection, or broke it."""


class Connection(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def setup(self):
        super().setup()
        with LOCK:
            self.server.connections += 1
            self.number = self.server.connections
        self.written = 0

    def handle(self):
        closed = "server"
        try:
            if not self.server.tls or self.start_tls():
                while self.answer(self.read_request()):
                    pass
        except (ClientLeft, OSError, ValueError):
            closed = "client"
        report(closed=closed, connection=self.number, written=self.written)

    def finish(self):
        """Closes the TLS layer's socket too, which is not the one that the server knows."""
        for stream in (self.rfile, self.wfile, self.connection):
            try:
                stream.close()
            except OSError:
                pass

    def start_tls(self):
        """False where the script ends the connection instead."""
        answer = next_answer("handshake") or {}
        if answer.get("end", "keep") != "keep":
            self.connection.recv(BLOCK)
            self.write(bytes.fromhex(answer.get("raw", "")))
            return self.end(answer["end"])
        self.connection = self.server.tls.wrap_socket(self.request, server_side=True)
        self.rfile = self.connection.makefile("rb", -1)
        self.wfile = self.connection.makefile("wb", 0)
        return True

    def read_request(self):
        line = self.rfile.readline(BLOCK).decode("iso-8859-1").rstrip("\r\n")
        if not line:
            raise ClientLeft
        at = time.monotonic()
        headers = []
        while field := self.rfile.readline(BLOCK).decode("iso-8859-1").rstrip("\r\n"):
            name, _, value = field.partition(":")
            headers.append([name, value.strip(" \t")])
        fields = {name.lower(): value for name, value in headers}
        if fields.get("expect", "").lower() == "100-continue":
            self.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        body, length, digest = b"", 0, hashlib.sha256()
        for block in self.body(fields):
            body += block[: 4 * BLOCK - len(body)]
            length += len(block)
            digest.update(block)
        method, _, rest = line.partition(" ")
        target = rest.rpartition(" ")[0]
        report(
            method=method,
            target=target,
            headers=headers,
            body=body.decode("utf-8", "replace"),
            length=length,
            sha256=digest.hexdigest(),
            connection=self.number,
            time=at,
        )
        return method, target, fields.get("authorization")

    def body(self, fields):
        """The request's body in blocks."""
        if fields.get("transfer-encoding", "").lower() == "chunked":
            while size := int(self.rfile.readline(BLOCK).split(b";")[0], 16):
                yield from self.blocks(size)
                self.rfile.readline(BLOCK)
            while self.rfile.readline(BLOCK).strip():
                pass
        else:
            yield from self.blocks(int(fields.get("content-length") or 0))

    def blocks(self, size):
        while size > 0:
            block = self.rfile.read(min(size, BLOCK))
            if not block:
                raise ClientLeft
            size -= len(block)
            yield block

    def answer(self, request):
        """Writes the next answer to a request; false where the connection ends with it."""
        method, target, authorization = request
        path = urllib.parse.urlsplit(target).path if method != "CONNECT" else target
        answer = next_answer(f"{method} {path}") or next_answer("*") or {"status": 404}
        if authorization and answer.get("refuses") == authorization:
            answer = {"status": 401, "body": "{}"}
        self.wait(answer.get("delay", 0))
        for status in answer.get("interim", []):
            self.write(f"HTTP/1.1 {status} Interim\r\nX-Interim: yes\r\n\r\n".encode())
        if "raw" in answer:
            self.write(answer["raw"].encode())
            pieces = self.drops(answer.get("drip"))
            for piece in pieces:
                self.write(piece)
        else:
            self.write_message(method, answer)
        return self.end(answer.get("end", "close" if "raw" in answer else "keep"))

    def write_message(self, method, answer):
        status = answer["status"]
        pieces = None
        if "gzip" in answer:
            pieces = self.compressed_zeros(answer["gzip"])
        elif "drip" in answer:
            pieces = self.drops(answer["drip"])
        elif "pieces" in answer:
            pieces = self.cut(answer["body"].encode(), answer["pieces"])
        head = f"HTTP/1.1 {status} Status\r\n"
        for name, value in answer.get("headers", {}).items():
            head += f"{name}: {moments(value)}\r\n"
        body, size = answer.get("body", "").encode(), answer.get("size", 0)
        if pieces is not None:
            head += "Transfer-Encoding: chunked\r\n"
        elif status not in (204, 304):
            head += f"Content-Length: {len(body) + size}\r\n"
        self.write(head.encode() + b"\r\n")
        if method == "HEAD" or status in (204, 304):
            return
        if pieces is None:
            self.write(body)
            while size > 0:
                self.write(b"x" * min(size, BLOCK))
                size -= BLOCK
        else:
            if body and "pieces" not in answer:
                self.write_chunk(body)
            for piece in pieces:
                self.write_chunk(piece)
            self.write(b"0\r\n\r\n")

    def write_chunk(self, piece):
        self.write(b"%x\r\n%s\r\n" % (len(piece), piece))

    def drops(self, drip):
        count = 0
        while drip and count != drip.get("count"):
            self.wait(drip["every"])
            yield drip["text"].encode()
            count += 1

    def cut(self, body, size):
        for start in range(0, len(body), size):
            self.wait(0.001)
            yield body[start : start + size]

    def compressed_zeros(self, count):
        stream = zlib.compressobj(9, zlib.DEFLATED, 31)
        zeros = bytes(16 * BLOCK)
        while count > 0:
            if piece := stream.compress(zeros[:count]):
                yield piece
            count -= len(zeros)
        yield stream.flush()

    def write(self, data):
        while data:
            sent = self.connection.send(data)
            self.written += sent
            data = data[sent:]

    def wait(self, seconds):
        """Waits, and notices a client that does not."""
        if seconds and select.select([self.connection], [], [], seconds)[0]:
            if not self.rfile.peek(1):
                raise ClientLeft
            time.sleep(seconds)

    def end(self, end):
        if end == "stall":
            self.wait(600)
        if end == "reset":
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        return end == "keep"


def next_answer(key):
    with LOCK:
        answers = SCRIPT.get(key)
        return answers and (answers.pop(0) if len(answers) > 1 else answers[0])


def moments(value):
    """A header's value with the times that it asks for."""

    def moment(match):
        at = time.time() + int(match[2])
        if match[1] == "date":
            return email.utils.formatdate(at, usegmt=True)
        form = "%A, %d-%b-%y %H:%M:%S GMT" if match[1] == "rfc850" else "%a %b %e %H:%M:%S %Y"
        return time.strftime(form, time.gmtime(at))

    return re.sub(r"\{(date|rfc850|asctime)([+-]\d+)\}", moment, value)


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 256
    connections = 0
    tls = None

    def shutdown_request(self, request):
        """Leaves it to the end of the connection, which a goodbye would make polite."""
        self.close_request(request)


def echo_marks():
    """Prints each further line of the input behind what was reported before it."""
    for mark in sys.stdin:
        with LOCK:
            print(mark.rstrip("\n"), flush=True)


def main():
    settings = json.loads(sys.stdin.readline())
    SCRIPT.update(settings["script"])
    server = Server(("127.0.0.1", 0), Connection)
    if "identity" in settings:
        server.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.tls.load_cert_chain(*settings["identity"])
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    input_end = threading.Thread(target=echo_marks, daemon=True)
    input_end.start()
    input_end.join(timeout=600)


fork_server.serve(main)
