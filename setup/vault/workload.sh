#!/usr/bin/env bash
# Lets one job receive access: its repository and environment become an entity of Vault. Run as an administrator, after apply.sh.
# Prints the line for policy/people.yaml. With --undo it takes the job out again.
#
#   NAME=checkout-deploy REPOSITORY=acme/checkout ENVIRONMENT=production ./workload.sh
#
# SUB  "sub" of the job's token, where it is not repo:REPOSITORY:environment:ENVIRONMENT (gh api repos/OWNER/NAME/actions/oidc/customization/sub)
. "$(dirname "$0")/lib.sh"

AUDIENCE=${AUDIENCE:-vault-elevations}
need NAME '[a-z][a-z0-9-]*' checkout-deploy
role="auth/$jwt/role/elevate-workload.$NAME"
if [[ ${1:-} == --undo ]]; then
  if vault read "sys/auth/$jwt/tune" >/dev/null 2>&1; then
    remove "$role" vault delete "$role"
    remove "$role.run" vault delete "$role.run"
  fi
  remove "policy elevate-run.$NAME" vault policy delete "elevate-run.$NAME"
  remove "entity elevate-workload.$NAME" vault delete "identity/entity/name/elevate-workload.$NAME"
  exit 0
fi
need REPOSITORY '[A-Za-z0-9_-]+/[A-Za-z0-9_.-]+' acme/checkout
need ENVIRONMENT '[A-Za-z0-9_.-]+' production
need AUDIENCE '[A-Za-z0-9:/._-]+' vault-elevations
SUB=${SUB:-repo:$REPOSITORY:environment:$ENVIRONMENT}
need SUB '[A-Za-z0-9:/@._-]+' "repo:$REPOSITORY:environment:$ENVIRONMENT"

who="identity/entity/name/elevate-workload.$NAME"
before=$(vault read -field=aliases "$who" 2>/dev/null || true)
[[ -n $before ]] || vault write -f "$who" >/dev/null
entity=$(vault read -field=id "$who")
accessor=$(vault read -field=accessor "sys/auth/$jwt")
vault write identity/entity-alias name="$SUB" canonical_id="$entity" mount_accessor="$accessor" >/dev/null
tell "$who" "$before" "$(vault read -field=aliases "$who")"

# Vault calls the job by its sub, which every run has; or by the number of its run.
grep -v '^#' elevate-run.hcl | sed "s/ENTITY/$entity/; s/ACCESSOR/$accessor/" | policy "elevate-run.$NAME"
for job in "$NAME sub elevate-workload" "$NAME.run run_id elevate-run.$NAME"; do
  read -r name claim policy <<<"$job"
  role "elevate-workload.$name" "$claim" "$policy" 5m <<JSON
{ "sub": "$SUB", "repository": "$REPOSITORY", "environment": "$ENVIRONMENT" }
JSON
done
printf '\nFor %s in policy/people.yaml:\n    identities: { vault: %s }\n' "$NAME" "$entity"
