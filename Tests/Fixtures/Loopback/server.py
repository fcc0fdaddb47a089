"""An HTTP server on loopback that answers by a script and reports what it was asked.

usage: server.py SCRIPT
SCRIPT is JSON: "METHOD /path" to a list of answers; the last answer of a list repeats. "*" answers
what nothing else does. An answer has "status", "headers", "body" (text) or "size" (that many
bytes), and "delay" (seconds, before the answer); or it has "raw", all that is written before the
connection is closed.
The first line of output is the port; every further one is a request as JSON, with the request line
as it came. The server ends when its input does, and after ten minutes in any case.
"""

import http.server
import json
import sys
import threading
import time


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    script = {}
    lock = threading.Lock()

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        line = self.raw_requestline.decode("iso-8859-1").rstrip("\r\n")
        method, _, rest = line.partition(" ")
        target = rest.rpartition(" ")[0]
        with self.lock:
            request = {
                "method": method,
                "target": target,
                "headers": [[name, value] for name, value in self.headers.items()],
                "body": body.decode("utf-8", "replace"),
            }
            print(json.dumps(request), flush=True)
            route = f"{method} {target.split('?')[0]}"
            answers = self.script.get(route) or self.script.get("*") or [{"status": 404}]
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
        time.sleep(answer.get("delay", 0))
        if "raw" in answer:
            self.wfile.write(answer["raw"].encode("utf-8"))
            self.close_connection = True
        else:
            self.write(answer)

    def write(self, answer):
        body = answer.get("body", "").encode("utf-8") + b"x" * answer.get("size", 0)
        self.send_response_only(answer["status"])
        for name, value in answer.get("headers", {}).items():
            self.send_header(name, value)
        if answer["status"] != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if answer["status"] != 204:
            self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """A client that goes away is no news."""


def echo_marks():
    """Prints each line of the input behind the requests that came before it."""
    for mark in sys.stdin:
        with Handler.lock:
            print(mark.rstrip("\n"), flush=True)


def main():
    Handler.script = json.loads(sys.argv[1])
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    input_end = threading.Thread(target=echo_marks, daemon=True)
    input_end.start()
    input_end.join(timeout=600)


main()
