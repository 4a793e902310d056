import { action, checkCitizenId, hashCitizenId, maskCitizenId, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { GovernmentBody } from '../body/government-body.js';
import { checkText } from '../dates.js';
import { DecisionParticipant } from '../decision/decision.js';
import { Division } from '../division/division.js';
import { Engagement } from '../engagement/engagement.js';
import { Tenure } from '../tenure/tenure.js';
import { personHashKey } from './hash-key.js';
import { Person } from './person.js';

@InputType('PersonRegisterInput', { description: '登记人员 · a person to register' })
class PersonRegisterInput {
  @Field(() => String, { description: '姓名 · name' }) name!: string;
  @Field(() => String, {
    description: '公民身份号码，只在此处填报，不予保存 · citizen ID number; given here once and not kept',
  })
  idNumber!: string;
  @Field(() => ID, { description: '任职所在行政区划 · division where the person serves' }) division!: string;
  @Field(() => ID, { nullable: true, description: '管理机关（管理权限） · body that manages the person' }) managedBy?:
    | string
    | null;
}

@InputType('PersonCorrectInput', { description: '更正人员登记 · what changed or was recorded wrongly of a person' })
class PersonCorrectInput {
  @Field(() => ID, { description: '人员 · person' }) person!: string;
  @Field(() => String, { nullable: true, description: '姓名 · name' }) name?: string | null;
  @Field(() => ID, { nullable: true, description: '任职所在行政区划 · division where the person serves' }) division?:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: '管理机关（管理权限） · body that manages the person' }) managedBy?:
    | string
    | null;
  @Field(() => String, { description: '更正原因 · reason' }) reason!: string;
}

const KNOWN =
  'a person with this ID number is registered already: search by name, or ask the office of the division where the person served before';

const hashOf = (idNumber: string) => hashCitizenId(idNumber.trim(), personHashKey());

export const personRegister = action({
  name: 'personRegister',
  description:
    '登记人员；身份号码只存密钥散列与掩码 · register a person; of the ID number only a keyed hash and a mask are kept (个人信息保护法 6, 28, 34)',
  input: PersonRegisterInput,
  record: Person,
  // Numbers are few enough to be tried one by one against a plain hash of the input.
  fingerprint: (input) => ({
    ...input,
    idNumber: checkCitizenId(input.idNumber.trim()).ok ? hashOf(input.idNumber) : null,
  }),
  constraints: {
    person_id_number_hash_unique: { code: 'PERSON_KNOWN', field: ['input', 'idNumber'], message: KNOWN },
  },
  async run({ name, idNumber, division, managedBy }, work) {
    checkText(work, 'name', name, 'the name');
    const number = idNumber.trim();
    const checked = checkCitizenId(number, work.today);
    if (!checked.ok) work.refuse('ID_NUMBER_INVALID', 'idNumber', checked.reason);
    else if ((await work.findAll(Person, { idNumberHash: hashOf(number) })).length > 0)
      work.refuse('PERSON_KNOWN', 'idNumber', KNOWN);
    const place = await work.see(Division, division, 'division');
    if (managedBy) await work.see(GovernmentBody, managedBy, 'managedBy');
    if (work.refused || !place) return;
    return work.create(Person, {
      name: name.trim(),
      idNumberHash: hashOf(number),
      idNumberMask: maskCitizenId(number),
      divisionId: place.id,
      divisionPath: place.divisionPath,
      managedById: managedBy,
      level: 2,
    });
  },
});

export const personCorrect = action({
  name: 'personCorrect',
  description:
    '更正人员登记、调动或变更管理机关 · correct a person, move the record or change who manages it (个人信息保护法 8, 46)',
  input: PersonCorrectInput,
  record: Person,
  async run({ person, name, division, managedBy, reason }, work) {
    checkText(work, 'name', name, 'the name');
    checkText(work, 'reason', reason, 'the reason');
    const found = await work.find(Person, person, 'person');
    const place = division ? await work.see(Division, division, 'division') : undefined;
    if (managedBy) await work.see(GovernmentBody, managedBy, 'managedBy');
    if (work.refused || !found) return;
    if (managedBy && managedBy !== found.managedById) await handOver(work, found.id, managedBy);
    return work.change(found, {
      name: name?.trim() ?? found.name,
      divisionId: place?.id ?? found.divisionId,
      divisionPath: place?.divisionPath ?? found.divisionPath,
      managedById: managedBy ?? found.managedById,
      correctionReason: reason,
    });
  },
});

/** 管理权限 goes with the person: the new organ sees what is kept about him or her, the old one no longer. */
async function handOver(work: Work, personId: string, managedById: string): Promise<void> {
  const [tenures, engagements, participations] = [
    await work.findAll(Tenure, { personId }),
    await work.findAll(Engagement, { personId }),
    await work.findAll(DecisionParticipant, { personId }),
  ];
  for (const record of [...tenures, ...engagements, ...participations]) work.change(record, { managedById });
}
