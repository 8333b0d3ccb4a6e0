import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

let built: GraphQLSchema | undefined;

/** GitHub's public schema. Half a second to build, so only when it is asked for, and once. */
export function githubSchema(): GraphQLSchema {
  if (built) return built;
  const found = findPackageJSON('@octokit/graphql-schema', import.meta.url);
  if (found === undefined) throw new Error('@octokit/graphql-schema is not installed');
  built = buildSchema(readFileSync(join(dirname(found), 'schema.graphql'), 'utf8'), { assumeValid: true, noLocation: true });
  return built;
}
