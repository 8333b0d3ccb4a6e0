#!/usr/bin/env bash
# Takes back what apply.sh made. Usage: undo.sh LOCATION
set -euo pipefail
location=${1:?LOCATION, such as europe-west3}
project=$(gcloud config get-value project 2> /dev/null)
account="elevate-clock@$project.iam.gserviceaccount.com"

gcloud scheduler jobs delete elevate-clock --location "$location" --quiet
gcloud workflows delete elevate-clock --location "$location" --quiet
gcloud projects remove-iam-policy-binding "$project" --member "serviceAccount:$account" --role roles/workflows.invoker --condition None
gcloud secrets delete elevate-clock-token --quiet
gcloud iam service-accounts delete "$account" --quiet
