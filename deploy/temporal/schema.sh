#!/bin/sh
# Creates Temporal's two databases and brings their tables to this version. Safe to run again.
set -eu

tool() {
  temporal-sql-tool --plugin postgres12 --endpoint postgres --port 5432 --user temporal "$@"
}

prepare() { # database, folder of its schema
  tool --database "$1" create
  # Refused when the schema's version table is there already, which is no failure.
  tool --database "$1" setup-schema -v 0.0 || echo "$1 is set up already"
  tool --database "$1" update-schema -d "/etc/temporal/schema/postgresql/v12/$2/versioned"
}

prepare temporal temporal
prepare temporal_visibility visibility
