import {
  Code,
  codelist,
  Day,
  DomainRecord,
  GovernmentBody,
  Person,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { SafetyAccident } from '../accident/accident.js';
import { SafetyViolationGround } from '../breach/grounds.js';

/** What the case was about. */
export const MisconductKind = { DERELICTION: 'DERELICTION', POWER_FOR_MONEY: 'POWER_FOR_MONEY' } as const;
export type MisconductKind = keyof typeof MisconductKind;

codelist(MisconductKind, 'SafetyMisconductKind', '案件种类 · kind of case (晋政发〔2018〕10号)', {
  DERELICTION: '失职渎职 · duty neglected (安全生产法 87、90)',
  POWER_FOR_MONEY: '权钱交易 · power traded for money (晋政发〔2018〕10号)',
});

/** A case as decided by who may decide it; it is tied to post and time, and stays when the post has another holder. */
@RecordType({
  table: 'misconduct_case',
  zh: '安全生产领域失职渎职、权钱交易案件',
  en: 'Case of misconduct in work safety',
  bodies: ['body_id'],
  persons: ['person_id'],
})
export class SafetyMisconductCase extends DomainRecord {
  @Text('处理文号，同一机关不得重复 · number of the decision, unique for the body', { level: 'L2', filter: true })
  number!: string;

  @Code(MisconductKind, '案件种类 · kind', { filter: true, level: 'L2' })
  kind!: MisconductKind;

  @Code(SafetyViolationGround, '失信情形（本项目自定） · breach, by our own codelist', { filter: true, level: 'L2' })
  ground!: SafetyViolationGround;

  @Reference(() => SafetyAccident, '所涉事故 · accident concerned', { nullable: true, filter: true })
  accidentId?: string | null;

  @Reference(() => GovernmentBody, '所在单位 · body', { filter: true })
  bodyId!: string;

  @Reference(() => Post, '所涉岗位 · post concerned', { filter: true })
  postId!: string;

  @Day('所涉期间起 · first day concerned')
  periodFrom!: string;

  @Day('所涉期间止 · last day concerned')
  periodTo!: string;

  @Reference(() => GovernmentBody, '处理机关 · body that decided', { filter: true })
  decidedById!: string;

  @Day('处理日期 · day of the decision', { filter: true, order: true })
  decidedOn!: string;

  @Reference(() => Person, '处理决定载明的人员 · person the decision names', { level: 'L3', personal: true })
  personId!: string;

  @Text('处理结果 · what was decided (政务处分法 46)', { level: 'L4', personal: true })
  outcome!: string;
}
