import { readFileSync } from 'node:fs';
import { composeSchemaContract, composeServices, type ServiceDefinition, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { type GraphQLError, parse, print } from 'graphql';
import { defaultPort } from './ports.js';
import { printSdl } from './sdl.js';
import { subgraphs } from './subgraphs.js';

/** SDLs by subgraph name. */
export type Sdls = ReadonlyMap<string, string>;

/** The published supergraph, as committed. */
export const supergraphFile = new URL('../supergraph.graphql', import.meta.url);

/** The supergraph the gateway serves. */
export const readSupergraph = (): string => readFileSync(supergraphFile, 'utf8');

/** A subgraph's SDL as it is published. */
export const sdlOf = (name: string): string => {
  const definition = subgraphs.find((one) => one.name === name);
  if (!definition) throw new Error(`there is no subgraph "${name}"; known are ${subgraphs.map((one) => one.name).join(', ')}`);
  return printSdl(definition);
};

/** Subgraphs that do not fit together. */
export class CompositionError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** Composes SDLs into a supergraph. @throws CompositionError with every fault. */
export function compose(sdls: Sdls): string {
  const { supergraphSdl, errors } = composeServices(services(sdls));
  if (!supergraphSdl) throw new CompositionError(told(errors));
  return `${supergraphSdl.trim()}\n`;
}

/** What clients see of a supergraph: no federation in it. */
export const apiSchema = (supergraph: string): string => `${print(transformSupergraphToPublicSchema(parse(supergraph)))}\n`;

/** What takes a token or a level above public; the kit's decorators put these tags. */
const WITHHELD = ['token', 'L2', 'L3', 'L4'];

/** What anonymous callers may use: no part that is withheld from them, nor what only such parts reach. @throws CompositionError */
export function publicContract(sdls: Sdls): string {
  const { publicSdl, errors } = composeSchemaContract(services(sdls), { include: new Set(), exclude: new Set(WITHHELD) });
  if (!publicSdl) throw new CompositionError(told(errors));
  return `${publicSdl.trim()}\n`;
}

/** Every published schema file, made from the subgraphs' SDLs. @throws CompositionError */
export function schemaFiles(sdls: Sdls): Map<string, string> {
  const supergraph = compose(sdls);
  return new Map([
    ...[...sdls].map(([name, sdl]): [string, string] => [`schema/subgraphs/${name}.graphql`, sdl]),
    ['schema/supergraph.graphql', supergraph],
    ['schema/api.graphql', apiSchema(supergraph)],
    ['schema/public.graphql', publicContract(sdls)],
  ]);
}

/** Subgraphs as composers take them. */
export const services = (sdls: Sdls): ServiceDefinition[] =>
  [...sdls].map(([name, sdl]) => ({ name, url: `http://localhost:${defaultPort(name)}/graphql`, typeDefs: parse(sdl) }));

const told = (errors: readonly GraphQLError[] | undefined): string[] =>
  (errors ?? []).map((error) => `${error.extensions?.code ?? 'ERROR'}: ${error.message}`);
