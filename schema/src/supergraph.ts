import { readFileSync } from 'node:fs';

/** The supergraph the gateway serves: the published one, as committed. */
export const readSupergraph = (): string => readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
