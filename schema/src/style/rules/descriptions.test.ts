import { expect, test } from 'vitest';
import { subgraph, violations } from '../../testing/subgraph.js';
import { deprecatedWithDate, described } from './descriptions.js';

test('described: everything says what it is in Chinese and in English', () => {
  const complete = subgraph(`
    """合同 · contract"""
    type Contract {
      """合同编号 · number (采购法 46)"""
      number("""格式 · form""" form: Form): String
    }
    """格式 · form"""
    enum Form {
      """简 · short"""
      SHORT
    }
    type Query { """合同 · contract""" contract: Contract }
  `);
  expect(violations(described, complete)).toEqual([]);
});

test('described: a missing language, a missing text and a doubled separator are found wherever they are', () => {
  const wanting = subgraph(`
    type Contract {
      """number"""
      number("""格式""" form: Form): String
      """合同 · contract：日期 · date"""
      date: String
      """管理（权限）· managed by"""
      manager: String
    }
    """格式 · form"""
    enum Form { SHORT }
    """筛选 · filter"""
    input Filter { number: String }
  `);
  expect(violations(described, wanting)).toEqual([
    'Contract',
    'Contract.number',
    'Contract.date',
    'Contract.manager',
    'Contract.number(form:)',
    'Filter.number',
    'Form.SHORT',
  ]);
});

test('described: an entity of another subgraph is described there', () => {
  const sdl = `type Person @key(fields: "id") { """标识 · id""" id: ID! }`;
  expect(violations(described, subgraph(sdl))).toEqual([]);
  expect(violations(described, subgraph(sdl, { owns: ['Person'] }))).toEqual(['Person']);
});

test('deprecatedWithDate: a client learns what to use and until when', () => {
  const told = subgraph(
    `type Contract { signed: String @deprecated(reason: "use dateSigned; removed after 2027-06-30") }`,
  );
  expect(violations(deprecatedWithDate, told)).toEqual([]);
  const untold = subgraph(`
    type Contract { signed: String @deprecated, date(zone: Int @deprecated(reason: "2027-06-30")): String }
    enum Form { LONG @deprecated(reason: "use SHORT") }
  `);
  expect(violations(deprecatedWithDate, untold)).toEqual(['Contract.signed', 'Contract.date(zone:)', 'Form.LONG']);
});
