# What the scripts here share. Sourced, never run.
set -euo pipefail
cd "$(dirname "$0")"

mount=elevations
jwt=elevate-jwt

fail() { printf '%s: %s\n' "${0##*/}" "$1" >&2; exit 2; }

# need NAME FORM EXAMPLE: the variable is there and of the form, so that nothing in it can be more than a name.
need() {
  [[ ${!1:-} =~ ^$2$ ]] || fail "$1 is missing or not of the form: $1=$3 ${0##*/}"
}

command -v vault >/dev/null || fail 'the command "vault" is not here; install it first'
[[ -n ${VAULT_ADDR:-} ]] || fail 'VAULT_ADDR is missing: say which Vault'
vault token lookup >/dev/null 2>&1 || fail 'Vault is not reachable, or you are not signed in; run "vault login" first'

# tell WHAT BEFORE AFTER
tell() {
  if [[ $2 == "$3" ]]; then printf 'unchanged  %s\n' "$1"; else printf 'written    %s\n' "$1"; fi
}

# write PATH key=value…, or write PATH - with JSON on stdin
write() {
  local before after
  before=$(vault read "$1" 2>/dev/null || true)
  vault write "$@" >/dev/null
  after=$(vault read "$1")
  tell "$1" "$before" "$after"
}

# role NAME CLAIM POLICY TTL: a JWT role whose bound claims are on stdin, as JSON. Vault knows whoever signs in by CLAIM.
role() {
  write "auth/$jwt/role/$1" - <<JSON
{
  "role_type": "jwt",
  "bound_audiences": ["$AUDIENCE"], "bound_subject": "",
  "bound_claims_type": "string",
  "bound_claims": $(cat),
  "user_claim": "$2", "user_claim_json_pointer": false, "groups_claim": "",
  "claim_mappings": { "run_id": "run_id", "sha": "sha" },
  "clock_skew_leeway": 60, "expiration_leeway": 1, "not_before_leeway": 60,
  "token_policies": ["$3"], "token_no_default_policy": true, "token_type": "service",
  "token_ttl": "$4", "token_explicit_max_ttl": "$4", "token_max_ttl": 0, "token_period": 0, "token_num_uses": 0
}
JSON
}

# policy NAME: with its text on stdin
policy() {
  local before after
  before=$(vault policy read "$1" 2>/dev/null || true)
  vault policy write "$1" - >/dev/null
  after=$(vault policy read "$1")
  tell "policy $1" "$before" "$after"
}

# remove WHAT COMMAND…: what is gone already is as good; what cannot be removed ends the script
remove() {
  local what=$1
  shift
  "$@" >/dev/null
  printf 'gone       %s\n' "$what"
}
