import { codelist } from '@integrity-graph/kit';

/** How grave an accident is. */
export const SafetyGrade = {
  ORDINARY: 'ORDINARY',
  LARGER: 'LARGER',
  MAJOR: 'MAJOR',
  EXTRAORDINARY: 'EXTRAORDINARY',
} as const;
export type SafetyGrade = keyof typeof SafetyGrade;

codelist(SafetyGrade, 'SafetyGrade', '事故等级 · grade of an accident (国令第493号 3)', {
  ORDINARY: '一般事故 · ordinary accident (国令第493号 3)',
  LARGER: '较大事故 · relatively large accident (国令第493号 3)',
  MAJOR: '重大事故 · major accident (国令第493号 3)',
  EXTRAORDINARY: '特别重大事故 · especially major accident (国令第493号 3)',
});

/** The mildest first. */
export const GRADES: readonly SafetyGrade[] = ['ORDINARY', 'LARGER', 'MAJOR', 'EXTRAORDINARY'];
