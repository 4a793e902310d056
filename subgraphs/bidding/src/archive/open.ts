import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkKnown, checkPast } from '../checks.js';
import { refuse, taken } from '../refusals.js';
import { BiddingArchive } from './archive.js';

@InputType('BiddingArchiveOpenInput', {
  description: '建立诚信档案 · open the archive of a firm (晋政发〔2018〕10号 10)',
})
export class ArchiveOpenInput {
  @Field(() => ID, { description: '企业 · firm' })
  enterprise!: string;

  @Field(() => ID, { description: '建档机构 · body that keeps the archive' })
  keeper!: string;

  @Field(() => Boolean, { defaultValue: false, description: '招标代理机构 · a tendering agency' })
  isAgency?: boolean;

  @Field(() => Boolean, { defaultValue: false, description: '承包商 · a contractor' })
  isContractor?: boolean;

  @Field(() => Boolean, { defaultValue: false, description: '供应商 · a supplier' })
  isSupplier?: boolean;

  @Field(() => GraphQLDay, { description: '建档日期 · day it was opened' })
  openedOn!: Day;
}

export const archiveOpen = action({
  name: 'biddingArchiveOpen',
  description:
    '自受理起为参与招标投标的企业建立诚信档案 · open the archive of a firm that takes part, from its first acceptance on (晋政发〔2018〕10号 10)',
  input: ArchiveOpenInput,
  record: BiddingArchive,
  constraints: { archive_firm: taken('ARCHIVE_OPEN', 'enterprise') },
  async run({ enterprise, keeper, isAgency = false, isContractor = false, isSupplier = false, openedOn }, work) {
    checkPast(work, openedOn, 'openedOn');
    const body = await checkKnown(work, 'GovernmentBody', keeper, 'keeper');
    const firm = await checkKnown(work, 'Enterprise', enterprise, 'enterprise');
    if (!isAgency && !isContractor && !isSupplier) refuse(work, 'NO_KIND', '', firm?.name ?? enterprise);
    if (!body || !firm) return;
    const [same] = await work.findAll(BiddingArchive, { keeperId: body.id, enterpriseId: firm.id });
    if (same) refuse(work, 'ARCHIVE_OPEN', 'enterprise', `${firm.name}, ${same.openedOn}`);
    if (work.refused) return;

    work.effectiveOn = openedOn;
    return work.create(BiddingArchive, {
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      enterpriseId: firm.id,
      keeperId: body.id,
      isAgency,
      isContractor,
      isSupplier,
      openedOn,
    });
  },
});
