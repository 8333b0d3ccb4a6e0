# The job that ends (auth/elevate-jwt/role/elevate-revoke). It makes no token and writes nothing that opens anything.

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

path "auth/token/lookup-self" {
  capabilities = ["read"]
}
path "auth/token/revoke-self" {
  capabilities = ["update"]
}
