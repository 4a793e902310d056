import { codelist } from '@integrity-graph/kit';

/** The seven facts of unreasonable conditions (条例 32), in the order of the article. */
export const Exclusion = {
  DIFFERENT_INFORMATION: 'DIFFERENT_INFORMATION',
  UNSUITED_CONDITIONS: 'UNSUITED_CONDITIONS',
  REGION_OR_SECTOR_RECORD: 'REGION_OR_SECTOR_RECORD',
  DIFFERENT_STANDARDS: 'DIFFERENT_STANDARDS',
  DESIGNATED_PRODUCT: 'DESIGNATED_PRODUCT',
  OWNERSHIP_OR_FORM: 'OWNERSHIP_OR_FORM',
  OTHER: 'OTHER',
} as const;
export type Exclusion = keyof typeof Exclusion;

codelist(
  Exclusion,
  'BiddingExclusion',
  '以不合理条件限制、排斥投标人的情形 · how unreasonable conditions keep bidders out (实施条例 32)',
  {
    DIFFERENT_INFORMATION: '提供有差别的项目信息 · information on the project that differs (实施条例 32(1))',
    UNSUITED_CONDITIONS:
      '条件与项目特点、实际需要不相适应或与合同履行无关 · conditions unsuited to the project or to the contract (实施条例 32(2))',
    REGION_OR_SECTOR_RECORD:
      '以特定行政区域或者特定行业的业绩、奖项作为加分或中标条件 · record or awards of one region or sector earn points or win (实施条例 32(3))',
    DIFFERENT_STANDARDS: '采取不同的资格审查或者评标标准 · standards of review that differ (实施条例 32(4))',
    DESIGNATED_PRODUCT:
      '限定或者指定特定的专利、商标、品牌、原产地或者供应商 · a patent, trade mark, brand, origin or supplier is laid down (实施条例 32(5))',
    OWNERSHIP_OR_FORM:
      '非法限定所有制形式或者组织形式 · a form of ownership or organisation is laid down (实施条例 32(6))',
    OTHER: '其他不合理条件 · other unreasonable conditions (实施条例 32(7))',
  },
);

/** What a condition is for. */
export const ConditionKind = {
  QUALIFICATION: 'QUALIFICATION',
  TECHNICAL: 'TECHNICAL',
  COMMERCIAL: 'COMMERCIAL',
  SCORING: 'SCORING',
  WINNING: 'WINNING',
} as const;
export type ConditionKind = keyof typeof ConditionKind;

codelist(ConditionKind, 'BiddingConditionKind', '条件种类 · what a condition is for (实施条例 32)', {
  QUALIFICATION: '资格条件 · to be admitted',
  TECHNICAL: '技术条件 · of technique',
  COMMERCIAL: '商务条件 · of commerce',
  SCORING: '加分条件 · to earn points',
  WINNING: '中标条件 · to win',
});

/** What a condition is tied to. */
export const ConditionLimit = {
  REGION: 'REGION',
  SECTOR: 'SECTOR',
  PATENT: 'PATENT',
  TRADE_MARK: 'TRADE_MARK',
  BRAND: 'BRAND',
  ORIGIN: 'ORIGIN',
  SUPPLIER: 'SUPPLIER',
  OWNERSHIP: 'OWNERSHIP',
  ORGANISATION_FORM: 'ORGANISATION_FORM',
} as const;
export type ConditionLimit = keyof typeof ConditionLimit;

codelist(ConditionLimit, 'BiddingConditionLimit', '条件所限定的内容 · what a condition is tied to (实施条例 32)', {
  REGION: '特定行政区域的业绩、奖项 · record or awards of one region',
  SECTOR: '特定行业的业绩、奖项 · record or awards of one sector',
  PATENT: '特定专利 · one patent',
  TRADE_MARK: '特定商标 · one trade mark',
  BRAND: '特定品牌 · one brand',
  ORIGIN: '特定原产地 · one origin',
  SUPPLIER: '特定供应商 · one supplier',
  OWNERSHIP: '所有制形式 · a form of ownership',
  ORGANISATION_FORM: '组织形式 · a form of organisation',
});

/**
 * Which fact of article 32 a condition is by what it is tied to. Only the third, the fifth and the sixth can be told so;
 * whether conditions suit a project, or all were treated alike, is for the department to establish.
 */
export function exclusionOf(
  kind: ConditionKind,
  tiedTo: ConditionLimit | null | undefined,
  isMustTender: boolean,
): Exclusion | undefined {
  switch (tiedTo) {
    case 'REGION':
    case 'SECTOR':
      return isMustTender && (kind === 'SCORING' || kind === 'WINNING') ? 'REGION_OR_SECTOR_RECORD' : undefined;
    case 'PATENT':
    case 'TRADE_MARK':
    case 'BRAND':
    case 'ORIGIN':
    case 'SUPPLIER':
      return 'DESIGNATED_PRODUCT';
    case 'OWNERSHIP':
    case 'ORGANISATION_FORM':
      return isMustTender ? 'OWNERSHIP_OR_FORM' : undefined;
    default:
      return undefined;
  }
}
