#!/usr/bin/env bash
# Starts the sweep of ops-elevations every five minutes. Usage: apply.sh OWNER/REPO LOCATION; the token comes on stdin.
set -euo pipefail
repository=${1:?OWNER/REPO}
location=${2:?LOCATION, such as europe-west3}
project=$(gcloud config get-value project 2> /dev/null)
account="elevate-clock@$project.iam.gserviceaccount.com"

gcloud services enable cloudscheduler.googleapis.com workflows.googleapis.com secretmanager.googleapis.com
gcloud iam service-accounts create elevate-clock --display-name 'Starts the sweep'
tr -d '\r\n' | gcloud secrets create elevate-clock-token --data-file=-
gcloud secrets add-iam-policy-binding elevate-clock-token --member "serviceAccount:$account" --role roles/secretmanager.secretAccessor
gcloud workflows deploy elevate-clock --location "$location" --service-account "$account" --source "$(dirname "$0")/tick.yaml"
gcloud projects add-iam-policy-binding "$project" --member "serviceAccount:$account" --role roles/workflows.invoker --condition None

argument=$(printf '{"repository":"%s","project":"%s"}' "$repository" "$project" | sed 's/"/\\"/g')
gcloud scheduler jobs create http elevate-clock --location "$location" --schedule '*/5 * * * *' --attempt-deadline 60s \
  --uri "https://workflowexecutions.googleapis.com/v1/projects/$project/locations/$location/workflows/elevate-clock/executions" \
  --http-method POST --oauth-service-account-email "$account" --message-body "{\"argument\":\"$argument\"}"
