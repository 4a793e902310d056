import { action, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { GovernmentBody } from '../body/government-body.js';
import { checkPeriod, checkText } from '../dates.js';
import { DivisionPolicy } from './policy.js';
import { SECTORS } from './sectors.js';

@InputType('DivisionPolicyAdoptInput', { description: '施行政务诚信建设文件 · a policy that comes into force' })
class DivisionPolicyAdoptInput {
  @Field(() => ID, { description: '发文机关，文件施行于其行政区划 · body that issued it, for its division' })
  issuer!: string;
  @Field(() => String, { description: '文件名称 · title' }) title!: string;
  @Field(() => String, { description: '文号 · document number' }) documentNumber!: string;
  @Field(() => [String], { description: '所列领域，枚举 Sector 的值 · sectors it names, values of the enum Sector' })
  sectors!: string[];
  @Field(() => GraphQLDay, { description: '施行日期 · first day in force' }) validFrom!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '失效日期 · last day in force' }) validUntil?: string | null;
}

@InputType('DivisionPolicyRepealInput', { description: '废止政务诚信建设文件 · a policy that is repealed' })
class DivisionPolicyRepealInput {
  @Field(() => ID, { description: '文件 · policy' }) policy!: string;
  @Field(() => GraphQLDay, { description: '失效日期 · last day in force' }) validUntil!: string;
  @Field(() => String, { description: '废止文件文号 · document that repeals it' }) repealedBy!: string;
}

export const divisionPolicyAdopt = action({
  name: 'divisionPolicyAdopt',
  description:
    '登记政务诚信建设文件及其所列领域 · record a policy of integrity and the sectors it puts in force in the division (国发〔2016〕76号)',
  input: DivisionPolicyAdoptInput,
  record: DivisionPolicy,
  async run({ issuer: issuerId, sectors, ...input }, work) {
    checkText(work, 'title', input.title, 'the title');
    checkText(work, 'documentNumber', input.documentNumber, 'the document number');
    checkPeriod(work, 'validUntil', { from: input.validFrom, until: input.validUntil });
    if (sectors.length === 0) work.refuse('NO_SECTOR', 'sectors', `name at least one of ${SECTORS.join(', ')}`);
    for (const [index, sector] of sectors.entries()) {
      if (!SECTORS.includes(sector))
        work.refuse('UNKNOWN_SECTOR', `sectors.${index}`, `${sector}: give one of ${SECTORS.join(', ')}`);
    }
    // Locked, so that of one document recorded twice at once the second finds the first.
    const issuer = await work.find(GovernmentBody, issuerId, 'issuer');
    const [same] = issuer ? await work.findAll(DivisionPolicy, { issuerId, documentNumber: input.documentNumber }) : [];
    if (same) work.refuse('ALREADY_RECORDED', 'documentNumber', `${same.title} is on record with this number already`);
    if (work.refused || !issuer) return;
    const { divisionId, divisionPath } = issuer;
    const fields = { ...input, issuerId, sectors: [...new Set(sectors)], divisionId, divisionPath, level: 1 };
    return work.create(DivisionPolicy, fields, input.validFrom);
  },
});

export const divisionPolicyRepeal = action({
  name: 'divisionPolicyRepeal',
  description:
    '废止政务诚信建设文件；已产生的义务不因此消灭 · end a policy; what arose while it was in force is owed all the same',
  input: DivisionPolicyRepealInput,
  record: DivisionPolicy,
  async run({ policy, validUntil, repealedBy }, work) {
    checkText(work, 'repealedBy', repealedBy, 'the document that repeals it');
    const found = await work.find(DivisionPolicy, policy, 'policy');
    if (!found) return;
    if (found.validUntil) work.refuse('ALREADY_ENDED', 'policy', `it ends on ${found.validUntil} already`);
    checkPeriod(work, 'validUntil', { from: found.validFrom, until: validUntil });
    if (work.refused) return;
    return work.change(found, { validUntil, repealedBy }, validUntil);
  },
});
