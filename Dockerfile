FROM python:3.13-slim AS build
WORKDIR /app
RUN python -m venv /venv
COPY requirements-pdf.lock ./
RUN /venv/bin/pip install --no-cache-dir --no-deps --require-hashes -r requirements-pdf.lock
COPY . ./
# Nothing connects to this URL: it only stops manage.py from starting its own server.
RUN DATABASE_URL=postgresql://build@localhost/build \
    /venv/bin/python manage.py collectstatic --noinput

FROM python:3.13-slim
# For PDF files: what WeasyPrint needs, letters of most languages, and emoji.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 \
       libharfbuzz-subset0 fonts-dejavu-core fonts-noto-color-emoji \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --no-create-home backpain \
    && install --directory --owner backpain --mode 0700 /data
COPY --from=build /venv /venv
COPY --from=build /app /app
WORKDIR /app
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    ENVIRONMENT=production \
    DATA_DIR=/data \
    HOST=0.0.0.0 \
    PORT=8000
USER backpain
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD \
    ["python", "-c", "import os, urllib.request; urllib.request.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz')"]
CMD ["python", "-m", "backpain.front.start"]
