import { Code, codelist, Day, Money, RecordType } from '@integrity-graph/kit';
import { ContractPart, PARTIES } from '../contract/part.js';

/** What a guarantee secures. */
export const GuaranteeKind = { BID: 'BID', PERFORMANCE: 'PERFORMANCE' } as const;
export type GuaranteeKind = keyof typeof GuaranteeKind;

codelist(GuaranteeKind, 'ProcurementGuaranteeKind', '保证金种类 · what a guarantee secures', {
  BID: '投标保证金 · bid guarantee (实施条例 33)',
  PERFORMANCE: '履约保证金 · performance guarantee (实施条例 48)',
});

/** In what form a guarantee is given; cash is not allowed. */
export const GuaranteeForm = {
  CHECK: 'CHECK',
  DRAFT: 'DRAFT',
  PROMISSORY_NOTE: 'PROMISSORY_NOTE',
  LETTER_OF_GUARANTEE: 'LETTER_OF_GUARANTEE',
} as const;
export type GuaranteeForm = keyof typeof GuaranteeForm;

codelist(
  GuaranteeForm,
  'ProcurementGuaranteeForm',
  '保证金形式，不得为现金 · form of a guarantee, never cash (实施条例 33、48)',
  {
    CHECK: '支票 · cheque',
    DRAFT: '汇票 · draft',
    PROMISSORY_NOTE: '本票 · promissory note',
    LETTER_OF_GUARANTEE: '保函 · letter of guarantee',
  },
);

@RecordType({ table: 'guarantee', zh: '保证金', en: 'Guarantee under a procurement contract', bodies: PARTIES })
export class ProcurementGuarantee extends ContractPart {
  @Code(GuaranteeKind, '保证金种类 · kind')
  kind!: GuaranteeKind;

  @Code(GuaranteeForm, '保证金形式 · form')
  form!: GuaranteeForm;

  @Money('保证金金额 · amount')
  amount!: Money;

  @Day('约定退还日期 · agreed day of return', { nullable: true })
  returnDueOn?: string | null;

  @Day('退还日期 · day of return', { nullable: true })
  returnedOn?: string | null;
}
