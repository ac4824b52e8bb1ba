"""A file as a browser sends it by the form of an import."""

BOUNDARY = "----attack"
FIELD = 'Content-Disposition: form-data; name="{}"'


def write_upload(content):
    """The body of the request, and its headers."""
    token, file = FIELD.format("csrfmiddlewaretoken"), FIELD.format("file")
    head = (
        f"--{BOUNDARY}\r\n{token}\r\n\r\n{'0' * 32}\r\n"
        f'--{BOUNDARY}\r\n{file}; filename="a.zip"\r\n'
        "Content-Type: application/zip\r\n\r\n"
    )
    body = head.encode() + content + f"\r\n--{BOUNDARY}--\r\n".encode()
    return body, {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}


def send_upload(visitor, content):
    return visitor.send_request("POST", "/progress/import/", *write_upload(content))
