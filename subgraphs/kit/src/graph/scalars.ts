import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON } from 'graphql-scalars';
import { isDay } from '../values/index.js';

const text = (
  name: string,
  description: string,
  shape: RegExp,
  example: string,
  valid: (value: string) => boolean = () => true,
) => {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && shape.test(value) && valid(value)) return value;
    throw new GraphQLError(`${name} cannot take ${JSON.stringify(value)}: write it like "${example}"`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING)
        throw new GraphQLError(`${name} is written as a string, like "${example}"`, { nodes: node });
      return check(node.value);
    },
  });
};

/** A civil day in Asia/Shanghai. */
export const GraphQLDay = text(
  'Date',
  '公历日期 (北京时间) · a civil day in Asia/Shanghai, YYYY-MM-DD',
  /^\d{4}-\d{2}-\d{2}$/,
  '2026-03-31',
  isDay,
);

/** An exact decimal, carried as a string so that no client turns it into a float unasked. */
export const GraphQLDecimal = text(
  'Decimal',
  '精确小数，以字符串传递 · an exact decimal carried as a string; never a float',
  /^-?(0|[1-9]\d{0,17})(\.\d{1,10})?$/,
  '1280000.00',
);

/** An instant. */
export const GraphQLInstant = new GraphQLScalarType<Date, string>({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: '时刻，ISO 8601，须带时区 · an instant with offset, such as 2026-03-31T16:00:00Z',
});

/** A document of a published standard, whose shape the standard says and no type here. */
export const GraphQLJson = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  name: 'JSON',
  description: 'JSON文档，结构见所述标准 · a JSON document in the shape of the standard named at its field',
});
