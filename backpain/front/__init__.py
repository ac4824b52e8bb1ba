"""What stands between the network and Django: a gunicorn worker that buffers."""
