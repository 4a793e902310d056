import { type ConstDirectiveNode, Kind, visit } from 'graphql';
import { directivesOf, fieldsOf, isEntity, objectsOf, type Rule, textOf, typesOf } from '../document.js';

/** Directives that the gateway's planners leave out or get wrong. */
const UNSUPPORTED = ['interfaceObject', 'context', 'fromContext'];

/** No @interfaceObject and no @context, in whatever namespace. */
export const supportedDirectives: Rule = (subgraph) => {
  const used: ConstDirectiveNode[] = [];
  visit(subgraph.document, { Directive: (directive) => void used.push(directive as ConstDirectiveNode) });
  return used
    .map((directive) => directive.name.value.replace(/^federation__/, ''))
    .filter((name) => UNSUPPORTED.includes(name))
    .map((name) => ({
      where: `@${name}`,
      what: 'is not carried out by every gateway',
      mend: 'use a concrete entity, and pass what is needed as an argument',
    }));
};

/** Interfaces have no @key: a stale or unknown type behind one takes the whole list along. */
export const interfacesWithoutKeys: Rule = (subgraph) =>
  typesOf(subgraph)
    .filter((type) => type.kind === Kind.INTERFACE_TYPE_DEFINITION && isEntity(type))
    .map((type) => ({
      where: type.name.value,
      what: 'an interface with a @key',
      mend: 'key the types that implement it',
    }));

/** @requires names plain fields: fragments in it do not compose. */
export const requiresWithoutFragments: Rule = (subgraph) =>
  fieldsOf(subgraph)
    .filter(({ node }) =>
      directivesOf(node, 'requires').some((directive) => textOf(directive, 'fields')?.includes('...')),
    )
    .map(({ where }) => ({ where, what: '@requires with a fragment', mend: 'require the fields of a concrete type' }));

/** Entities are found by one opaque id; a national number is a look-up argument, and may change or be given anew. */
export const keyedById: Rule = (subgraph) =>
  objectsOf(subgraph)
    .filter(isEntity)
    .map((type) => ({
      where: type.name.value,
      keys: directivesOf(type, 'key').map((key) => textOf(key, 'fields')?.trim()),
    }))
    .filter(({ keys }) => keys.length > 1 || keys[0] !== 'id')
    .map(({ where, keys }) => ({
      where,
      what: `is keyed by ${keys.join(' and by ')}`,
      mend: 'key it by id alone; offer other numbers as arguments of a query',
    }));

/** Every entity has one owner, who keeps its records; the others refer to it or add fields. */
export const oneOwner: Rule = (subgraph, graph) =>
  objectsOf(subgraph)
    .filter(isEntity)
    .map(({ name }) => ({
      where: name.value,
      owners: graph.filter(({ owns }) => owns.has(name.value)).map((one) => one.name),
    }))
    .filter(({ owners }) => owners.length !== 1)
    .map(({ where, owners }) =>
      owners.length === 0
        ? {
            where,
            what: 'is an entity of which no subgraph keeps records',
            mend: 'name the entity as its owner does, or list it among some subgraph’s records',
          }
        : {
            where,
            what: `is kept by ${owners.join(' and ')}`,
            mend: 'leave it to one, and refer to it by a stub from the others',
          },
    );

/** Values that several subgraphs answer alike, with the reason for each. */
export const VALUE_TYPES: Readonly<Record<string, string>> = {
  Money: 'amounts are the same in every sector',
  LegalReference: 'the article a thing rests on',
  DueRule: 'a period laid down by law',
  DueExtension: 'part of a due date, as DueRule is',
  PostHolding: 'parties tells it from tenures, the register from what it projected of them',
  Look: 'every subgraph keeps the looks at what it shows of a person',
  PageInfo: 'part of every connection',
  UserError: 'part of every payload',
  RecordVersion: 'part of every record',
  FieldChange: 'part of RecordVersion',
  RuleInput: 'what a flag of any sector was raised on',
  RuleValue: 'a dated value, as the rules of every sector keep them',
  DatedValue: 'the same, where something else than a flag rests on it',
};

/** @shareable only on value types: who answers an entity’s field must be one. */
export const shareableValues: Rule = (subgraph) => [
  ...objectsOf(subgraph)
    .filter((type) => directivesOf(type, 'shareable').length > 0 && !(type.name.value in VALUE_TYPES))
    .map((type) => ({
      where: type.name.value,
      what: 'is @shareable and no value type of the kit',
      mend: 'give it one owner, or move it to the kit and list it in VALUE_TYPES',
    })),
  ...fieldsOf(subgraph)
    .filter(({ node }) => directivesOf(node, 'shareable').length > 0)
    .map(({ where }) => ({ where, what: 'a single field that is @shareable', mend: 'let one subgraph answer it' })),
];

const REGISTER = 'obligations';
const REGISTERS_OWN = ['Sector', 'ObligationSubject'];

/** The list of sectors and their subjects stands in the register alone, so that a new sector touches no other. */
export const sectorsInRegister: Rule = (subgraph) =>
  typesOf(subgraph)
    .map(({ name }) => name.value)
    .filter((name) => subgraph.name !== REGISTER && REGISTERS_OWN.includes(name))
    .map((where) => ({
      where,
      what: 'is declared outside the register',
      mend: `leave it to ${REGISTER}, where it is generated`,
    }));
