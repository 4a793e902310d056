import { action, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { GovernmentBody } from '../body/government-body.js';
import { checkText, checkWithin, validityOf } from '../dates.js';
import { Person } from '../person/person.js';
import { Decision, DecisionParticipant, Vote } from './decision.js';

@InputType('DecisionParticipantInput', { description: '决定参与人 · a participant of a decision' })
class DecisionParticipantInput {
  @Field(() => ID, { description: '参与人 · person' }) person!: string;
  @Field(() => String, { description: '参会身份 · in what position' }) position!: string;
  @Field(() => Vote, { nullable: true, description: '表决意见 · vote' }) vote?: Vote | null;
}

@InputType('DecisionRecordInput', { description: '集体决定 · a collective decision' })
class DecisionRecordInput {
  @Field(() => ID, { description: '决定机构 · body' }) body!: string;
  @Field(() => String, { description: '决定事项 · title' }) title!: string;
  @Field(() => GraphQLDay, { description: '决定日期 · day of the decision' }) decidedOn!: string;
  @Field(() => String, { description: '文号 · document number' }) documentNumber!: string;
  @Field(() => [DecisionParticipantInput], { description: '参与人，两人以上 · participants, two or more' })
  participants!: DecisionParticipantInput[];
}

export const decisionRecord = action({
  name: 'decisionRecord',
  description:
    '登记集体决定及参与人意见 · record a collective decision with who took part (重大行政决策程序暂行条例 30(3))',
  input: DecisionRecordInput,
  record: Decision,
  constraints: {
    decision_document: {
      code: 'ALREADY_RECORDED',
      field: ['input', 'documentNumber'],
      message: 'the decision was recorded meanwhile; look it up by its document number',
    },
  },
  async run({ body: bodyId, title, decidedOn, documentNumber, participants }, work) {
    checkText(work, 'title', title, 'the title');
    checkText(work, 'documentNumber', documentNumber, 'the document number');
    if (decidedOn > work.today)
      work.refuse('IN_FUTURE', 'decidedOn', `${decidedOn} is still to come: record a decision when it is taken`);
    const body = await work.see(GovernmentBody, bodyId, 'body');
    if (body) checkWithin(work, 'decidedOn', decidedOn, 'the body', validityOf(body));
    if (body && (await work.findAll(Decision, { bodyId, documentNumber })).length > 0) {
      work.refuse(
        'ALREADY_RECORDED',
        'documentNumber',
        `a decision ${documentNumber} of ${body.name} is on record already`,
      );
    }
    if (participants.length < 2)
      work.refuse(
        'NOT_COLLECTIVE',
        'participants',
        'a collective decision has two participants or more; one person’s act is recorded by its sector',
      );
    const persons = new Map<string, Person>();
    for (const [index, { person, position }] of participants.entries()) {
      checkText(work, `participants.${index}.position`, position, 'the position');
      const found = await work.see(Person, person, `participants.${index}.person`);
      if (persons.has(person))
        work.refuse('NAMED_TWICE', `participants.${index}.person`, 'the person is named above already');
      if (found) persons.set(person, found);
    }
    if (work.refused || !body) return;
    const { divisionId, divisionPath } = body;
    const decision = work.create(
      Decision,
      { bodyId, title, decidedOn, documentNumber, divisionId, divisionPath, level: 2 },
      decidedOn,
    );
    for (const { person, position, vote } of participants) {
      const { managedById } = persons.get(person)!;
      work.create(
        DecisionParticipant,
        { decisionId: decision.id, personId: person, position, vote, managedById, divisionId, divisionPath, level: 2 },
        decidedOn,
      );
    }
    return decision;
  },
});
