import { byDay, type Context, countOf, flagRule, NotApplicable, tableOf, watch } from '@integrity-graph/kit';
import { BiddingBid } from '../bid/bid.js';
import { BiddingConsortiumMember } from '../consortium/member.js';
import { BiddingContract } from '../contract/contract.js';
import { BiddingApplicant } from '../prequalification/applicant.js';
import { bidAgain, invalidBids, type JointBid, type JointTender, membersChanged } from '../rules/consortium.js';
import type { BiddingTender } from '../tender/tender.js';
import { notOpened, ofTender, ownBids } from './bids.js';

/* What the law holds against bids of consortia (招标投标法 31；实施条例 37、51), and what was made of them. */

/** A tender as far as it matters who bids with whom. */
interface Joint extends JointTender {
  bids: readonly (JointBid & { status: string })[];
}

const listOf = (ids: readonly string[]) => `{${ids.join(',')}}`;

async function jointTenders(tenders: readonly BiddingTender[], { rows }: Context): Promise<Map<string, Joint>> {
  const members = tableOf(BiddingConsortiumMember);
  const bids = await rows<JointBid & { tender: string; status: string }>(
    `select b.tender_id as tender, b.id, b.status, b.bidder_id as lead, b.joint_agreement is not null as "hasAgreement",
       coalesce((select array_agg(m.enterprise_id::text order by m.id) from ${members} m where m.bid_id = b.id),
         array[b.bidder_id::text]) as firms
     from ${tableOf(BiddingBid)} b where b.tender_id = any(?::uuid[]) and b.price_amount is not null order by b.id`,
    [listOf(tenders.map(({ id }) => id))],
  );
  const applications = await rows<{ prequalification: string; firms: string[] }>(
    `select a.prequalification_id as prequalification,
       coalesce((select array_agg(m.enterprise_id::text order by m.id) from ${members} m where m.applicant_id = a.id),
         array[a.enterprise_id::text]) as firms
     from ${tableOf(BiddingApplicant)} a where a.prequalification_id = any(?::uuid[]) and a.is_qualified order by a.id`,
    [listOf(tenders.flatMap(({ prequalificationId }) => prequalificationId ?? []))],
  );
  const byTender = Map.groupBy(bids, ({ tender }) => tender);
  const byPrequalification = Map.groupBy(applications, ({ prequalification }) => prequalification);
  const told = tenders.map(({ id, prequalificationId, isOpenToConsortia }): [string, Joint] => {
    const qualified = prequalificationId && (byPrequalification.get(prequalificationId) ?? []);
    const joint = {
      bids: byTender.get(id) ?? [],
      qualified: qualified ? qualified.map(({ firms }) => firms) : undefined,
      accepts: isOpenToConsortia ?? undefined,
    };
    return [id, joint];
  });
  return new Map(told);
}

interface Counted {
  code: string;
  title: string;
  threshold: string;
  /** `中文 · English` of what is counted. */
  input: string;
  /** How many; null where it is not known yet. */
  count(tender: Joint): number | NotApplicable | null;
  says: [zh: string, en: string];
}

const counted = ({ code, title, threshold, input, count, says: [zh, en] }: Counted) =>
  flagRule<BiddingTender, { count: number }, 'threshold'>({
    ...ofTender,
    code,
    title,
    version: 1,
    values: { threshold },
    inputs: { count: input },
    async gather(targets, context) {
      const tenders = await jointTenders(
        targets.map(({ record }) => record),
        context,
      );
      return targets.map(({ record }) => {
        const tender = tenders.get(record.id)!;
        if (tender.bids.length === 0) return notOpened;
        const found = count(tender);
        if (found instanceof NotApplicable) return found;
        return found === null ? {} : { count: found };
      });
    },
    judge: ({ count: found }, { threshold: most }) => ({
      result: String(found),
      unit: '',
      exceeds: found > countOf(most),
      calculation: `${found}; ≤ ${countOf(most)}`,
    }),
    statement: (_, { result }) => `${result} ${zh} · ${result} ${en}`,
    watches: ownBids,
  });

export const MEMBER_BIDS_AGAIN = counted({
  code: 'MEMBER_BIDS_AGAIN',
  title: '联合体成员另行投标 · a member of a consortium bids again, alone or with others (招标投标法实施条例 37)',
  threshold: 'members_bidding_again',
  input: '出现在两份以上投标中的企业数 · firms that stand in more than one bid',
  count: ({ bids }) => bidAgain(bids).length,
  says: ['家企业出现在两份以上投标中', 'firms stand in more than one bid'],
});

export const CONSORTIUM_CHANGED = counted({
  code: 'CONSORTIUM_CHANGED',
  title: '资格预审后联合体成员变动 · members of a consortium changed after prequalification (招标投标法实施条例 37)',
  threshold: 'consortia_changed',
  input: '成员与资格预审时不同的投标数 · bids whose members are not those that were qualified',
  count: (tender) =>
    tender.qualified
      ? membersChanged(tender).length
      : new NotApplicable('未进行资格预审 · there was no prequalification'),
  says: ['份投标的成员与资格预审时不同', 'bids have other members than were qualified'],
});

export const INVALID_CONSORTIUM_KEPT = counted({
  code: 'INVALID_CONSORTIUM_KEPT',
  title:
    '联合体投标依法无效而未否决 · the bid of a consortium is invalid by law, and was kept (招标投标法实施条例 37、51)',
  threshold: 'invalid_consortia_kept',
  input: '依法无效而评审有效的投标数 · bids that are invalid by law and were found valid',
  count(tender) {
    if (tender.bids.some(({ status }) => status === 'OPENED')) return null;
    const invalid = invalidBids(tender);
    return tender.bids.filter(({ id, status }) => status === 'VALID' && invalid.has(id)).length;
  },
  says: ['份依法无效的投标未被否决', 'bids that are invalid by law were kept'],
});

export const MEMBERS_UNSIGNED = flagRule<BiddingContract, { unsigned: number }, 'threshold'>({
  code: 'MEMBERS_UNSIGNED',
  title: '联合体成员未共同签订合同 · members of a consortium did not sign the contract (招标投标法 31)',
  version: 1,
  record: () => BiddingContract,
  values: { threshold: 'members_unsigned' },
  inputs: { unsigned: '未在合同上签章的成员数 · members that did not sign' },
  dayOf: ({ record }) => record.dateSigned,
  async gather(targets, { rows }) {
    const found = await rows<{ id: string; unsigned: string }>(
      `select contract_id as id, count(*) filter (where not has_signed) as unsigned
       from ${tableOf(BiddingConsortiumMember)} where contract_id = any(?::uuid[]) group by contract_id`,
      [listOf(targets.map(({ record }) => record.id))],
    );
    const byContract = new Map(found.map(({ id, unsigned }) => [id, Number(unsigned)]));
    return targets.map(({ record }) => {
      const unsigned = byContract.get(record.id);
      return unsigned === undefined ? new NotApplicable('非联合体中标 · no consortium won') : { unsigned };
    });
  },
  judge: ({ unsigned }, { threshold }) => ({
    result: String(unsigned),
    unit: '',
    exceeds: unsigned > countOf(threshold),
    calculation: `${unsigned}; ≤ ${countOf(threshold)}`,
  }),
  statement: (_, { result }) => `${result} 名联合体成员未签订合同 · ${result} members of the consortium did not sign`,
  bodyOf: ({ tendererId }) => tendererId,
  watches: [watch(BiddingConsortiumMember, 'contract_id')],
  between: byDay(() => BiddingContract, 'date_signed'),
});
