# The job that ends (auth/elevate-jwt/role/elevate-revoke). It makes no token and writes nothing that opens anything.

# The end of a token, and whether it still lives.
path "auth/token/revoke-accessor" {
  capabilities = ["update"]
}
path "auth/token/lookup-accessor" {
  capabilities = ["update"]
}

# What waits or lives under the pipeline's mark: seen, and thrown away with all its versions.
path "elevations/metadata/*" {
  capabilities = ["read", "list", "delete"]
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
path "sys/capabilities-self" {
  capabilities = ["update"]
}

# Its own sign-in, given back when the job is done.
path "auth/token/revoke-self" {
  capabilities = ["update"]
}
