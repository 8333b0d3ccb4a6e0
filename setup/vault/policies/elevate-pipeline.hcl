# The job that grants (auth/elevate-jwt/role/elevate-grant). It can give what the token role allows, and read nothing that it gave.

# The one way to a token: by the role, and wrapped or not at all, so that neither this job nor its log ever holds what it opens.
path "auth/token/create/elevations" {
  capabilities     = ["update"]
  min_wrapping_ttl = "1s"
  max_wrapping_ttl = "4h"
}
# The roles of shapes that work from certain networks only: the same, with the networks in the role.
path "auth/token/create/elevations.*" {
  capabilities     = ["update"]
  min_wrapping_ttl = "1s"
  max_wrapping_ttl = "4h"
}

# Where the wrapping token waits for its subject: written, never read.
path "elevations/data/+/+" {
  capabilities = ["create", "update"]
}
# What it may know of that: whose, until when, which accessor, and whether it was fetched. No secret stands there.
path "elevations/metadata/*" {
  capabilities = ["create", "read", "update", "patch", "delete", "list"]
}

# The end of a token, and whether it still lives. Both take an accessor, and the only ones it knows are of tokens that it made.
path "auth/token/revoke-accessor" {
  capabilities = ["update"]
}
path "auth/token/lookup-accessor" {
  capabilities = ["update"]
}

# Looked at before a grant, and by "elevate policy drift": is everything there, and as policy says?
path "auth/token/roles/elevations" {
  capabilities = ["read"]
}
path "auth/token/roles/elevations.*" {
  capabilities = ["read"]
}
path "sys/policies/acl/shape-*" {
  capabilities = ["read"]
}
path "identity/entity/id/+" {
  capabilities = ["read"]
}

# "elevate baseline": a token that holds what everybody holds, and what it could do. The role allows the read-only policy alone.
path "auth/token/create/elevations-baseline" {
  capabilities = ["update"]
}
path "sys/capabilities-accessor" {
  capabilities = ["update"]
}

# The hash under which Vault's audit log knows an accessor: the ledger holds that one.
path "sys/audit-hash/+" {
  capabilities = ["update"]
}

# Its own sign-in, given back when the job is done.
path "auth/token/lookup-self" {
  capabilities = ["read"]
}
path "auth/token/revoke-self" {
  capabilities = ["update"]
}
