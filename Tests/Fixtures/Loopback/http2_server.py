"""An HTTP/2 server on loopback that answers by a script and reports the requests.

It is started like server.py, and always needs an identity. The script and the reports are as in
server.py. An answer only has "status", "headers" and "body". A client that does not negotiate
HTTP/2 in the TLS handshake gets no answer.
"""

import hashlib
import json
import socketserver
import ssl
import sys
import threading
import time

import h2.config
import h2.connection
import h2.events

import fork_server

SCRIPT = {}
LOCK = threading.Lock()


def report(**fields):
    with LOCK:
        print(json.dumps(fields), flush=True)


class Connection(socketserver.BaseRequestHandler):
    def setup(self):
        with LOCK:
            self.server.connections += 1
            self.number = self.server.connections
        self.requests = {}

    def handle(self):
        try:
            stream = self.server.tls.wrap_socket(self.request, server_side=True)
            if stream.selected_alpn_protocol() == "h2":
                self.serve_http2(stream)
        except OSError:
            pass
        report(closed="client", connection=self.number, written=0)

    def serve_http2(self, stream):
        configuration = h2.config.H2Configuration(client_side=False, header_encoding="utf-8")
        connection = h2.connection.H2Connection(configuration)
        connection.initiate_connection()
        stream.sendall(connection.data_to_send())
        while data := stream.recv(65536):
            for event in connection.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    self.requests[event.stream_id] = [event.headers, b""]
                elif isinstance(event, h2.events.DataReceived):
                    self.requests[event.stream_id][1] += event.data
                    length = event.flow_controlled_length
                    connection.acknowledge_received_data(length, event.stream_id)
                elif isinstance(event, h2.events.StreamEnded):
                    self.answer(connection, event.stream_id)
            stream.sendall(connection.data_to_send())

    def answer(self, connection, stream_id):
        headers, body = self.requests.pop(stream_id)
        fields = dict(headers)
        method, target = fields[":method"], fields[":path"]
        report(
            method=method,
            target=target,
            headers=[[name, value] for name, value in headers],
            body=body.decode("utf-8", "replace"),
            length=len(body),
            sha256=hashlib.sha256(body).hexdigest(),
            connection=self.number,
            time=time.monotonic(),
        )
        with LOCK:
            route = f"{method} {target.split('?')[0]}"
            answers = SCRIPT.get(route) or SCRIPT.get("*") or [{"status": 404}]
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
        response = [(":status", str(answer["status"]))]
        for name, value in answer.get("headers", {}).items():
            response.append((name.lower(), value))
        connection.send_headers(stream_id, response)
        connection.send_data(stream_id, answer.get("body", "").encode(), end_stream=True)


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 256
    connections = 0


def echo_marks():
    """Copies each further line of the input to the output, after all earlier reports."""
    for mark in sys.stdin:
        with LOCK:
            print(mark.rstrip("\n"), flush=True)


def main():
    settings = json.loads(sys.stdin.readline())
    SCRIPT.update(settings["script"])
    server = Server(("127.0.0.1", 0), Connection)
    server.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.tls.load_cert_chain(*settings["identity"])
    server.tls.set_alpn_protocols(["h2"])
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    input_reader = threading.Thread(target=echo_marks, daemon=True)
    input_reader.start()
    input_reader.join(timeout=600)


fork_server.serve(main)
