# A job that receives access meant for its run alone (auth/elevate-jwt/role/elevate-workload.<name>.run). Vault calls it by the number
# of the run, so another run of the same workflow reads nothing of it. ACCESSOR stands for the accessor of auth/elevate-jwt.
path "elevations/data/run-{{identity.entity.aliases.ACCESSOR.name}}/+" {
  capabilities = ["read", "delete"]
}

path "auth/token/revoke-self" {
  capabilities = ["update"]
}
