import { directivesOf, enumValuesOf, isEntity, ROOTS, type Rule, textOf, typedOf, typesOf } from '../document.js';

/** Chinese, then English, parted once by " · ". */
const BILINGUAL = /^[^·]*\p{Script=Han}[^·]* · [^·]*[A-Za-z][^·]*$/u;

/** Every type, field, argument, input field and enum value is described, in Chinese and in English. */
export const described: Rule = (subgraph) => {
  const types = typesOf(subgraph)
    .map((node) => ({ where: node.name.value, node }))
    // Another subgraph's entity is described by its owner.
    .filter(({ where, node }) => !ROOTS.includes(where) && (subgraph.owns.has(where) || !isEntity(node)));
  return [...types, ...typedOf(subgraph), ...enumValuesOf(subgraph)]
    .filter(({ node }) => !BILINGUAL.test(node.description?.value ?? ''))
    .map(({ where, node }) => ({
      where,
      what: node.description
        ? `"${node.description.value}" is not Chinese and English, parted once by " · "`
        : 'has no description',
      mend: 'describe it as "中文 · English", with the article of law where one lies behind it',
    }));
};

const DAY = /\d{4}-\d{2}-\d{2}/;

/** What is deprecated says why and until when, so that clients can plan. */
export const deprecatedWithDate: Rule = (subgraph) =>
  [...typedOf(subgraph), ...enumValuesOf(subgraph)]
    .filter(({ node }) =>
      directivesOf(node, 'deprecated').some((directive) => {
        const reason = textOf(directive, 'reason') ?? '';
        return !DAY.test(reason) || !/\p{L}/u.test(reason.replace(DAY, ''));
      }),
    )
    .map(({ where }) => ({
      where,
      what: 'is deprecated without a reason and a day',
      mend: 'say what takes its place and when it goes: "use dateSigned; removed after 2027-06-30"',
    }));
