import { ElevationError } from '../../core/errors.ts';
import type { JsonValue, System } from '../../core/model.ts';
import { rolePath } from './names.ts';

/** `connection` of an aws-iam system. Its form is `awsConnection` in schemas/system.schema.json. */
export interface AwsConnection {
  readonly partition: 'aws' | 'aws-cn' | 'aws-us-gov';
  readonly account: string;
  /** The account that GitHub signs in to; of one account alone, itself. Its roles of the same names may take those of `account`. */
  readonly hub: string;
  /** Where STS is asked; IAM itself has no regions. */
  readonly region: string;
  /** Name, with its path, of the managed policy that bounds every role of the pipeline. */
  readonly boundary: string;
  /** Names, with their paths, of the pipeline's own role and of the one that can only end elevations. */
  readonly role: string;
  readonly revokeRole: string;
}

/** @throws ElevationError INPUT_INVALID when it is not of the schema's form */
export function connectionOf({ name, connection }: System): AwsConnection {
  const { partition = 'aws', account, hub = account, region, boundary, role, revokeRole } = connection;
  const fits =
    isPartition(partition) &&
    fitsForm(account, /^[0-9]{12}$/) &&
    fitsForm(hub, /^[0-9]{12}$/) &&
    fitsForm(region, /^[a-z]{2}(-[a-z]+)+-[0-9]$/) &&
    fitsForm(boundary, pathAndName) &&
    fitsForm(role, pathAndName) &&
    fitsForm(revokeRole, pathAndName);
  if (!fits)
    throw new ElevationError('INPUT_INVALID', `policy/systems/${name}.yaml: its "connection" is not complete; run "elevate policy lint"`);
  return { partition, account, hub, region, boundary, role, revokeRole };
}

const pathAndName = /^([\w+=,.@-]+\/)*[\w+=,.@-]+$/;

/** @param name with its path, without a slash in front: `elevate/elevate-boundary` */
export function arnOf({ partition, account }: AwsConnection, kind: 'role' | 'policy' | 'oidc-provider', name: string): string {
  return `arn:${partition}:iam::${account}:${kind}/${name}`;
}

export function arnOfElevation(connection: AwsConnection, role: string): string {
  return arnOf(connection, 'role', `${rolePath.slice(1)}${role}`);
}

/** AWS keeps this policy in every account; nobody can change it. It refuses everything, also to sessions that live. */
export function denyAllArn({ partition }: AwsConnection): string {
  return `arn:${partition}:iam::aws:policy/AWSDenyAll`;
}

function isPartition(value: JsonValue): value is AwsConnection['partition'] {
  return value === 'aws' || value === 'aws-cn' || value === 'aws-us-gov';
}

function fitsForm(value: JsonValue | undefined, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}
