"""An HTTP server on loopback that answers by a script and reports the requests.

`fork_server.py` starts a server. The first line of a server's input is a JSON object:
  "script"    an object. A key is "METHOD /path", and its value is a list of answers, which are used
              in order; the last one repeats. The key "*" is for all requests without a key of their
              own.
  "identity"  the paths of a certificate and of its key, if the server speaks TLS

The members of an answer:
  "refuses"  an Authorization value; requests with it get a 401 instead of this answer
  "delay"    the seconds before anything is written
  "interim"  the statuses of interim responses before the final one, such as 103
  "status", "headers", "body"
             the final response; the body is text. In the value of a header field, {date+2},
             {rfc850+2} and {asctime+2} are replaced with the time in two seconds, in one of HTTP's
             three date formats
  "size"     the number of bytes that are written after the body
  "raw"      text that is written instead of a response
  "gzip"     the number of zero bytes that are written as a compressed body
  "pieces"   the number of bytes after which the body is split, with a millisecond between pieces
  "drip"     {"every": seconds, "text": text, "count": number}: a text that is written repeatedly,
             without "count" until the client leaves
  "end"      what happens to the connection after the answer: "keep", "close", "reset", or "stall",
             which waits until the client closes it. The default is "close" after "raw", otherwise
             "keep"

The answers of the key "handshake" are for new TLS connections. If "end" is "keep" or missing, the
TLS handshake takes place. Otherwise the server writes "raw", which is in hexadecimal, and ends the
connection.

The first line of the output is the port. Each further line is a report in JSON: a request, or
{"closed": "client" or "server", "connection": number, "written": bytes}. Each further line of the
input is copied to the output. The server exits when its input ends, at the latest after ten
minutes.
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
    """The client closed or reset the connection."""


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
        """Closes the TLS socket too, since the base class only closes the TCP socket."""
        for stream in (self.rfile, self.wfile, self.connection):
            try:
                stream.close()
            except OSError:
                pass

    def start_tls(self):
        """Returns false if the script ends the connection instead of the handshake."""
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
        received_at = time.monotonic()
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
            time=received_at,
        )
        return method, target, fields.get("authorization")

    def body(self, fields):
        """Reads the body of a request in blocks."""
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
        """Writes the next answer to a request. Returns whether the connection stays open."""
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
            pieces = self.drip_pieces(answer.get("drip"))
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
            pieces = self.drip_pieces(answer["drip"])
        elif "pieces" in answer:
            pieces = self.body_pieces(answer["body"].encode(), answer["pieces"])
        head = f"HTTP/1.1 {status} Status\r\n"
        for name, value in answer.get("headers", {}).items():
            head += f"{name}: {with_times(value)}\r\n"
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

    def drip_pieces(self, drip):
        count = 0
        while drip and count != drip.get("count"):
            self.wait(drip["every"])
            yield drip["text"].encode()
            count += 1

    def body_pieces(self, body, size):
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
        """Waits. Raises ClientLeft if the client closes the connection meanwhile."""
        if seconds and select.select([self.connection], [], [], seconds)[0]:
            if not self.rfile.peek(1):
                raise ClientLeft
            time.sleep(seconds)

    def end(self, ending):
        """Ends the connection unless it is kept. Returns whether it is kept."""
        if ending == "stall":
            self.wait(600)
        if ending == "reset":
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        return ending == "keep"


def next_answer(key):
    with LOCK:
        answers = SCRIPT.get(key)
        return answers and (answers.pop(0) if len(answers) > 1 else answers[0])


def with_times(value):
    """Replaces the placeholders for times in the value of a header field."""

    def formatted_time(match):
        seconds = time.time() + int(match[2])
        if match[1] == "date":
            return email.utils.formatdate(seconds, usegmt=True)
        pattern = "%A, %d-%b-%y %H:%M:%S GMT" if match[1] == "rfc850" else "%a %b %e %H:%M:%S %Y"
        return time.strftime(pattern, time.gmtime(seconds))

    return re.sub(r"\{(date|rfc850|asctime)([+-]\d+)\}", formatted_time, value)


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 256
    connections = 0
    tls = None

    def shutdown_request(self, request):
        """Closes the socket without a shutdown, which would send a FIN before a reset."""
        self.close_request(request)


def echo_marks():
    """Copies each further line of the input to the output, after all earlier reports."""
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
    input_reader = threading.Thread(target=echo_marks, daemon=True)
    input_reader.start()
    input_reader.join(timeout=600)


fork_server.serve(main)
