"""How much a request may carry: the web server, Django and the forms go by these."""

# Three times the export of ten years in which every day has its entries and sessions.
LARGEST_UPLOAD_BYTES = 12 * 2**20
# A form with a file carries some more than the file.
LARGEST_BODY_BYTES = LARGEST_UPLOAD_BYTES + 2**20
LARGEST_HEADER_BYTES = 32 * 2**10
