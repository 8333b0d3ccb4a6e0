# For everybody who may receive access: attach it to their group. Each fetches what waits for them, and marks it as fetched by
# deleting it; what waits for somebody else they do not even see.
path "elevations/data/{{identity.entity.id}}/+" {
  capabilities = ["read", "delete"]
}
