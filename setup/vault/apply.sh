#!/usr/bin/env bash
# Makes the ceiling of what elevations can ever give in this Vault, and the two jobs that may move below it. Run as an administrator;
# a second run changes nothing. README.md says what everybody can do afterwards.
#
#   VAULT_ADDR=https://vault.example.com:8200 REPOSITORY=acme/ops-elevations READONLY=everybody ./apply.sh
#
# REPOSITORY  this repository, owner/name          REPOSITORY_ID  its number, where you know it: a name can be given up and taken
# READONLY    the policy that everybody holds: "elevate baseline" looks at what it can do
# ISSUER      who signs the jobs' tokens (GitHub)   AUDIENCE       what they are for (login.audience of the system's connection)
# AUDIT       the audit device whose hashes go into the ledger (file; "audit" of the connection)
# RUNNERS     github-hosted, or self-hosted where this repository's jobs run on machines of yours
# LONGEST     no elevation lives longer (4h); another one also stands in "longest" of the system's connection
. "$(dirname "$0")/lib.sh"

ISSUER=${ISSUER:-https://token.actions.githubusercontent.com}
AUDIENCE=${AUDIENCE:-vault-elevations}
LONGEST=${LONGEST:-4h}
AUDIT=${AUDIT:-file}
RUNNERS=${RUNNERS:-github-hosted}
need REPOSITORY '[A-Za-z0-9_-]+/[A-Za-z0-9_.-]+' acme/ops-elevations
need READONLY '[a-z0-9_.-]+' everybody
need ISSUER 'https?://[A-Za-z0-9.:/_-]+' https://token.actions.githubusercontent.com
need AUDIENCE '[A-Za-z0-9:/._-]+' vault-elevations
need LONGEST '[1-9][0-9]*[smh]' 4h
need AUDIT '[A-Za-z0-9_-]+' file
need RUNNERS '(github|self)-hosted' github-hosted
[[ ${REPOSITORY_ID:-0} =~ ^[0-9]+$ ]] || fail 'REPOSITORY_ID is a number: gh api repos/OWNER/NAME --jq .id'

# Where tokens wait for their subjects. Two versions: "begun", and the one that waits.
vault read "sys/mounts/$mount/tune" >/dev/null 2>&1 || vault secrets enable -path="$mount" -version=2 kv >/dev/null
for ((try = 0; try < 50; try++)); do vault read "$mount/config" >/dev/null 2>&1 && break; sleep 0.1; done # it upgrades itself for a moment
write "$mount/config" max_versions=2 delete_version_after=0s

# The ceiling. Only policies whose name begins with shape-, and only an administrator can write one.
# Those of shapes that work from certain networks are left to the token roles that know the networks.
# Each field is said, also those that are empty: what somebody loosened by hand is put back.
limits=(orphan=true renewable=false token_type=service token_period=0 path_suffix= allowed_entity_aliases= disallowed_policies=)
write "auth/token/roles/$mount" "${limits[@]}" allowed_policies= allowed_policies_glob='shape-*' disallowed_policies_glob='shape-net~*' token_no_default_policy=true \
  token_explicit_max_ttl="$LONGEST"
write "auth/token/roles/$mount-baseline" "${limits[@]}" allowed_policies="$READONLY" allowed_policies_glob= disallowed_policies_glob= token_no_default_policy=false \
  token_explicit_max_ttl=60s

vault read "sys/auth/$jwt/tune" >/dev/null 2>&1 || vault auth enable -path="$jwt" jwt >/dev/null
write "auth/$jwt/config" oidc_discovery_url="$ISSUER" bound_issuer="$ISSUER" jwt_supported_algs=RS256

for file in policies/*.hcl; do
  name=${file##*/}
  sed "s/AUDIT/$AUDIT/" "$file" | policy "${name%.hcl}"
done

# job ROLE ENVIRONMENT POLICY EVENTS WORKFLOW…: jobs of this repository, by their environment, their branch, what started them, where they run,
# and their workflow, which is one of these. Everything must match, and whole.
job() {
  local role=$1 environment=$2 policy=$3 events=$4 workflows
  shift 4
  workflows=$(printf ", \"$REPOSITORY/.github/workflows/%s@refs/heads/main\"" "$@")
  role "$role" sub "$policy" 10m <<JSON
{
  "repository": "$REPOSITORY",
  ${REPOSITORY_ID:+"\"repository_id\": \"$REPOSITORY_ID\","}
  "ref": "refs/heads/main",
  "environment": "$environment",
  "event_name": [$events],
  "runner_environment": "$RUNNERS",
  "job_workflow_ref": [${workflows:2}]
}
JSON
}
# What grants, and what looks every day whether it could: with the same rights, or it would see something else.
job elevate-grant elevations-grant elevate-pipeline '"push", "workflow_dispatch", "repository_dispatch", "schedule"' grant.yml baseline.yml
job elevate-revoke elevations-revoke elevate-sweeper '"workflow_dispatch", "schedule"' sweep.yml
