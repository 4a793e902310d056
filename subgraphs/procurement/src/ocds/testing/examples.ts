import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/* Published OCDS data that the tests read; it lies beside the project. */

const pathOf = (path: string): string =>
  fileURLToPath(new URL(`../../../../../../shared/data/${path}`, import.meta.url));

/** A file of the standard's fictional example. */
export const exampleFile = (path: string) => pathOf(`ocds-fictional/fictional-example/1.1/${path}`);
export const readExample = (path: string) => JSON.parse(readFileSync(exampleFile(path), 'utf8'));

/** The files of a folder of real releases. */
export const realFiles = (country: 'nigeria' | 'uk'): string[] =>
  readdirSync(pathOf(`ocds-real-${country}`))
    .sort()
    .map((name) => pathOf(`ocds-real-${country}/${name}`));
