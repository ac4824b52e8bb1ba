import logging

from gunicorn.config import Config

from backpain.front.gunicorn_log import RedactingLogger


def test_what_gunicorn_says_of_a_request_is_left_out(capsys):
    config = Config()
    config.set("loglevel", "warning")
    config.set("accesslog", "-")
    log = RedactingLogger(config)
    log.error("Error handling request %s", "/calendar/token.ics")
    log.access_log.info("%(r)s %(s)s", {"r": "GET /calendar/token.ics", "s": 404})
    written = capsys.readouterr()
    assert written.err.endswith("ERROR gunicorn.error: Error handling request …\n")
    assert written.out.endswith("INFO gunicorn.access: … 404\n")
    for handler in [*log.error_log.handlers, *log.access_log.handlers]:
        logging.getLogger("gunicorn.error").removeHandler(handler)
        logging.getLogger("gunicorn.access").removeHandler(handler)
