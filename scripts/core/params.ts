import type { Details, Finding, FindingCode } from './findings.ts';
import type { ParamType, Shape } from './model.ts';
import type { Document, Path } from './parse.ts';
import { didYouMean } from './suggest.ts';
import { nameOfType } from './type-names.ts';
import type { JudgedFile } from './verdict.ts';

/** Whether each parameter that the shape declares is there and of its type, and no other is. */
export function checkParams(shape: Shape, file: JudgedFile, document: Document | null): Finding[] {
  const { params } = file.request;
  const declared = Object.keys(shape.params);
  const unknown = Object.keys(params)
    .filter((name) => !Object.hasOwn(shape.params, name))
    .map((parameter): Finding => {
      const suggestion = didYouMean(parameter, declared);
      const details = { parameter, shape: shape.name, known: declared.join(', ') || 'none', ...(suggestion !== null && { suggestion }) };
      return { code: 'UNKNOWN_PARAMETER', file: file.path, ...document?.keyAt(['params', parameter]), details };
    });
  const others = Object.entries(shape.params).flatMap(([parameter, type]): Finding[] => {
    if (!Object.hasOwn(params, parameter)) {
      const details = { parameter, shape: shape.name, description: type.description };
      return [{ code: 'MISSING_PARAMETER', file: file.path, ...document?.keyAt(['params']), details }];
    }
    return faultsOf(type, params[parameter], ['params', parameter]).map(({ code, path, details }) => ({
      code,
      file: file.path,
      ...document?.at(path),
      details: { field: path.join('.'), ...details },
    }));
  });
  return [...unknown, ...others];
}

interface Fault {
  readonly code: FindingCode;
  readonly path: Path;
  readonly details: Details;
}

/** Why a value is not of a type; empty: it is. Agrees with JSON Schema on the part of it that ParamType is. */
export function faultsOf(type: ParamType, value: unknown, path: Path): Fault[] {
  const fault = (code: FindingCode, details: Details): Fault[] => [{ code, path, details }];
  switch (type.type) {
    case 'boolean':
      return typeof value === 'boolean' ? [] : fault('WRONG_TYPE', { found: nameOfType(value), expected: 'true or false' });
    case 'integer': {
      if (typeof value !== 'number' || !Number.isInteger(value))
        return fault('WRONG_TYPE', { found: nameOfType(value), expected: 'a whole number' });
      if (value >= type.minimum && value <= type.maximum) return [];
      const [bound, allowed] = value > type.maximum ? ['at most', type.maximum] : ['at least', type.minimum];
      return fault('OUT_OF_RANGE', { value, bound, allowed });
    }
    case 'string':
      return typeof value === 'string'
        ? faultsOfText(type, value, path)
        : fault('WRONG_TYPE', { found: nameOfType(value), expected: 'a text' });
    case 'array': {
      if (!Array.isArray(value)) return fault('WRONG_TYPE', { found: nameOfType(value), expected: 'a list' });
      const count = value.length;
      const few = count >= type.minItems ? [] : fault('TOO_FEW', { count, allowed: type.minItems });
      const many = count <= type.maxItems ? [] : fault('TOO_MANY', { count, allowed: type.maxItems });
      return [...few, ...many, ...value.flatMap((item, index) => faultsOf(type.items, item, [...path, index]))];
    }
  }
}

function faultsOfText(type: Extract<ParamType, { type: 'string' }>, value: string, path: Path): Fault[] {
  if ('enum' in type) {
    if (type.enum.includes(value)) return [];
    const suggestion = didYouMean(value, type.enum);
    return [{ code: 'BAD_VALUE', path, details: { value, allowed: type.enum.join(', '), ...(suggestion !== null && { suggestion }) } }];
  }
  const length = Array.from(value).length;
  // A text that is too long is never shown to a pattern.
  if (!(length <= type.maxLength)) return [{ code: 'TOO_LONG', path, details: { length, allowed: type.maxLength } }];
  if (compilePattern(type.pattern)?.test(value)) return [];
  return [{ code: 'BAD_FORM', path, details: { value, pattern: type.pattern } }];
}

/** A policy's pattern over the whole value; null: it is none, and matches nothing. Compiled alone first, so that `a)|(b` is none. */
export function compilePattern(pattern: string): RegExp | null {
  try {
    new RegExp(pattern, 'u');
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return null;
  }
}
