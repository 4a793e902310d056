import { codelist } from '@integrity-graph/kit';

/** How bids were rigged, in the order of the articles: facts that are collusion (39), deemed to be (40), or of the tenderer (41). */
export const Collusion = {
  CONTENT_AGREED: 'CONTENT_AGREED',
  WINNER_AGREED: 'WINNER_AGREED',
  GIVING_UP_AGREED: 'GIVING_UP_AGREED',
  ORGANISED_TOGETHER: 'ORGANISED_TOGETHER',
  OTHER_OF_BIDDERS: 'OTHER_OF_BIDDERS',
  SAME_PREPARER: 'SAME_PREPARER',
  SAME_HANDLER: 'SAME_HANDLER',
  SAME_PROJECT_MANAGER: 'SAME_PROJECT_MANAGER',
  ALIKE_OR_IN_STEPS: 'ALIKE_OR_IN_STEPS',
  FILES_MIXED: 'FILES_MIXED',
  SAME_BOND_ACCOUNT: 'SAME_BOND_ACCOUNT',
  BIDS_OPENED_AND_TOLD: 'BIDS_OPENED_AND_TOLD',
  FLOOR_OR_COMMITTEE_TOLD: 'FLOOR_OR_COMMITTEE_TOLD',
  PRICE_SUGGESTED: 'PRICE_SUGGESTED',
  BID_CHANGED_AT_HIS_WORD: 'BID_CHANGED_AT_HIS_WORD',
  FAVOUR_SUGGESTED: 'FAVOUR_SUGGESTED',
  OTHER_OF_TENDERER: 'OTHER_OF_TENDERER',
} as const;
export type Collusion = keyof typeof Collusion;

codelist(Collusion, 'BiddingCollusion', '串通投标的情形 · how bids were rigged (实施条例 39—41)', {
  CONTENT_AGREED:
    '投标人之间协商投标报价等实质性内容 · bidders settled prices or other substance among them (实施条例 39(1))',
  WINNER_AGREED: '投标人之间约定中标人 · bidders agreed who should win (实施条例 39(2))',
  GIVING_UP_AGREED:
    '投标人之间约定部分投标人放弃投标或者中标 · bidders agreed that some give up their bid or the award (实施条例 39(3))',
  ORGANISED_TOGETHER:
    '同一集团、协会、商会等组织成员按该组织要求协同投标 · members of one group or association bid together as it asked (实施条例 39(4))',
  OTHER_OF_BIDDERS: '投标人之间的其他联合行动 · other joint action to win or to keep somebody out (实施条例 39(5))',
  SAME_PREPARER: '投标文件由同一单位或者个人编制 · bids prepared by one unit or person (实施条例 40(1))',
  SAME_HANDLER: '委托同一单位或者个人办理投标事宜 · bids handled by one unit or person (实施条例 40(2))',
  SAME_PROJECT_MANAGER: '项目管理成员为同一人 · bids name one project manager (实施条例 40(3))',
  ALIKE_OR_IN_STEPS:
    '投标文件异常一致或者报价呈规律性差异 · bids abnormally alike, or prices in regular steps (实施条例 40(4))',
  FILES_MIXED: '投标文件相互混装 · papers of bids mixed up (实施条例 40(5))',
  SAME_BOND_ACCOUNT: '投标保证金从同一账户转出 · bonds paid from one account (实施条例 40(6))',
  BIDS_OPENED_AND_TOLD:
    '招标人在开标前开启投标文件并泄露信息 · the tenderer opened bids early and told others of them (实施条例 41(1))',
  FLOOR_OR_COMMITTEE_TOLD:
    '招标人泄露标底、评标委员会成员等信息 · the tenderer told of the floor price or the committee (实施条例 41(2))',
  PRICE_SUGGESTED:
    '招标人明示或者暗示压低或者抬高报价 · the tenderer suggested a lower or higher price (实施条例 41(3))',
  BID_CHANGED_AT_HIS_WORD:
    '招标人授意撤换、修改投标文件 · the tenderer had a bid exchanged or changed (实施条例 41(4))',
  FAVOUR_SUGGESTED:
    '招标人明示或者暗示为特定投标人中标提供方便 · the tenderer suggested to make way for one bidder (实施条例 41(5))',
  OTHER_OF_TENDERER: '招标人与投标人的其他串通行为 · other collusion of tenderer and bidder (实施条例 41(6))',
});
