import { readFileSync } from 'node:fs';
import { buildSubgraph, printSubgraphSchema } from '@integrity-graph/kit';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { defaultPort, subgraphs } from './subgraphs.js';

/** The published supergraph, as committed. */
export const supergraphFile = new URL('../supergraph.graphql', import.meta.url);

/** The supergraph the gateway serves. */
export const readSupergraph = (): string => readFileSync(supergraphFile, 'utf8');

/** A subgraph's SDL as it is published. */
export const sdlOf = (name: string): string => {
  const definition = subgraphs.find((one) => one.name === name);
  if (!definition) throw new Error(`there is no subgraph "${name}"; known are ${subgraphs.map((one) => one.name).join(', ')}`);
  return `${printSubgraphSchema(buildSubgraph(definition)).trim()}\n`;
};

/** Composes SDLs by subgraph name. @throws Error that lists every fault. */
export function compose(sdls: ReadonlyMap<string, string>): string {
  const result = composeServices(
    [...sdls].map(([name, sdl]) => ({ name, url: `http://localhost:${defaultPort(name)}/graphql`, typeDefs: parse(sdl) })),
  );
  if (result.errors?.length) throw new Error(result.errors.map((error) => `${error.extensions?.code ?? 'ERROR'}: ${error.message}`).join('\n'));
  return `${result.supergraphSdl!.trim()}\n`;
}
