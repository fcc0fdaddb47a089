"""An HTTP server on loopback that answers by a script and reports what it was asked.

usage: server.py SCRIPT
SCRIPT is JSON: "METHOD /path" to a list of answers, each {"status", "headers", "body", "delay"};
the last answer of a list repeats. "*" answers what nothing else does.
The first line of output is the port; every further one is a request as JSON. The server ends
when its input does, and after two minutes in any case.
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
        target = self.requestline.split(" ")[1]
        route = f"{self.command} {target.split('?')[0]}"
        with self.lock:
            request = {
                "method": self.command,
                "target": target,
                "headers": list(self.headers.items()),
                "body": body.decode("utf-8", "replace"),
            }
            print(json.dumps(request), flush=True)
            answers = self.script.get(route) or self.script.get("*") or [{"status": 404}]
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
        time.sleep(answer.get("delay", 0))
        content = answer.get("body", "").encode("utf-8")
        self.send_response_only(answer["status"])
        for name, value in answer.get("headers", {}).items():
            self.send_header(name, value)
        if answer["status"] != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if answer["status"] != 204:
            self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *arguments):
        pass


def main():
    Handler.script = json.loads(sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    input_end = threading.Thread(target=sys.stdin.read, daemon=True)
    input_end.start()
    input_end.join(timeout=120)


main()
