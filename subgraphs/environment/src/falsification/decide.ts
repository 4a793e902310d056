import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse, taken } from '../refusals.js';
import { MonitoringStation } from '../station/station.js';
import { DataFalsificationDecision, FalsificationKind } from './decision.js';

@InputType('EnvironmentFalsificationDecideInput', {
  description: '认定环境监测数据弄虚作假 · decide that monitoring data were falsified (环发〔2015〕175号)',
})
export class FalsificationDecideInput {
  @Field(() => String, { description: '认定文号，同一机关不得重复 · document number, unique for the body' })
  number!: string;

  @Field(() => ID, { description: '监测站点 · station' })
  station!: string;

  @Field(() => FalsificationKind, { description: '弄虚作假方式 · how' })
  kind!: FalsificationKind;

  @Field(() => GraphQLDay, { description: '数据失真起始日 · first day falsified' })
  firstDay!: Day;

  @Field(() => GraphQLDay, { description: '数据失真截止日 · last day falsified' })
  lastDay!: Day;

  @Field(() => String, { description: '认定的事实 · facts found' })
  facts!: string;

  @Field(() => ID, { description: '认定机关，不得为监测机构自身 · body that decides, not the monitoring one' })
  decidedBy!: string;

  @Field(() => GraphQLDay, { description: '认定日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => ID, { nullable: true, description: '认定的责任人 · person the decision names' })
  person?: string | null;
}

export const falsificationDecide = action({
  name: 'environmentFalsificationDecide',
  description:
    '登记弄虚作假认定；所涉各日在排名中以该站点历史最高值计 · record a decision of falsification: its days count in rankings with the station’s highest value (环发〔2015〕175号)',
  input: FalsificationDecideInput,
  record: DataFalsificationDecision,
  constraints: { falsification_decision_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ station: stationId, decidedBy, person, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.facts, 'facts');
    checkPast(work, input.decidedOn, 'decidedOn');
    checkAfter(work, input.firstDay, input.lastDay, 'lastDay', 'PERIOD_REVERSED');
    checkAfter(work, input.lastDay, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_FALSIFICATION');
    const body = await checkKnown(work, 'GovernmentBody', decidedBy, 'decidedBy');
    await checkKnown(work, 'Person', person, 'person');
    const station = await work.see(MonitoringStation, stationId, 'station');
    if (!station) return;
    checkAfter(work, station.openedOn, input.firstDay, 'firstDay', 'BEFORE_OPENING');
    if (body?.id === station.bodyId) refuse(work, 'OWN_DECISION', 'decidedBy', body.name);
    const [same] = await work.findAll(DataFalsificationDecision, { decidedById: decidedBy, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.decidedOn}`);
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    const { divisionId, divisionPath, bodyId, responsiblePostId } = station;
    return work.create(DataFalsificationDecision, {
      ...input,
      divisionId,
      divisionPath,
      stationId: station.id,
      decidedById: decidedBy,
      answerableBodyId: bodyId,
      answerablePostId: responsiblePostId,
      personId: person,
    });
  },
});
