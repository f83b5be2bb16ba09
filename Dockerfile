# The app and its worker. `npm run check:image` runs these steps as plain commands.
FROM node:24-bookworm-slim
WORKDIR /tillit

# The packages first: they change seldom.
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund

COPY . .
RUN npm run generate
RUN npm run build
# What only builds and tests need.
RUN npm prune --omit=dev --no-audit --no-fund

ENV NODE_ENV=production
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --start-period=60s --interval=15s --timeout=5s \
  CMD ["node", "scripts/image/is-healthy.ts"]
# For the worker alone: node --max-semi-space-size=16 scripts/worker.ts
CMD ["node", "--max-semi-space-size=16", "scripts/start.ts"]
