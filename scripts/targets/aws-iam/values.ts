/**
 * The types that a value takes on its way into an ARN or a condition. None lets through what IAM reads as more than itself: `*`, `?`, `$`, `{`, `}`,
 * `:` (the next field of an ARN); and none but `s3-path` a slash.
 */
const forms = {
  account: /^[0-9]{12}$/,
  region: /^[a-z]{2}(?:-[a-z]+)+-[0-9]$/,
  name: /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,126}[A-Za-z0-9_-])?$/,
  's3-bucket': /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
  's3-path': /^[A-Za-z0-9_-][A-Za-z0-9_.=-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9_.=-]*)*$/,
} as const;
const samples: { readonly [type in ValueType]: string } = {
  account: '111122223333',
  region: 'eu-central-1',
  name: 'elevate-baseline',
  's3-bucket': 'elevate-baseline',
  's3-path': 'elevate/baseline',
};
const maxLength = 300;

export type ValueType = keyof typeof forms;

export function isValueType(text: unknown): text is ValueType {
  return typeof text === 'string' && Object.hasOwn(forms, text);
}

/** Whether the value stands for itself alone. `..` is refused where it would read like a way out, though no service resolves it. */
export function fitsType(value: string, type: ValueType): boolean {
  return value.length <= maxLength && forms[type].test(value) && !value.includes('..');
}

/** A value of the type that nobody is likely to use. */
export function sampleOf(type: ValueType): string {
  return samples[type];
}
