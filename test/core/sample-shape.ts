import type { Shape } from '../../scripts/core/model.ts';

/** The shape that the fixtures ask for; its parameters show every kind. */
export const updateRows: Shape = {
  name: 'update-rows',
  title: 'Change rows of chosen tables',
  tier: 'semi-destructive',
  ttlMax: 3600,
  params: {
    schema: { type: 'string', description: 'Where the tables lie', enum: ['shop', 'billing'] },
    tables: {
      type: 'array',
      description: 'The tables to change',
      items: { type: 'string', description: 'A table', pattern: '[a-z][a-z0-9_]*', maxLength: 63 },
      minItems: 1,
      maxItems: 5,
    },
  },
  gives: {},
};

export const withLimit: Shape = {
  ...updateRows,
  params: { ...updateRows.params, limit: { type: 'integer', description: 'The most rows', minimum: 1, maximum: 100_000 } },
};
