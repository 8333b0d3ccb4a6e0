#!/usr/bin/env bash
# Puts there what the shapes of a system are in Vault: a static policy for each value, and a token role for each shape that names networks.
# Run as an administrator, after apply.sh, and with every change of the system's shapes. A second run changes nothing.
#
#   elevate policy render vault shop-vault --write rendered && setup/vault/shapes.sh rendered
rendered=$(cd "${1:?say which folder \"elevate policy render\" has written}" && pwd) || exit 2
. "$(dirname "$0")/lib.sh"

shopt -s nullglob
found=0
for file in "$rendered"/policies/*.hcl; do
  name=$(basename "$file" .hcl)
  [[ $name == shape-* ]] || fail "$name is no policy of a shape, and nothing else is written from here"
  policy "$name" <"$file"
  found=1
done
for file in "$rendered"/token-roles/*.json; do
  name=$(basename "$file" .json)
  [[ $name == "$mount".* ]] || fail "$name is no token role of a shape, and nothing else is written from here"
  write "auth/token/roles/$name" - <"$file"
done
((found)) || fail "there is no policy in $rendered/policies"
