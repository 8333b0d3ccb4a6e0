import { type DocumentNode, execute, GraphQLError, type GraphQLFieldResolver, Kind, parse, validate } from 'graphql';
import type { JsonObject, JsonValue } from '../../../../scripts/core/model.ts';
import type { Data, StoredUser } from '../data.ts';
import type { Token } from '../tokens.ts';
import type { World } from '../world.ts';
import { rootMutation } from './mutations.ts';
import { rootQuery } from './query.ts';
import { githubSchema } from './schema.ts';

export interface GraphqlCall {
  readonly token: Token;
  readonly user: StoredUser;
  readonly data: Data;
  readonly body: JsonValue | undefined;
  /** createCommitOnBranch answers as if somebody had been faster. */
  readonly isConflict: boolean;
}
/** What every resolver is handed. */
export interface Context extends GraphqlCall {
  readonly world: World;
}
interface Asked {
  readonly query: string;
  readonly variables?: { readonly [name: string]: unknown };
  readonly operationName?: string;
}

/** The operation's name and its fields at the top; empty: no document that can be read. */
export function operationsOf(body: JsonValue | undefined): string[] {
  try {
    const document = parse((body as unknown as Asked).query, { noLocation: true });
    return document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const fields = definition.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
      return definition.name ? [definition.name.value, ...fields] : fields;
    });
  } catch {
    return [];
  }
}

/** Validates the document against GitHub's schema and runs it. What it could not answer is in `errors`, and in the problems where it is the caller's fault. */
export async function answerGraphql({ world, problems }: { world: World; problems: string[] }, call: GraphqlCall): Promise<JsonObject> {
  const asked = call.body as unknown as Asked | undefined;
  const schema = githubSchema();
  const fail = (errors: readonly GraphQLError[]): JsonObject => {
    problems.push(`invalid GraphQL: ${errors.map(({ message }) => message).join('; ')}`);
    return { errors: errors.map(shown) };
  };
  if (typeof asked?.query !== 'string') return fail([new GraphQLError('A query attribute must be specified and must be a string.')]);
  let document: DocumentNode;
  try {
    document = parse(asked.query);
  } catch (error) {
    return fail([error as GraphQLError]);
  }
  const wrong = validate(schema, document);
  if (wrong.length > 0) return fail(wrong);

  const isMutation = document.definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === 'mutation');
  const context: Context = { ...call, world };
  const result = await execute({
    schema,
    document,
    rootValue: isMutation ? rootMutation : rootQuery,
    contextValue: context,
    variableValues: asked.variables ?? {},
    operationName: asked.operationName ?? null,
    fieldResolver: strictField(problems),
  });
  const errors = result.errors ?? [];
  for (const { originalError } of errors) if (originalError && !(originalError instanceof GraphQLError)) throw originalError;
  if (result.data === undefined) return fail(errors);
  const data = JSON.parse(JSON.stringify(result.data)) as JsonObject;
  return errors.length === 0 ? { data } : { data, errors: errors.map(shown) };
}

/** A field that the double has no answer for is an error and never an empty value. */
function strictField(problems: string[]): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, { fieldName, parentType }) => {
    const held = source as { readonly [name: string]: unknown };
    if (!(fieldName in held)) {
      const message = `the double does not know ${parentType.name}.${fieldName}`;
      problems.push(message);
      throw new GraphQLError(message);
    }
    const value = held[fieldName];
    return typeof value === 'function' ? value.call(held, args, context) : value;
  };
}

/** As GitHub writes an error: with its type beside the message. */
function shown({ message, path, locations, extensions: { type } }: GraphQLError): JsonObject {
  const places = locations?.map(({ line, column }) => ({ line, column }));
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(path ? { path: [...path] } : {}),
    ...(places ? { locations: places } : {}),
    message,
  };
}

export function graphqlRefusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
