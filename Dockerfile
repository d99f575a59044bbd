# Footnote in a container: nothing but what runs, as a user without rights, on a file system that can be read-only but for /data.
#   docker build -t footnote .
#   docker run --init --read-only --tmpfs /tmp -v footnote-data:/data --env-file .env footnote
# --init reaps what is left of processes and passes signals on; compose.yaml says the same with init: true.

FROM node:22-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# No package of these needs its install script: binaries come inside them.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-slim
WORKDIR /app
ENV NODE_ENV=production \
    DATABASE_URL=file:/data/footnote.db \
    HEALTH_PORT=9090
COPY --from=packages /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY src src
COPY knowledge knowledge
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
# Ready means: connected to Discord, and heard by it lately. Without a token it ends: the playground is not for containers.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not by npm, so that signals reach the bot itself.
CMD ["node", "--import", "tsx", "src/main.ts"]
