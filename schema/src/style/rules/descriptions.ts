import { Kind, type StringValueNode } from 'graphql';
import { directivesOf, type Finding, fieldsOf, inputsOf, ROOTS, type Rule, typesOf } from '../document.js';

/** Chinese, then English, parted once by " · ". */
const BILINGUAL = /^[^·]*\p{Script=Han}[^·]* · [^·]*[A-Za-z][^·]*$/u;

/** Every type, field, argument, input field and enum value is described in Chinese and English. */
export const described: Rule = (subgraph) => {
  const types = typesOf(subgraph).filter((type) => {
    const { value: name } = type.name;
    // Another's entity is described by its owner.
    return !ROOTS.includes(name) && (subgraph.owns.has(name) || directivesOf(type, 'key').length === 0);
  });
  const values = types.flatMap((type) => (type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []).map((value) => ({ type, value })) : []));
  return [
    ...types.map((type) => ({ where: type.name.value, described: type })),
    ...fieldsOf(subgraph).map(({ where, field }) => ({ where, described: field })),
    ...inputsOf(subgraph).map(({ where, input }) => ({ where, described: input })),
    ...values.map(({ type, value }) => ({ where: `${type.name.value}.${value.name.value}`, described: value })),
  ].flatMap(({ where, described: { description } }) => fault(where, description));
};

function fault(where: string, description: StringValueNode | undefined): Finding[] {
  const mend = 'describe it as "中文 · English", with the article of law where one lies behind it';
  if (!description) return [{ where, what: 'has no description', mend }];
  if (!BILINGUAL.test(description.value)) return [{ where, what: `"${description.value}" is not Chinese and English parted once by " · "`, mend }];
  return [];
}

/** What is deprecated says why and since when, so that its removal can be planned. */
export const deprecatedWithDate: Rule = (subgraph) => {
  const values = typesOf(subgraph).flatMap((type) =>
    type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []).map((node) => ({ where: `${type.name.value}.${node.name.value}`, node })) : [],
  );
  return [
    ...fieldsOf(subgraph).map(({ where, field }) => ({ where, node: field })),
    ...inputsOf(subgraph).map(({ where, input }) => ({ where, node: input })),
    ...values,
  ].flatMap(({ where, node }) =>
    directivesOf(node, 'deprecated')
      .map((directive) => directive.arguments?.[0]?.value)
      .filter((reason) => !(reason?.kind === Kind.STRING && /\p{L}.*\d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}.*\p{L}/u.test(reason.value)))
      .map(() => ({
        where,
        what: 'is deprecated without a reason and a day',
        mend: 'say what to use in its place and when it goes: "use dateSigned; removed on 2027-06-30"',
      })),
  );
};
