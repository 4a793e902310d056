import {
  Code,
  Day,
  Decision,
  DomainRecord,
  Enterprise,
  Flag,
  GovernmentBody,
  Money,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { InvestmentAgreement } from '../agreement/agreement.js';
import { InvestmentPolicy } from '../policy/policy.js';
import { CommitmentCondition, CommitmentKind, CommitmentStanding, PromiseKind, UnlawfulGround } from './codes.js';

/**
 * One promise to one investor. Whether it is lawful and whether it is performed are two questions with an answer each: an
 * unlawful promise is no promise to perform blindly, nor one to forget, but to change lawfully and to compensate.
 */
@RecordType({
  table: 'commitment',
  zh: '招商引资承诺事项',
  en: 'Commitment to an investor',
  document: 'number',
  bodies: ['promisor_id', 'investor_id'],
})
export class InvestmentCommitment extends DomainRecord {
  @Text('承诺编号，同一机关不得重复 · number, unique for the body', { filter: true, order: true })
  number!: string;

  @Code(CommitmentKind, '承诺种类 · kind', { filter: true })
  kind!: CommitmentKind;

  @Code(PromiseKind, '质量、期限或保障 · quality, time or guarantee (国发〔2016〕76号)', { filter: true })
  promise!: PromiseKind;

  @Text('承诺内容 · what is promised')
  content!: string;

  @Money('承诺数额 · amount promised', { nullable: true })
  amount?: Money | null;

  @Text('兑现条件 · condition', { nullable: true })
  condition?: string | null;

  @Code(CommitmentCondition, '条件种类 · kind of condition', { nullable: true, filter: true })
  conditionKind?: CommitmentCondition | null;

  @Day('条件成就日期，成就前没有期限 · day the condition was met; before it there is no day to keep the promise by', {
    nullable: true,
  })
  conditionMetOn?: string | null;

  @Text('条件成就的佐证材料 · evidence that it was met', { nullable: true })
  conditionEvidence?: string | null;

  @Text('法定权限依据，未注明的为空 · authority for it; null when none is named (外商投资法实施条例 27)', {
    nullable: true,
  })
  authority?: string | null;

  @Reference(
    () => Decision,
    '所依据的集体决定，属重大行政决策的应有 · decision it rests on; a major one has it (重大行政决策程序暂行条例 30)',
    {
      nullable: true,
      filter: true,
      level: 'L2',
    },
  )
  decisionId?: string | null;

  @Reference(() => InvestmentAgreement, '协议 · agreement it stands in', { nullable: true, filter: true })
  agreementId?: string | null;

  @Reference(() => InvestmentPolicy, '政策文件 · policy it stands in', { nullable: true, filter: true })
  policyId?: string | null;

  @Reference(() => GovernmentBody, '承诺机关 · body that promised', { filter: true })
  promisorId!: string;

  @Reference(() => Enterprise, '投资者 · investor it was promised to', { filter: true })
  investorId!: string;

  @Reference(() => Post, '责任岗位 · post responsible', { filter: true, level: 'L2' })
  responsiblePostId!: string;

  @Day('承诺日期 · day of the promise', { filter: true, order: true })
  madeOn!: string;

  @Day('兑现期限，变更前 · last day as promised, before any change', { filter: true, order: true })
  dueOn!: string;

  @Code(CommitmentStanding, '承诺现状 · what became of its terms', { filter: true })
  standing!: CommitmentStanding;

  @Flag('是否合法，未认定的为空 · whether it is lawful; null while nobody has assessed it', {
    nullable: true,
    filter: true,
  })
  isLawful?: boolean | null;

  @Code(UnlawfulGround, '违法情形 · in what it is unlawful', { nullable: true, filter: true })
  unlawfulGround?: UnlawfulGround | null;

  @Day('合法性认定日期 · day of the assessment', { nullable: true })
  assessedOn?: string | null;

  @Reference(() => GovernmentBody, '认定机关 · body that assessed it', { nullable: true })
  assessedById?: string | null;

  @Text('认定文件 · document of the assessment', { nullable: true })
  assessmentDocument?: string | null;

  @Flag('是否已兑现 · whether it is performed in full, and not contested', { filter: true })
  isPerformed!: boolean;
}

/** Whether the investor must do something first. */
export const isConditional = ({
  condition,
  conditionKind,
}: Pick<InvestmentCommitment, 'condition' | 'conditionKind'>): boolean => condition != null || conditionKind != null;

/** The day as promised, before any change: none while a condition is not met, and never before it was. */
export function promisedDay(commitment: InvestmentCommitment): string | undefined {
  const { dueOn, conditionMetOn } = commitment;
  if (!isConditional(commitment)) return dueOn;
  if (!conditionMetOn) return undefined;
  return conditionMetOn > dueOn ? conditionMetOn : dueOn;
}
