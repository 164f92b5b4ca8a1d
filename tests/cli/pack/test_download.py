"""Packs from an address: only https, from a server on this computer with a certificate of its own."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import NamedTuple

import pytest

UNSAFE = " is not safe: somebody on the way could change what comes."


class Server(NamedTuple):
    """A server on this computer: its address, the certificate to trust, what it gives and was asked for."""

    address: str
    certificate: str
    pages: dict[str, bytes]
    asked: list[str]


def handler(pages: dict[str, bytes], asked: list[str]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            content = pages.get(self.path)
            if content is not None and content.startswith(b"-> "):
                self.send_response(302)
                self.send_header("Location", content[3:].decode())
                self.end_headers()
            elif content is None:
                self.send_error(404)
            else:
                self.send_response(200)
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, format: str, *arguments: object) -> None:
            """Say nothing."""

    return Handler


@pytest.fixture
def server(tmp_path):
    """A server that gives pages over https."""
    if not shutil.which("openssl"):
        pytest.skip("the server's certificate is made by openssl, which is missing here")
    key, certificate = tmp_path / "server.key", tmp_path / "server.pem"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
    ]
    where = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*command, *where], check=True, capture_output=True)
    pages: dict[str, bytes] = {}
    asked: list[str] = []
    listening = ThreadingHTTPServer(("127.0.0.1", 0), handler(pages, asked))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    listening.socket = context.wrap_socket(listening.socket, server_side=True)
    Thread(target=listening.serve_forever, daemon=True).start()
    yield Server(f"https://127.0.0.1:{listening.server_port}", str(certificate), pages, asked)
    listening.shutdown()
    listening.server_close()


@pytest.fixture
def get(relocate, server):
    """Install from an address of the server, whose certificate this computer trusts."""

    def run(path: str, *more: str, trusted: bool = True):
        trust = {"SSL_CERT_FILE": server.certificate} if trusted else {}
        return relocate("pack", "install", server.address + path, "--yes", *more, **trust, COLUMNS="100")

    return run


def said(result) -> str:
    return " ".join(result.stderr.split())


def test_a_pack_comes_over_https_also_by_another_address(relocate, server, get, archive):
    server.pages["/port.zip"] = archive("2026.2").read_bytes()
    server.pages["/newest"] = b"-> /port.zip"

    result = get("/newest")

    assert result.exit_code == 0, result.output
    assert server.asked == ["/newest", "/port.zip", "/newest.sig"]


def key_of(tmp_path):
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    return key


def signature_of(path, key):
    command = ["ssh-keygen", "-q", "-Y", "sign", "-n", "relocate-pack", "-f", str(key), str(path)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, capture_output=True)
    return path.with_name(f"{path.name}.sig").read_bytes()


needs_keys = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="signatures are made by ssh-keygen")


@needs_keys
def test_the_signature_beside_an_address_is_fetched_and_its_key_remembered(server, get, archive, tmp_path):
    pack, key = archive("2026.2"), key_of(tmp_path)
    server.pages["/port.zip"], server.pages["/port.zip.sig?v=1"] = pack.read_bytes(), signature_of(pack, key)
    server.pages["/port.zip?v=1"] = pack.read_bytes()

    result = get("/port.zip?v=1", "--json")

    assert '"signer": "SHA256:' in result.stdout
    assert server.asked == ["/port.zip?v=1", "/port.zip.sig?v=1"]


@needs_keys
def test_after_a_signed_one_an_unsigned_one_needs_a_word_and_another_key_gets_none(
    server, get, archive, tmp_path
):
    first, second, key = archive("2026.2"), archive("2026.3"), key_of(tmp_path)
    server.pages["/1.zip"], server.pages["/1.zip.sig"] = first.read_bytes(), signature_of(first, key)
    server.pages["/2.zip"], server.pages["/2.zip.sig"] = second.read_bytes(), b"<html>No such page</html>"
    get("/1.zip")

    refused = get("/2.zip")
    with_a_word = get("/2.zip", "--unsigned")
    (tmp_path / "eve").mkdir()
    server.pages["/2.zip.sig"] = signature_of(second, key_of(tmp_path / "eve"))
    others = get("/2.zip", "--unsigned")

    assert "before; this one is not signed." in said(refused)
    assert "pack install --unsigned" in said(refused)
    assert with_a_word.exit_code == 0, with_a_word.output
    assert "signed by another: SHA256:" in said(others)


def test_where_no_signature_lies_it_is_said(server, get, archive):
    server.pages["/port.zip"] = archive("2026.2").read_bytes()

    shown = " ".join(get("/port.zip", "--accessible").output.split())

    assert "xx-port 2026.2 is in use now." in shown
    assert server.asked == ["/port.zip", "/port.zip.sig"]


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("http://127.0.0.1:9/x.zip", f"http://127.0.0.1:9/x.zip{UNSAFE}"),
        ("ftp://127.0.0.1/x.zip", f"ftp://127.0.0.1/x.zip{UNSAFE}"),
        ("file:///etc/passwd", "could not be read: Found - Redirection to url 'file:///etc/passwd'"),
    ],
)
def test_no_server_can_lead_to_what_is_not_safe(server, get, to, why):
    server.pages["/newest"] = f"-> {to}".encode()

    result = get("/newest")

    assert (result.exit_code, server.asked) == (1, ["/newest"])
    assert why in said(result)


def test_a_circle_ends(server, get):
    server.pages["/a"], server.pages["/b"] = b"-> /b", b"-> /a"

    result = get("/a")

    assert result.exit_code == 1
    assert len(server.asked) < 20
    assert "could not be read:" in said(result)


def test_more_than_a_pack_can_be_is_not_read(server, get):
    server.pages["/big"] = bytes(21 * 1024 * 1024)

    result = get("/big")

    assert result.exit_code == 1
    assert "/big has more than 20,971,520 bytes." in said(result)


def test_a_server_that_cannot_prove_who_it_is_is_not_read(server, get):
    server.pages["/port.zip"] = b"x"

    result = get("/port.zip", trusted=False)

    assert (result.exit_code, server.asked) == (1, [])
    assert "certificate verify failed" in said(result)


def test_what_is_not_there_is_told(server, get):
    result = get("/nothing.zip")

    assert result.exit_code == 1
    assert "/nothing.zip could not be read: Not Found." in said(result)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:9/x.zip", "HTTP://127.0.0.1:9/x", "file:///etc/passwd", "data://x"]
)
def test_only_https_is_opened(relocate, address):
    result = relocate("pack", "install", address, "--yes")

    assert result.exit_code == 1
    assert said(result).startswith(f"Error: {address}{UNSAFE}")


def test_nobody_listening_is_told(relocate):
    result = relocate("pack", "install", "https://127.0.0.1:9/x.zip", "--yes")

    assert result.exit_code == 1
    assert said(result).startswith("Error: https://127.0.0.1:9/x.zip could not be read: Connection refused.")
