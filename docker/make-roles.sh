#!/bin/sh
# Run by the PostgreSQL image when it makes a new database: two roles and the program's database. The owner migrates and backs up;
# the application owns nothing and cannot pass the walls between authorities.
set -eu
secrets="${SECRETS:-/run/secrets}"
psql --set=ON_ERROR_STOP=1 --no-psqlrc --quiet \
  --username="${POSTGRES_USER:-postgres}" --dbname=postgres \
  --set=owner="$(cat "$secrets/owner-password")" --set=app="$(cat "$secrets/app-password")" <<'SQL'
create role samrad_owner login createdb password :'owner';
create role samrad_app login password :'app';
create database samrad owner samrad_owner encoding 'UTF8' template template0;
revoke all on database samrad from public;
grant connect on database samrad to samrad_app;
SQL
