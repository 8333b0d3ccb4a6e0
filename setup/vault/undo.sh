#!/usr/bin/env bash
# Takes everything of apply.sh back. Elevations that still live die first; policies of shapes and the jobs of workload.sh are named, and stay.
. "$(dirname "$0")/lib.sh"

# What was made by a role dies first, with all that it leased.
for role in $(vault list auth/token/roles 2>/dev/null | grep -E "^$mount([.-]|$)"); do
  remove "tokens of $role" vault lease revoke -prefix -sync "auth/token/create/$role"
  remove "auth/token/roles/$role" vault delete "auth/token/roles/$role"
done
remove "auth/$jwt" vault auth disable "$jwt"
remove "$mount" vault secrets disable "$mount"
for file in policies/*.hcl; do
  name=${file##*/}
  remove "policy ${name%.hcl}" vault policy delete "${name%.hcl}"
done
vault policy list | grep -E '^(shape-|elevate-run\.)' | sed 's/^/left over: policy /' || true
