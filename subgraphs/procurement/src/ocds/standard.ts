import { readFileSync } from 'node:fs';
import type { ReleaseSchema as Schema } from '@integrity-graph/kit';
import ajvDraft04, { type ErrorObject } from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';

/* What the Open Contracting Data Standard 1.1.5 says of itself: its schemas, kept as they were published. */

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
  ajv.addSchema(versionedSchema(releaseSchema));
  const validator = (schema: Schema): Validator => {
    const validate = ajv.compile(schema);
    return (data) => (validate(data) ? [] : validate.errors!.map(faultOf));
  };
  validators = { release: validator(releaseSchema), recordPackage: validator(read('record-package-schema')) };
  return validators;
}

/**
 * The schema of versioned releases follows from the one of releases: in the place of a value stands a list of the
 * values it had. Identifiers of list members stay as they are, and what tells releases apart has moved into the lists.
 */
function versionedSchema(root: Schema): Schema {
  const resolve = (schema: Schema): Schema =>
    schema.$ref ? root.definitions![schema.$ref.replace('#/definitions/', '')]! : schema;
  const ofObject = ({ properties = {} }: Schema, unversioned: string[]): Schema => ({
    type: ['object', 'null'],
    properties: Object.fromEntries(
      Object.entries(properties)
        .filter(([, field]) => !field.omitWhenMerged)
        .map(([name, field]) => [name, unversioned.includes(name) && !field.versionId ? field : ofField(field)]),
    ),
  });
  const ofField = (field: Schema): Schema => {
    const schema = resolve(field);
    if (schema.properties) return ofObject(schema, []);
    const item = schema.items && resolve(schema.items);
    if (item?.properties && !field.wholeListMerge) return { type: 'array', items: ofObject(item, ['id']) };
    return { type: 'array', items: versionOf(field) };
  };
  const versionOf = (field: Schema): Schema => ({
    type: 'object',
    properties: {
      releaseID: root.properties!.id!,
      releaseDate: root.properties!.date!,
      releaseTag: root.properties!.tag!,
      // Null is what a release says that takes a value away.
      value: { anyOf: [field, { type: 'null' }] },
    },
    required: ['releaseID', 'releaseDate', 'releaseTag', 'value'],
  });
  const id = String(root.id).replace('release-schema', 'versioned-release-validation-schema');
  return { ...ofObject(root, ['ocid']), id, definitions: root.definitions! };
}

const faultOf = ({ instancePath, message = '' }: ErrorObject): SchemaFault => ({ path: instancePath, message });

export const releaseFaults: Validator = (data) => compiled().release(data);
export const recordPackageFaults: Validator = (data) => compiled().recordPackage(data);
