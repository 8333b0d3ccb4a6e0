# A job that receives access meant for its run alone (auth/elevate-jwt/role/elevate-workload.NAME.run). Vault calls it by the number of
# the run, so another run of the same workflow reads nothing of it; nor does another job of the same run, since ENTITY is this one's.
# workload.sh writes it as elevate-run.NAME, with the entity of the job and the accessor of auth/elevate-jwt in the places of the capitals.
path "elevations/data/ENTITY.run-{{identity.entity.aliases.ACCESSOR.name}}/+" {
  capabilities = ["read", "delete"]
}

path "auth/token/revoke-self" {
  capabilities = ["update"]
}
