# The job that grants (auth/elevate-jwt/role/elevate-grant). It can give what the token roles allow, and read nothing that it gave.

# The one way to a token: by a role, and wrapped or not at all, so that neither this job nor its log ever holds what it opens.
path "auth/token/create/elevations" {
  capabilities     = ["create", "update"]
  min_wrapping_ttl = "1s"
}
# The roles of shapes that work from certain networks only: the same, with the networks in the role.
path "auth/token/create/elevations.*" {
  capabilities     = ["create", "update"]
  min_wrapping_ttl = "1s"
}
# "elevate baseline" asks what this one could do, by its accessor. The role allows the policy that everybody holds, and no other.
path "auth/token/create/elevations-baseline" {
  capabilities     = ["create", "update"]
  min_wrapping_ttl = "1s"
}
path "sys/capabilities-accessor" {
  capabilities = ["update"]
}

# Where the wrapping token waits for its subject: written, never read.
path "elevations/data/+/+" {
  capabilities = ["create", "update"]
}
# What it may know of that: whose, until when, which accessor, and whether it was fetched. No secret stands there.
path "elevations/metadata/*" {
  capabilities = ["read", "list", "patch", "delete"]
}

# The end of a token, and whether it still lives. Both take an accessor, and it knows those of the tokens that were made here.
path "auth/token/revoke-accessor" {
  capabilities = ["update"]
}
path "auth/token/lookup-accessor" {
  capabilities = ["update"]
}

# What a killed run made and could not note any more is found by its lease, and ended. Tokens of these roles and no others.
path "sys/leases/lookup/auth/token/create/elevations/" {
  capabilities = ["list", "sudo"]
}
path "sys/leases/lookup/auth/token/create/elevations.*" {
  capabilities = ["list", "sudo"]
}
path "sys/leases/revoke/auth/token/create/elevations/*" {
  capabilities = ["update"]
}
path "sys/leases/revoke/auth/token/create/elevations.*" {
  capabilities = ["update"]
}
path "sys/leases/lookup" {
  capabilities = ["update"]
}

# Looked at before a grant: is everything there, and as policy says?
path "auth/token/roles/elevations" {
  capabilities = ["read"]
}
path "auth/token/roles/elevations.*" {
  capabilities = ["read"]
}
path "auth/token/roles/elevations-baseline" {
  capabilities = ["read"]
}
# The names of all policies, to see one that nobody rendered; the text of our own.
path "sys/policies/acl/" {
  capabilities = ["list"]
}
path "sys/policies/acl/shape-*" {
  capabilities = ["read"]
}
# Whether the subject is there, and not disabled. Which entities those are changes with policy/people.yaml, so it is each of them.
path "identity/entity/id/+" {
  capabilities = ["read"]
}
path "sys/capabilities-self" {
  capabilities = ["update"]
}

# The hash under which Vault's audit log knows an accessor: the ledger holds that one. apply.sh puts the device in the place of the capitals.
path "sys/audit-hash/AUDIT" {
  capabilities = ["update"]
}

# Its own sign-in, given back when the job is done.
path "auth/token/revoke-self" {
  capabilities = ["update"]
}
