import { codelist } from '../graph/values.js';
import type { Rules } from '../law/index.js';
import { DomainRecord, GovernmentBody, Post } from '../records/domain-record.js';
import { Code, Day, Instant, Json, Reference, SharedFields, Text } from '../records/fields.js';
import type { RecordClass } from '../storage/rows.js';
import { type Explanation, type FlagRule, RuleOutcome } from './rule.js';

codelist(RuleOutcome, 'RuleOutcome', '规则比对结果 · what became of a rule on a record', {
  RAISED: '有理由查看 · a reason to look',
  NOT_RAISED: '未达到阈值 · not beyond the threshold',
  BELOW_MINIMUM: '样本不足或事实尚不知，不作判断 · too few observations, or a fact not known yet, to say anything',
  NOT_APPLICABLE: '不适用 · the rule has nothing to say of this record',
});

/** How far a lead has been followed. None of the states is a finding. */
export const FlagState = {
  RAISED: 'RAISED',
  REPLIED: 'REPLIED',
  EXPLAINED: 'EXPLAINED',
  REFERRED: 'REFERRED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type FlagState = keyof typeof FlagState;

codelist(FlagState, 'FlagState', '线索状态，均非认定 · how far a lead was followed; none is a finding', {
  RAISED: '待核实 · to be looked into',
  REPLIED: '部门已答复 · the department has replied',
  EXPLAINED: '已作说明，办结 · explained, and closed',
  REFERRED: '已移送有权机关核查 · passed on to who may establish the facts',
  WITHDRAWN: '依据的记录已更正，撤回 · withdrawn: the records it rested on were corrected',
});

/**
 * A lead: a rule found a reason to look at a record. Never a finding, never public. Each sector declares its own class
 * from this one, with the codelist of its rules as `rule`.
 */
@SharedFields()
export abstract class SectorFlag extends DomainRecord {
  /** One flag for each rule, record and period. */
  @Text('规则、记录与时段 · rule, record and period', { hidden: true, unique: true })
  key!: string;

  @Text('记录类型 · type of the record', { hidden: true })
  recordType!: string;

  @Reference(() => GovernmentBody, '记录 · the record', { hidden: true })
  recordId!: string;

  @Reference(() => GovernmentBody, '所涉机关，可答复 · body whose conduct is looked at; it may reply', {
    filter: true,
    nullable: true,
  })
  bodyId?: string | null;

  @Day('所涉时段起 · first day looked at, for a series', { nullable: true })
  periodFrom?: string | null;

  @Day('所涉时段止 · last day looked at, for a series', { nullable: true })
  periodTo?: string | null;

  @Instant('提出时刻 · when it was raised, last if more than once', { order: true })
  raisedAt!: Date;

  @Json<Explanation>('计算过程 · the arithmetic')
  explanation!: Explanation;

  @Json<{ type: string; id: string }[]>('佐证记录 · further records that bear on it')
  evidenceIds!: { type: string; id: string }[];

  @Code(FlagState, '状态 · state', { filter: true })
  state!: FlagState;

  @Text('部门答复 · reply of the department', { nullable: true })
  replyText?: string | null;

  @Text('答复依据文件 · document the reply rests on', { nullable: true })
  replyDocument?: string | null;

  @Reference(() => Post, '答复岗位 · post that replied', { nullable: true })
  replyPostId?: string | null;

  @Day('答复日期 · day of the reply', { nullable: true })
  repliedOn?: string | null;

  @Text('答复人账号 · who entered the reply', { hidden: true, nullable: true })
  repliedBy?: string | null;

  @Text('办结理由 · reason of closing', { nullable: true })
  closingReason?: string | null;

  @Text('办结依据文件 · document the closing rests on', { nullable: true })
  closingDocument?: string | null;

  @Day('办结日期 · day of closing', { nullable: true })
  closedOn?: string | null;
}

/** The flags of a sector: its class, its rules, and the values they are held against. */
export interface FlagDefinition<F extends SectorFlag> {
  /** First word of every root field: `procurement`. */
  sector: string;
  type: RecordClass<F>;
  /** Made by `ruleCodes`. */
  codes: Record<string, string>;
  rules: readonly FlagRule[];
  /** The dated values of the sector. */
  values: Rules;
}
