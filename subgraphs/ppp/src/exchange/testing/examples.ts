import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ajvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';

/* Published data that the tests read, and the schemas it is published under; they lie beside the project. */

export const exampleFile = (path: string): string =>
  fileURLToPath(new URL(`../../../../../../shared/data/${path}`, import.meta.url));

export const readExample = (path: string) => JSON.parse(readFileSync(exampleFile(path), 'utf8'));

/** Faults against a schema of the standard, each with where it stands. */
export function schemaFaults(schema: string, ...referred: string[]): (data: unknown) => string[] {
  const ajv = new ajvDraft04.default({ strict: false, allErrors: true });
  ajvFormats.default(ajv);
  for (const one of referred) ajv.addSchema(readExample(one));
  const validate = ajv.compile(readExample(schema));
  return (data) =>
    validate(data) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the schema of project packages finds wrong. */
export const packageFaults = schemaFaults('oc4ids/project-package-schema.json', 'oc4ids/project-schema.json');
