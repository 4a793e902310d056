import { Code, codelist, Day, Money, RecordType, Text } from '@integrity-graph/kit';
import { ContractPart, PARTIES } from '../contract/part.js';

/** How a contract came to differ from what was signed. A correction of its record is no change of it. */
export const ContractChangeKind = { SUPPLEMENT: 'SUPPLEMENT', CHANGE: 'CHANGE', TERMINATION: 'TERMINATION' } as const;
export type ContractChangeKind = keyof typeof ContractChangeKind;

codelist(ContractChangeKind, 'ProcurementContractChangeKind', '合同变动种类 · kind of change of a contract', {
  SUPPLEMENT: '补充合同 · supplementary contract (政府采购法 49)',
  CHANGE: '变更 · change of terms (政府采购法 50)',
  TERMINATION: '终止 · termination (政府采购法 50)',
});

/** Why a contract was changed or ended. */
export const ChangeGround = {
  PUBLIC_INTEREST: 'PUBLIC_INTEREST',
  CONTRACT: 'CONTRACT',
  AWARD_VOID: 'AWARD_VOID',
  UNAUTHORISED: 'UNAUTHORISED',
} as const;
export type ChangeGround = keyof typeof ChangeGround;

codelist(ChangeGround, 'ProcurementContractChangeGround', '变更、终止事由 · ground of a change or termination', {
  PUBLIC_INTEREST: '继续履行将损害国家利益和社会公共利益 · going on would harm the public interest (政府采购法 50)',
  CONTRACT: '合同约定的情形 · a case the contract itself provides for',
  AWARD_VOID: '中标、成交无效，撤销合同 · the award was void, the contract is rescinded (政府采购法 73)',
  UNAUTHORISED: '擅自变更、终止 · on nobody’s authority, against the law (政府采购法 50)',
});

@RecordType({
  table: 'contract_change',
  zh: '政府采购合同变动',
  en: 'Change of a procurement contract',
  document: 'document',
  bodies: PARTIES,
})
export class ProcurementContractChange extends ContractPart {
  @Code(ContractChangeKind, '种类 · kind')
  kind!: ContractChangeKind;

  @Code(ChangeGround, '事由，补充合同为空 · ground; null for a supplement', { nullable: true })
  ground?: ChangeGround | null;

  @Day('变动日期 · day of the change')
  changedOn!: string;

  @Text('理由 · reason')
  reason!: string;

  @Text('文件：补充合同编号、决定文号 · document: number of the supplement or decision')
  document!: string;

  @Money('补充合同金额 · amount of a supplement', { nullable: true })
  amount?: Money | null;

  @Money('终止时的结算金额 · what is payable after a termination', { nullable: true })
  settlement?: Money | null;

  @Day('公告日期 · date published (财办库〔2023〕243号)', { nullable: true })
  datePublished?: string | null;
}
