#!/bin/sh
# Makes what compose.yaml needs of passwords, once. Where there are some already, nothing is changed: the database knows them.
set -eu
folder="$(dirname "$0")/secrets"
if [ -e "$folder" ]; then
  echo "$folder finns redan; inget är ändrat."
  exit 0
fi
umask 077
mkdir "$folder.new"
random() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
owner="$(random)"
app="$(random)"
put() { printf '%s' "$2" >"$folder.new/$1"; }
put postgres-password "$(random)"
put owner-password "$owner"
put app-password "$app"
put owner-url "postgresql://samrad_owner:$owner@db/samrad"
put app-url "postgresql://samrad_app:$app@db/samrad"
put signing-secret "$(random)"
put metrics-token "$(random)"
put backup-key "$(random)"
# The folder is closed; the files in it are read by the users of the containers, which are others than yours.
chmod 0444 "$folder.new"/*
mv "$folder.new" "$folder"
echo "Hemligheterna ligger i $folder. Spara en kopia av backup-key någon annanstans: utan den går säkerhetskopiorna inte att läsa."
