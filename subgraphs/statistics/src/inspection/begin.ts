import {
  action,
  checkKnown,
  checkPast,
  checkText,
  compareDecimals,
  type Day,
  GraphQLDay,
  type Work,
} from '@integrity-graph/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { aboutParty, checkParty, PartyInput } from '../party.js';
import { refuse, taken } from '../refusals.js';
import { rules } from '../rules/rules.js';
import { StatisticsInspection } from './inspection.js';

@InputType('StatisticsInspectionBeginInput', { description: '开始统计执法检查 · begin an inspection (统计法 38)' })
export class InspectionBeginInput extends PartyInput {
  @Field(() => ID, { description: '检查机关 · body that inspects' })
  inspector!: string;

  @Field(() => String, { description: '文号，同一机关不得重复 · number, unique for the body' })
  number!: string;

  @Field(() => String, { description: '检查事项 · what is inspected' })
  matter!: string;

  @Min(1)
  @Max(1000)
  @Field(() => Int, { description: '检查人员人数，不得少于二人 · number of inspectors, at least two' })
  inspectors!: number;

  @Field(() => Boolean, { description: '是否出示执法证件 · whether they showed their certificates' })
  hasShownCertificates!: boolean;

  @Field(() => GraphQLDay, { description: '开始日期 · day it began' })
  begunOn!: Day;
}

export const inspectionBegin = action({
  name: 'statisticsInspectionBegin',
  description:
    '开始统计执法检查：检查人员不得少于二人并出示执法证件 · begin an inspection, by two at least who show their certificates (统计法 38)',
  input: InspectionBeginInput,
  record: StatisticsInspection,
  constraints: { inspection_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ inspector, body, enterprise, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.matter, 'matter');
    checkPast(work, input.begunOn, 'begunOn');
    checkInspectors(work, input);
    const authority = await checkKnown(work, 'GovernmentBody', inspector, 'inspector');
    const party = await checkParty(work, { body, enterprise });
    if (authority && authority.id === party?.id) refuse(work, 'OWN_MATTER', 'body', authority.name);
    const [same] = authority
      ? await work.findAll(StatisticsInspection, { inspectorId: authority.id, number: input.number })
      : [];
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.begunOn}`);
    if (work.refused || !party) return;

    work.effectiveOn = input.begunOn;
    return work.create(StatisticsInspection, { ...aboutParty(party), ...input, inspectorId: inspector });
  },
});

/** Who is inspected may turn others away. */
function checkInspectors(
  work: Work,
  {
    inspectors,
    hasShownCertificates,
    begunOn,
  }: Pick<InspectionBeginInput, 'inspectors' | 'hasShownCertificates' | 'begunOn'>,
): void {
  const least = rules.at('inspectors', begunOn)?.verified ? rules.number('inspectors', begunOn) : undefined;
  if (least !== undefined && compareDecimals(String(inspectors), least) < 0) {
    refuse(work, 'INSPECTORS_TOO_FEW', 'inspectors', `${inspectors}, at least ${least}`);
  }
  if (!hasShownCertificates) refuse(work, 'CERTIFICATES_NOT_SHOWN', 'hasShownCertificates', 'not shown');
}
