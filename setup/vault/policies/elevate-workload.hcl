# A job that receives access (auth/elevate-jwt/role/elevate-workload.<name>): what waits for its repository and environment.
path "elevations/data/{{identity.entity.id}}/+" {
  capabilities = ["read", "delete"]
}

path "auth/token/revoke-self" {
  capabilities = ["update"]
}
