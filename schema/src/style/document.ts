import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
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

/** What a rule found: a schema coordinate (`Type.field(arg:)`), what is wrong there and how to mend it. */
export interface Finding {
  where: string;
  what: string;
  mend: string;
}

/** A rule of style: looks at one subgraph, among all, and tells every violation. */
export type Rule = (subgraph: Subgraph, graph: readonly Subgraph[]) => Finding[];

/** A part of a schema and its coordinate. */
export interface Site<Node> {
  where: string;
  name: string;
  node: Node;
}

export type FieldSite = Site<FieldDefinitionNode> & { parent: string };

/** The types GraphQL itself names; they stand for operations, not for things. */
export const ROOTS: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/** The types a subgraph defines. */
export const typesOf = ({ document }: Subgraph): TypeDefinitionNode[] =>
  document.definitions.filter((node): node is TypeDefinitionNode => node.kind.endsWith('TypeDefinition'));

/** The object types among them. */
export const objectsOf = (subgraph: Subgraph): ObjectTypeDefinitionNode[] =>
  typesOf(subgraph).filter((type): type is ObjectTypeDefinitionNode => type.kind === Kind.OBJECT_TYPE_DEFINITION);

/** The fields of object types and interfaces, or of the one named. */
export const fieldsOf = (subgraph: Subgraph, typeName?: string): FieldSite[] =>
  typesOf(subgraph).flatMap((type) => {
    const parent = type.name.value;
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    if (typeName !== undefined && parent !== typeName) return [];
    return (type.fields ?? []).map((node) => ({ ...site(`${parent}.${node.name.value}`, node), parent }));
  });

/** All arguments, and the fields of input types. */
export const inputsOf = (subgraph: Subgraph): Site<InputValueDefinitionNode>[] => [
  ...fieldsOf(subgraph).flatMap(({ where, node }) =>
    (node.arguments ?? []).map((arg) => site(`${where}(${arg.name.value}:)`, arg)),
  ),
  ...typesOf(subgraph).flatMap((type) =>
    type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
      ? (type.fields ?? []).map((field) => site(`${type.name.value}.${field.name.value}`, field))
      : [],
  ),
];

/** Everything that has a type: fields, arguments, input fields. */
export const typedOf = (subgraph: Subgraph): Site<FieldDefinitionNode | InputValueDefinitionNode>[] => [
  ...fieldsOf(subgraph),
  ...inputsOf(subgraph),
];

export const enumValuesOf = (subgraph: Subgraph): Site<EnumValueDefinitionNode>[] =>
  typesOf(subgraph).flatMap((type) =>
    type.kind === Kind.ENUM_TYPE_DEFINITION
      ? (type.values ?? []).map((value) => site(`${type.name.value}.${value.name.value}`, value))
      : [],
  );

const site = <Node extends { name: { value: string } }>(where: string, node: Node): Site<Node> => ({
  where,
  name: node.name.value,
  node,
});

/** The name of a type without its lists and exclamation marks. */
export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

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

/** Whether a type is an entity: known to other subgraphs by its key. */
export const isEntity = (type: Directed): boolean => directivesOf(type, 'key').length > 0;
