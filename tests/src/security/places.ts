import {
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { literalOf } from './routes.js';

/** A place where an operation takes a value from outside. */
export interface Place {
  name: string;
  /** The field with a value in that place, and what is asked of it. */
  ask(value: string): string;
  /** Type of the value. */
  type: string;
  /** Scalar that is taken, or `enum`. */
  kind: string;
  isFilter: boolean;
}

/** Every argument and filter of the queries. */
export function placesOf(schema: GraphQLSchema): Place[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
    field.args.flatMap((argument): Place[] => {
      const type = getNamedType(argument.type);
      const page = field.args.some(({ name }) => name === 'first');
      const selection = isCompositeType(getNamedType(field.type))
        ? page
          ? '{ totalCount edges { node { id } } }'
          : '{ __typename }'
        : '';
      const required = field.args
        .filter((other) => other !== argument && isNonNullType(other.type))
        .map(({ name, type }) => `${name}: ${literalOf(type, `Query.${field.name}`, '"x"')}`);
      const place = (at: string, kind: string, of: string, use: (value: string) => string): Place => ({
        name: `${field.name}(${at})`,
        ask: (value) => `${field.name}(${[...required, use(value)].join(', ')}) ${selection}`,
        type: of,
        kind,
        isFilter: at.startsWith('filter'),
      });
      if (isScalarType(type) && !isListType(argument.type))
        return [place(argument.name, type.name, String(argument.type), (x) => `${argument.name}: ${x}`)];
      if (argument.name !== 'filter' || !isInputObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((part): Place[] => {
        const partType = getNamedType(part.type);
        const at = `filter.${part.name}`;
        const use = (x: string) => `filter: { ${part.name}: ${x} }`;
        if (isScalarType(partType)) return [place(at, partType.name, String(part.type), use)];
        if (isInputObjectType(partType)) return [place(at, 'Date', 'Date', (x) => use(`{ from: ${x}, to: ${x} }`))];
        return isEnumType(partType) ? [place(at, 'enum', `[${partType.name}!]`, use)] : [];
      });
    }),
  );
}

/** A value put in a place. */
export interface Put {
  place: Place;
  what: string;
  value: unknown;
}
