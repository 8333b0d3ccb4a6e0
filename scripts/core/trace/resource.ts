import type { JsonObject } from '../model.ts';
import { objectOf, textOf } from './json.ts';

/** Parameters that name what a call is about. Others can hold anything, secrets too, and are not shown. */
const names = [
  'bucketName',
  'key',
  'roleArn',
  'roleName',
  'userName',
  'policyArn',
  'policyName',
  'tableName',
  'dBInstanceIdentifier',
  'sourceDBInstanceIdentifier',
  'dBClusterIdentifier',
  'distributionId',
  'functionName',
  'secretId',
  'keyId',
  'instanceId',
  'stackName',
  'resourceArn',
  'name',
] as const;

/** What a CloudTrail event is about: the ARNs that AWS names, else what the caller named. */
export function resourceOf(event: JsonObject): string {
  const resources = Array.isArray(event.resources) ? event.resources : [];
  const arns = resources.flatMap((one) => textOf(objectOf(one).ARN) ?? []);
  if (arns.length > 0) return arns.join(' ');
  const parameters = objectOf(event.requestParameters);
  return names.flatMap((name) => (textOf(parameters[name]) === null ? [] : [`${name}=${textOf(parameters[name])}`])).join(' ');
}
