import { expect, test } from 'vitest';
import type { JsonObject, Shape, System } from '../../scripts/core/model.ts';
import { questionsOf } from '../../scripts/targets/aws-iam/baseline.ts';
import { prodDeploy, system } from '../support/aws.ts';

/** What AWS is asked about a shape with these conditions. */
function asked(...conditions: JsonObject[]) {
  const gives = { statements: [{ actions: ['s3:PutObject'], resources: ['arn:aws:s3:::acme-web/*'], conditions }] };
  const shape: Shape = { ...prodDeploy, params: {}, gives };
  const only: System = { ...system, shapes: new Map([[shape.name, shape]]) };
  return questionsOf(only).map(({ question, sayable }) => ({ context: question.context, sayable }));
}

test('without a condition, once and with nothing said', () => {
  expect(asked()).toEqual([{ context: [], sayable: [] }]);
});

test('with a condition, without it and with each of its values', () => {
  const tag = { test: 'StringEquals', key: 'aws:ResourceTag/Lifecycle', values: ['preview', 'test'] };
  const region = { test: 'StringEquals', key: 'aws:RequestedRegion', values: ['eu-west-1'] };
  const sayable = ['aws:resourcetag/lifecycle', 'aws:requestedregion'];
  const said = (...pairs: [string, string][]) => pairs.map(([key, value]) => ({ key, values: [value], type: 'string' }));
  const found = asked(tag, region).map(({ context, ...rest }) => ({
    context: [...context].sort((a, b) => (a.key < b.key ? 1 : -1)),
    ...rest,
  }));
  expect(found).toEqual([
    { context: [], sayable },
    { context: said([tag.key, 'preview'], [region.key, 'eu-west-1']), sayable },
    { context: said([tag.key, 'test'], [region.key, 'eu-west-1']), sayable },
  ]);
});

test.each<[string, string, string, string]>([
  ['StringEquals', 'preview', 'preview', 'string'],
  ['StringLike', 'pre*', 'preelevate-baseline', 'string'],
  ['ArnLike', 'arn:aws:iam::111122223333:policy/app/*', 'arn:aws:iam::111122223333:policy/app/elevate-baseline', 'string'],
  ['Bool', 'true', 'true', 'boolean'],
  ['NumericEquals', '7', '7', 'numeric'],
  ['NumericLessThanEquals', '7', '7', 'numeric'],
  ['IpAddress', '10.20.0.0/16', '10.20.0.0', 'ip'],
  ['ForAnyValue:StringEquals', 'a', 'a', 'stringList'],
])('%s is met by a value of its own type', (test, value, said, type) => {
  const [, second] = asked({ test, key: 'x:Key', values: [value] });
  expect(second?.context).toEqual([{ key: 'x:Key', values: [said], type }]);
});

test('two conditions on one key, however it is written, are said once', () => {
  const [, second] = asked(
    { test: 'StringEquals', key: 'aws:RequestedRegion', values: ['eu-west-1'] },
    { test: 'StringLike', key: 'aws:requestedregion', values: ['eu-*'] },
  );
  expect(second?.context).toEqual([{ key: 'aws:RequestedRegion', values: ['eu-west-1'], type: 'string' }]);
});
