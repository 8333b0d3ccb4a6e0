# What one account needs: the ceiling, the pipeline's role and the sweeper's. Applied by an administrator of the account, never by the pipeline.

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = { source = "hashicorp/aws", version = ">= 5.0" }
  }
}

variable "repository" {
  description = "owner/name of this repository, as its OIDC token says it."
  type        = string
  validation {
    condition     = can(regex("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", var.repository))
    error_message = "It is owner/name, without ids: those belong into subject_repository."
  }
}

variable "subject_repository" {
  description = "As \"sub\" of its OIDC token says it, where that is not the same: owner@id/name@id of a repository made after 2026-07-15."
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^([A-Za-z0-9_.-]+(@[0-9]+)?/[A-Za-z0-9_.-]+(@[0-9]+)?)?$", var.subject_repository))
    error_message = "It is owner@id/name@id, as gh api repos/OWNER/NAME/actions/oidc/customization/sub shows, or nothing."
  }
}

variable "hub_account" {
  description = "Empty: GitHub signs in to this account itself. Else the account whose roles of the same names may take these (several accounts)."
  type        = string
  default     = ""
}

variable "make_issuer" {
  description = "An account has one provider for GitHub; false where somebody has made it before."
  type        = bool
  default     = true
}

data "aws_caller_identity" "here" {}
data "aws_partition" "here" {}

locals {
  account   = data.aws_caller_identity.here.account_id
  partition = data.aws_partition.here.partition
  is_hub    = var.hub_account == ""
  place     = { account = local.account, partition = local.partition }

  roles = { elevate-pipeline = "pipeline", elevate-sweeper = "sweeper" }
}

# In each account: the pipeline may sign in elsewhere, and a job that is granted a role takes it here.
resource "aws_iam_openid_connect_provider" "github" {
  count          = var.make_issuer ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_policy" "boundary" {
  name        = "elevate-boundary"
  path        = "/elevate/"
  description = "The ceiling: no elevation can do more than this"
  policy      = templatefile("${path.module}/../policies/boundary.json", local.place)
}

resource "aws_iam_role" "elevate" {
  for_each = local.roles
  name     = each.key
  path     = "/elevate/"
  assume_role_policy = local.is_hub ? templatefile("${path.module}/../policies/trust-${each.value}.json", merge(local.place, {
    repository         = var.repository
    subject_repository = coalesce(var.subject_repository, var.repository)
    })) : templatefile("${path.module}/../policies/trust-hub.json", merge(local.place, {
    hub  = var.hub_account
    role = each.key
  }))
}

resource "aws_iam_role_policy" "elevate" {
  for_each = local.roles
  name     = each.key
  role     = aws_iam_role.elevate[each.key].name
  policy   = templatefile("${path.module}/../policies/${each.value}.json", local.place)
}

output "connection" {
  description = "For policy/systems/<system>.yaml."
  value = {
    account    = local.account
    partition  = local.partition
    boundary   = "elevate/elevate-boundary"
    role       = "elevate/elevate-pipeline"
    revokeRole = "elevate/elevate-sweeper"
  }
}
