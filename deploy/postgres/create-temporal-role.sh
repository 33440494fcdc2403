#!/bin/sh
# Run by the Postgres image on an empty data folder: Temporal gets a role of its own, which may create its
# two databases and can neither read nor write the ledger.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$TEMPORAL_DB_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role temporal login createdb password :'password';
revoke connect on database agency_assist from public;
SQL
