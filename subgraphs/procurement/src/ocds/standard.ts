import { readFileSync } from 'node:fs';
import ajvDraft04, { type ErrorObject } from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';

/* What the Open Contracting Data Standard 1.1.5 says of itself: its schemas, kept as they were published. */

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of a JSON schema that merging reads. */
export interface Schema {
  id?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  $ref?: string;
  definitions?: Record<string, Schema>;
  omitWhenMerged?: boolean;
  wholeListMerge?: boolean;
}

const read = (name: string): Schema =>
  // Beside the sources, whether this runs from src/ or from dist/.
  JSON.parse(readFileSync(new URL(`../../ocds-schema/${name}.json`, import.meta.url), 'utf8')) as Schema;

export const releaseSchema = read('release-schema');

/** A fault against the schema: where, and what was expected. */
export interface SchemaFault {
  path: string;
  message: string;
}

type Validator = (data: unknown) => SchemaFault[];

/** The validators, compiled when first asked for: it takes a quarter of a second. */
let validators: { release: Validator; recordPackage: Validator } | undefined;

function compiled() {
  if (validators) return validators;
  const ajv = new ajvDraft04.default({ strict: false, allErrors: true });
  ajvFormats.default(ajv);
  ajv.addSchema(releaseSchema);
  // The schema of versioned releases is derived from the one of releases and not among the published files kept here.
  ajv.addSchema({ id: String(releaseSchema.id).replace('release-schema', 'versioned-release-validation-schema') });
  const validator = (schema: Schema): Validator => {
    const validate = ajv.compile(schema);
    return (data) => (validate(data) ? [] : validate.errors!.map(faultOf));
  };
  validators = { release: validator(releaseSchema), recordPackage: validator(read('record-package-schema')) };
  return validators;
}

const faultOf = ({ instancePath, message = '' }: ErrorObject): SchemaFault => ({ path: instancePath, message });

export const releaseFaults: Validator = (data) => compiled().release(data);
export const recordPackageFaults: Validator = (data) => compiled().recordPackage(data);
