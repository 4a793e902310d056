import {
  action,
  BaseRecord,
  Code,
  codelist,
  Day,
  GraphQLDay,
  RecordType,
  Reference,
  Text,
  UUID,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { Obligation } from '../obligation/obligation.js';
import { BodyEntity, PersonEntity } from '../stubs.js';

/** The legal sources from which culpability may come; nothing else may name a person. */
export const DecisionBasis = {
  JUDGMENT: 'JUDGMENT',
  PENALTY: 'PENALTY',
  DISCIPLINE: 'DISCIPLINE',
  ACCOUNTABILITY: 'ACCOUNTABILITY',
} as const;
export type DecisionBasis = keyof typeof DecisionBasis;

codelist(DecisionBasis, 'ResponsibilityDecisionBasis', '认定依据 · the legal source of a finding (国发〔2016〕76号)', {
  JUDGMENT: '司法判决 · court judgment',
  PENALTY: '行政处罚 · administrative penalty',
  DISCIPLINE: '纪律处分 · disciplinary sanction',
  ACCOUNTABILITY: '问责处理 · accountability decision',
});

/** A recorded decision that names a person in connection with an obligation. L3: never public by itself (政务处分法 46, 54). */
@RecordType({
  table: 'responsibility_decision',
  zh: '责任认定',
  en: 'Decision naming a responsible person',
  scope: 'scope',
  persons: ['person_id'],
  managedBy: 'managed_by_id',
})
export class ResponsibilityDecision extends BaseRecord {
  @Text('权限范围', { hidden: true }) scope!: string;
  @Reference(() => Obligation, '义务 · obligation', { filter: true }) obligationId!: string;
  @Reference(() => PersonEntity, '被认定人 · person named') personId!: string;
  @Reference(() => BodyEntity, '管理机关 · body that manages the person', { hidden: true, nullable: true })
  managedById?: string | null;
  @Code(DecisionBasis, '认定依据 · legal source') basis!: DecisionBasis;
  @Text('文号 · document number') documentNumber!: string;
  @Text('作出机关 · issuing authority') issuer!: string;
  @Day('作出日期 · decided on') decidedOn!: string;
}

@InputType('ObligationDecisionInput', { description: '责任认定 · a decision that names a person' })
export class RecordDecision {
  @Field(() => ID, { description: '义务 · obligation' }) obligation!: string;
  @Field(() => ID, { description: '被认定人 · person named' }) person!: string;
  @Field(() => DecisionBasis, { description: '认定依据 · legal source' }) basis!: DecisionBasis;
  @Field(() => String, { description: '文号 · document number' }) documentNumber!: string;
  @Field(() => String, { description: '作出机关 · issuing authority' }) issuer!: string;
  @Field(() => GraphQLDay, { description: '作出日期 · decided on' }) decidedOn!: string;
}

/** A person as parties told of him, with the body that manages him (管理权限). */
async function knownPerson(work: Work, id: string): Promise<{ managedById: string | null } | undefined> {
  if (!UUID.test(id)) return undefined;
  const [row] = await work.context.rows<{ managedById: string | null }>(
    'select managed_by_id as "managedById" from person where id = ?::uuid',
    [id],
  );
  return row;
}

export const recordDecision = action({
  name: 'obligationDecisionRecord',
  description:
    '登记责任认定：限信用部门，须有生效文书 · record a decision naming a person; credit offices only, with its document',
  input: RecordDecision,
  record: ResponsibilityDecision,
  async run(input, work) {
    if (!['credit-office', 'system'].includes(work.context.principal.role)) {
      work.refuse(
        'NOT_COMPETENT',
        '',
        'only the credit office records who was found responsible; a sector keeps its own records',
      );
    }
    if (!work.context.reach.purposeStated) {
      work.refuse(
        'PURPOSE_REQUIRED',
        '',
        'what concerns a person at L3 is written for a purpose: send the headers x-purpose and x-case-number',
      );
    }
    const obligation = await work.see(Obligation, input.obligation, 'obligation');
    const person = await knownPerson(work, input.person);
    if (!person)
      work.refuse(
        'NOT_FOUND',
        'person',
        `no person ${input.person} is known to the register: take the id from people(…)`,
      );
    for (const field of ['documentNumber', 'issuer'] as const) {
      if (input[field].trim() === '')
        work.refuse('REQUIRED', field, `${field} is empty: a person is named only by an effective document`);
    }
    if (input.decidedOn > work.today)
      work.refuse('IN_FUTURE', 'decidedOn', `decidedOn ${input.decidedOn} has not come`);
    if (obligation && input.decidedOn < obligation.incurredOn)
      work.refuse(
        'BEFORE_INCURRED',
        'decidedOn',
        `the obligation arose on ${obligation.incurredOn}; the decision cannot be older`,
      );
    if (work.refused || !obligation || !person) return;
    const { person: personId, basis, documentNumber, issuer, decidedOn } = input;
    const fields = {
      personId,
      basis,
      documentNumber,
      issuer,
      decidedOn,
      obligationId: obligation.id,
      scope: obligation.scope,
    };
    return work.create(ResponsibilityDecision, { ...fields, level: 3, managedById: person.managedById }, decidedOn);
  },
});
