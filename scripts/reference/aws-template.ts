import { stringify } from 'yaml';
import type { JsonObject, JsonValue } from '../core/model.ts';

export const awsTemplatePath = 'setup/aws/cloudformation/elevate.yaml';

/** What a document's placeholders are in CloudFormation; the others are words of the role that the document is for. */
const places: { readonly [placeholder: string]: string } = {
  partition: `\${AWS::Partition}`,
  account: `\${AWS::AccountId}`,
  hub: `\${HubAccount}`,
  repository: `\${Repository}`,
  subject_repository: `\${Subject}`,
};
/** A parameter's default cannot be another parameter. */
const subject = { Subject: { 'Fn::If': ['SubjectIsRepository', { Ref: 'Repository' }, { Ref: 'SubjectRepository' }] } };
const roles = [
  { id: 'Pipeline', role: 'elevate-pipeline', name: 'pipeline' },
  { id: 'Sweeper', role: 'elevate-sweeper', name: 'sweeper' },
] as const;
type Words = { readonly [placeholder: string]: string };

/**
 * setup/aws as one CloudFormation template. Terraform reads the documents of setup/aws/policies itself; a template cannot, so they are written
 * into it here, and a test compares.
 */
export function awsTemplate(read: (path: string) => string): string {
  const documentOf = (name: string, words: Words = {}): JsonValue =>
    substituted(JSON.parse(read(`setup/aws/policies/${name}.json`)) as JsonValue, words);
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description:
      'ops-elevations: the ceiling, the role of the pipeline and that of the sweeper. Applied by an administrator of the account.',
    Parameters: {
      Repository: { Type: 'String', Description: 'owner/name of your repository', AllowedPattern: '[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+' },
      SubjectRepository: {
        ...{ Type: 'String', Default: '', AllowedPattern: '([A-Za-z0-9_.-]+(@[0-9]+)?/[A-Za-z0-9_.-]+(@[0-9]+)?)?' },
        Description:
          'Empty: "sub" of its OIDC token says the same. Else what that says: owner@id/name@id of a repository made after 2026-07-15.',
      },
      HubAccount: {
        ...{ Type: 'String', Default: '', AllowedPattern: '([0-9]{12})?' },
        Description: 'Empty: GitHub signs in to this account itself. Else the account whose roles of the same names may take these.',
      },
      GitHubIssuer: {
        ...{ Type: 'String', Default: 'create', AllowedValues: ['create', 'exists'] },
        Description: 'An account has one provider for GitHub; say that it exists where somebody has made it before.',
      },
    },
    Conditions: {
      SubjectIsRepository: { 'Fn::Equals': [{ Ref: 'SubjectRepository' }, ''] },
      IsHub: { 'Fn::Equals': [{ Ref: 'HubAccount' }, ''] },
      MakesIssuer: { 'Fn::Equals': [{ Ref: 'GitHubIssuer' }, 'create'] },
    },
    Resources: {
      Issuer: {
        Type: 'AWS::IAM::OIDCProvider',
        Condition: 'MakesIssuer',
        Properties: { Url: 'https://token.actions.githubusercontent.com', ClientIdList: ['sts.amazonaws.com'] },
      },
      Boundary: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: {
          ...{ ManagedPolicyName: 'elevate-boundary', Path: '/elevate/' },
          Description: 'The ceiling: no elevation can do more than this',
          PolicyDocument: documentOf('boundary'),
        },
      },
      ...Object.fromEntries(
        roles.flatMap(({ id, role, name }) => [
          [
            id,
            {
              Type: 'AWS::IAM::Role',
              Properties: {
                ...{ RoleName: role, Path: '/elevate/' },
                AssumeRolePolicyDocument: { 'Fn::If': ['IsHub', documentOf(`trust-${name}`), documentOf('trust-hub', { role })] },
              },
            },
          ],
          [
            `${id}Policy`,
            {
              Type: 'AWS::IAM::Policy',
              Properties: { PolicyName: role, Roles: [{ Ref: id }], PolicyDocument: documentOf(name) },
            },
          ],
        ]),
      ),
    },
    Outputs: {
      Account: { Description: 'For "connection" in policy/systems.', Value: { Ref: 'AWS::AccountId' } },
      Boundary: { Value: 'elevate/elevate-boundary' },
      ...Object.fromEntries(roles.map(({ id, role }) => [`${id}Role`, { Value: `elevate/${role}` }])),
    },
  };
  // By the older rules of YAML, which CloudFormation reads: there a date without quotes is no text.
  const notice = '# Written by "npm run reference" from setup/aws/policies: change those, and run it again.\n';
  return notice + stringify(template, { lineWidth: 0, aliasDuplicateObjects: false, schema: 'yaml-1.1' });
}

function substituted(value: JsonValue, words: Words): JsonValue {
  if (Array.isArray(value)) return value.map((entry) => substituted(entry, words));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, substituted(entry, words)])) as JsonObject;
  if (typeof value !== 'string') return value;
  const text = value.replace(/\$\{(\w+)\}/g, (_, name: string) => places[name] ?? words[name] ?? unknown(name));
  if (!text.includes('${')) return text;
  return { 'Fn::Sub': text.includes(places.subject_repository ?? '') ? [text, subject] : text };
}

function unknown(name: string): never {
  throw new Error(`setup/aws/policies: nobody knows what ${name} is`);
}
