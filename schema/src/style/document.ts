import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** A subgraph as the rules of style see it. */
export interface Subgraph {
  name: string;
  /** Whether it keeps the records of a sector. */
  isSector: boolean;
  /** The entities it keeps records of. */
  owns: ReadonlySet<string>;
  document: DocumentNode;
}

/** What a rule found: a schema coordinate (`Type.field(arg:)`), what is wrong with it and how to mend it. */
export interface Finding {
  where: string;
  what: string;
  mend: string;
}

/** A rule of style: looks at one subgraph, among all, and tells every violation. */
export type Rule = (subgraph: Subgraph, graph: readonly Subgraph[]) => Finding[];

/** The types GraphQL itself names; they stand for operations, not for things. */
export const ROOTS: readonly string[] = ['Query', 'Mutation', 'Subscription'];

export interface FieldSite {
  /** `Type.field` */
  where: string;
  parent: TypeDefinitionNode;
  field: FieldDefinitionNode;
}

export interface InputSite {
  /** `Type.field(arg:)`, or `Input.field` */
  where: string;
  input: InputValueDefinitionNode;
}

/** The types of a document, extensions aside: the kit writes none. */
export const typesOf = ({ document }: Subgraph): TypeDefinitionNode[] =>
  document.definitions.filter((node): node is TypeDefinitionNode => node.kind.endsWith('TypeDefinition'));

/** The types whose fields resolvers answer. */
export const objectsOf = (subgraph: Subgraph): ObjectTypeDefinitionNode[] =>
  typesOf(subgraph).filter((type): type is ObjectTypeDefinitionNode => type.kind === Kind.OBJECT_TYPE_DEFINITION);

/** Every field of the object types and interfaces, or of those of one name. */
export function fieldsOf(subgraph: Subgraph, typeName?: string): FieldSite[] {
  return typesOf(subgraph).flatMap((parent) => {
    if (parent.kind !== Kind.OBJECT_TYPE_DEFINITION && parent.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    if (typeName !== undefined && parent.name.value !== typeName) return [];
    return (parent.fields ?? []).map((field) => ({ where: `${parent.name.value}.${field.name.value}`, parent, field }));
  });
}

/** Every argument and every field of an input type. */
export function inputsOf(subgraph: Subgraph): InputSite[] {
  const args = fieldsOf(subgraph).flatMap(({ where, field }) =>
    (field.arguments ?? []).map((input) => ({ where: `${where}(${input.name.value}:)`, input })),
  );
  const fields = typesOf(subgraph).flatMap((type) =>
    type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
      ? (type.fields ?? []).map((input) => ({ where: `${type.name.value}.${input.name.value}`, input }))
      : [],
  );
  return [...args, ...fields];
}

/** The name of a type without its lists and exclamation marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

export const isNonNull = (type: TypeNode): boolean => type.kind === Kind.NON_NULL_TYPE;

export const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;

type Directed = { directives?: readonly ConstDirectiveNode[] };

export const directivesOf = ({ directives = [] }: Directed, name: string): ConstDirectiveNode[] =>
  directives.filter((directive) => directive.name.value === name);

/** An argument of a directive, when it is a string. */
export function textOf(directive: ConstDirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** The names of the entities among all subgraphs' types. */
export const entitiesIn = (graph: readonly Subgraph[]): ReadonlySet<string> =>
  new Set(
    graph.flatMap((subgraph) =>
      objectsOf(subgraph)
        .filter((type) => directivesOf(type, 'key').length > 0)
        .map((type) => type.name.value),
    ),
  );
