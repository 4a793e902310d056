import {
  byDay,
  compareDecimals,
  computeDue,
  type Day,
  type DeadlineRule,
  type Decimal,
  daysBetween,
  divide,
  flagRule,
  NotApplicable,
  valueText,
} from '@integrity-graph/kit';
import { DebtBond, termsOf } from '../bond/bond.js';
import { scheduleOf, totalOf } from '../rules/schedule.js';

export const DISCLOSED_LATE = flagRule<DebtBond, { issuedOn: Day; disclosedOn: Day }, 'threshold'>({
  code: 'BOND_DISCLOSED_LATE',
  title: '债券发行文件披露过迟 · the documents of a bond were disclosed late (财预〔2018〕209号)',
  version: 1,
  record: () => DebtBond,
  values: { threshold: 'bond_disclosure' },
  inputs: { issuedOn: '发行日期 · day of issue', disclosedOn: '披露日期 · day of the disclosure' },
  dayOf: ({ record }) => record.issuedOn,
  gather: async (targets) =>
    targets.map(({ record: { issuedOn, documentsDisclosedOn } }) => ({
      issuedOn,
      disclosedOn: documentsDisclosedOn ?? undefined,
    })),
  judge({ issuedOn, disclosedOn }, { threshold }) {
    const lastDay = computeDue(threshold.value as DeadlineRule, issuedOn).on!;
    const late = Math.max(0, daysBetween(lastDay, disclosedOn));
    return { result: String(late), unit: 'DAY', exceeds: late > 0, calculation: `${disclosedOn} > ${lastDay}` };
  },
  statement: ({ disclosedOn, issuedOn }) =>
    `${disclosedOn} 披露，${issuedOn} 发行 · disclosed on ${disclosedOn}, issued on ${issuedOn}`,
  bodyOf: ({ issuerId }) => issuerId,
  between: byDay(() => DebtBond, 'issued_on'),
});

/** What a project is expected to earn, against all that its bond has to pay. */
export const COVERAGE_LOW = flagRule<DebtBond, { revenue: Decimal; service: Decimal }, 'threshold'>({
  code: 'PROJECT_COVERAGE_LOW',
  title: '专项债券项目收入覆盖不足 · a project’s revenue barely covers its bond (预算法 35)',
  basis: { title: '预算法', article: '35' },
  version: 1,
  record: () => DebtBond,
  values: { threshold: 'coverage_least' },
  inputs: {
    revenue: '项目存续期预期收入 · revenue expected of the project',
    service: '债券本息合计 · principal and interest of the bond',
  },
  dayOf: ({ record }) => record.issuedOn,
  gather: async (targets) =>
    targets.map(({ record }) =>
      record.kind === 'SPECIAL' && record.purpose === 'NEW'
        ? { revenue: record.projectRevenue?.amount, service: totalOf(scheduleOf(termsOf(record))) }
        : new NotApplicable('不是新增专项债券 · no new special bond'),
    ),
  judge({ revenue, service }, { threshold }) {
    const ratio = divide(revenue, service, 4);
    return {
      result: ratio,
      unit: '',
      exceeds: compareDecimals(ratio, valueText(threshold)) < 0,
      calculation: `${revenue} / ${service} = ${ratio} < ${valueText(threshold)}`,
    };
  },
  statement: (_, { result }) => `预期收入为本息的 ${result} 倍 · revenue is ${result} times principal and interest`,
  bodyOf: ({ issuerId }) => issuerId,
  between: byDay(() => DebtBond, 'issued_on'),
});
