import { readFileSync } from 'node:fs';
import AjvDraft04 from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { bytesOf, sha256, tableOf } from './data-files.ts';
import { fileOf, sites } from './site-files.ts';

interface Field {
  readonly name: string;
  readonly constraints: { readonly required: boolean; readonly unique?: true; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { resource: string; fields: string };
    }[];
  };
}

const profile = JSON.parse(readFileSync('tests/fixtures/frictionless/tabular-data-package.json', 'utf8')) as object;

describe.each(sites)('the data of the site $name', ({ site }) => {
  test('is a data package as its published profile has it', () => {
    const validate = new AjvDraft04({ strict: false, allErrors: true, validateFormats: false }).compile(profile);
    const described = JSON.parse(fileOf(site, '/data/datapackage.json')) as { readonly resources: readonly Resource[] };
    validate(described);
    expect(validate.errors).toBe(null);
    expect(validate({ ...described, resources: [] })).toBe(false);
    expect(
      validate({ ...described, resources: described.resources.map((one) => ({ ...one, schema: undefined })) }),
    ).toBe(false);
  });

  test('is what its package says: size, checksum, columns, required, unique and allowed values, keys', () => {
    const { resources } = JSON.parse(fileOf(site, '/data/datapackage.json')) as {
      readonly resources: readonly Resource[];
    };
    expect(resources.map(({ name }) => name)).toEqual(['quotations', 'articles']);
    for (const { path, bytes, hash, schema } of resources) {
      const content = bytesOf(site, `/data/${path}`);
      expect({ bytes, hash }).toEqual({ bytes: content.length, hash: `sha256:${sha256(content)}` });
      const rows = tableOf(site, `/data/${path}`);
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
      for (const { name, constraints } of schema.fields) {
        const values = rows.map((row) => row[name] ?? '');
        if (constraints.required) expect(values).not.toContain('');
        if (constraints.unique) expect(new Set(values).size).toBe(values.length);
        if (constraints.enum) expect(constraints.enum).toEqual(expect.arrayContaining(values));
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const other = tableOf(site, `/data/${reference.resource}.csv`);
        const keys = other.map((row) => row[reference.fields]);
        expect(rows.map((row) => row[fields]).filter((key) => !keys.includes(key))).toEqual([]);
      }
    }
  });
});
