import { Code, Day, Money, Post, RecordType, Reference, Text } from '@integrity-graph/kit';
import { CommitmentPart, PARTIES } from '../commitment/part.js';
import { ChangeKind, ChangeReason, ChangeState } from './codes.js';

@RecordType({ table: 'change', zh: '承诺变更', en: 'Change of a commitment', document: 'document', bodies: PARTIES })
export class InvestmentChange extends CommitmentPart {
  @Code(ChangeKind, '变更种类 · kind', { filter: true })
  kind!: ChangeKind;

  @Code(ChangeReason, '法定事由 · lawful reason', { filter: true })
  reason!: ChangeReason;

  @Text('事由说明 · explanation')
  explanation!: string;

  @Text('决定权限依据 · what empowers the decision (优化营商环境条例 31)')
  authority!: string;

  @Text('程序文件文号 · procedure document (优化营商环境条例 31)')
  procedureDocument!: string;

  @Text('补偿方案，或无须补偿的理由 · compensation, or why none is due (优化营商环境条例 31)')
  compensationDecision!: string;

  @Money('补偿数额 · amount of compensation', { nullable: true })
  compensation?: Money | null;

  @Day('补偿支付期限 · last day to pay the compensation', { nullable: true })
  compensationDueOn?: string | null;

  @Day('变更后的兑现期限 · new last day', { nullable: true })
  newDueOn?: string | null;

  @Money('变更后的数额 · new amount', { nullable: true })
  newAmount?: Money | null;

  @Day('经办日期 · day it was prepared', { filter: true, order: true })
  preparedOn!: string;

  @Reference(() => Post, '经办岗位 · post that prepared it', { level: 'L2' })
  handlerPostId!: string;

  /** Who recorded the preparation: somebody else must record the decision. */
  @Text('经办登记人 · who recorded the preparation', { hidden: true })
  preparedBy!: string;

  @Day('投资者同意日期 · day the investor agreed to it (民法典 543)', { nullable: true })
  agreedOn?: string | null;

  @Text('变更协议 · document of that agreement', { nullable: true })
  agreementDocument?: string | null;

  @Code(ChangeState, '办理状态 · where it stands', { filter: true })
  state!: ChangeState;

  @Day('决定日期 · day of the decision', { nullable: true, order: true })
  decidedOn?: string | null;

  @Reference(() => Post, '复核岗位 · post that decided', { nullable: true, level: 'L2' })
  approverPostId?: string | null;

  @Text('决定文件 · document of the decision', { nullable: true })
  document?: string | null;

  @Day('送达投资者日期 · day the investor was notified', { nullable: true })
  notifiedOn?: string | null;
}
