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
