import type { Files } from '../files.js';

/** A sector to be made. */
export interface NewSector {
  /** One word in small letters: folder, package, name in the supergraph and of the PostgreSQL schema. */
  name: string;
  /** 医疗卫生 */
  zh: string;
  /** health care */
  en: string;
}

/** The sector whose fixed files are copied. */
export const MODEL = 'environment';

/** Files that say nothing of their sector but its name. */
const COPIED = ['package.json', 'tsconfig.json', 'src/rules/rules.ts'] as const;

/**
 * The files of a sector with one plain record, so that it builds, is tested and composes from the first minute.
 * @param read gives a file of the model, by its path within the sector
 */
export function sectorFiles(sector: NewSector, read: (path: string) => string): Files {
  const { name } = sector;
  const copied = COPIED.map((path) => [path, renamed(path, read(path), sector)] as const);
  const written = Object.entries(filesOf(sector));
  return new Map([...copied, ...written].map(([path, text]) => [`subgraphs/${name}/${path}`, text]));
}

const upper = (word: string) => word[0]!.toUpperCase() + word.slice(1);

function renamed(path: string, text: string, { name, zh, en }: NewSector): string {
  if (path === 'package.json') {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    const own = { name: `@integrity-graph/${name}`, integrityGraph: { sector: { zh, en }, subjects: [] } };
    return `${JSON.stringify({ ...manifest, ...own }, null, 2)}\n`;
  }
  return text.replaceAll(MODEL, name).replaceAll(MODEL.toUpperCase(), name.toUpperCase());
}

function filesOf({ name, zh, en }: NewSector): Record<string, string> {
  const Name = upper(name);
  return {
    'README.md': `# ${zh} · ${upper(en)}

**Law.** Name the acts and their editions.
**Department.** Who keeps these records, who supervises.

## Records

| folder | type | what it is |
|---|---|---|
| \`matter/\` | \`${Name}Matter\` | 事项: what the department deals with; give it the name the law has for it |

## Obligations

| kind | due | basis |
|---|---|---|
`,
    'src/index.ts': `export * from './matter/matter.js';\nexport * from './obligations.js';\nexport * from './subgraph.js';\n`,
    'src/subgraph.ts': `import {
  followDirectory,
  followLawfulChanges,
  recomputeProvisional,
  recordQueries,
  subgraph,
} from '@integrity-graph/kit';
import { ${Name}Matter } from './matter/matter.js';
import { matterRegister } from './matter/register.js';
import { ${Name}Obligation } from './obligations.js';
import { loadSample } from './sample.js';

export const ${name} = subgraph({
  name: '${name}',
  zh: '${zh}',
  en: '${upper(en)}',
  domain: { kind: 'sector', name: '${name}' },
  records: [${Name}Matter, ${Name}Obligation],
  publishes: [${Name}Obligation],
  resolvers: [recordQueries(${Name}Matter, { one: '${name}Matter', many: '${name}Matters' })],
  actions: [matterRegister],
  follows: [followDirectory, followLawfulChanges],
  dayTurn: (context) => recomputeProvisional(context, ${Name}Obligation),
  migrations: new URL('../migrations/', import.meta.url),
  sample: loadSample,
});
`,
    'src/obligations.ts': `import { RecordType, SectorObligation } from '@integrity-graph/kit';

/** What is owed on account of the records of this sector; the functions that turn records into it stand here too. */
@RecordType({
  table: 'obligation',
  zh: '${zh}义务',
  en: 'Obligation of ${en}',
  internal: true,
  bodies: ['obligor_id', 'obligee_id'],
})
export class ${Name}Obligation extends SectorObligation {}
`,
    'src/refusals.ts': `import { sectorRefusals } from '@integrity-graph/kit';

/** Why an action of this sector is refused, and how to mend it; \`actions.csv\` says which action refuses what. */
export const { refuse, checkAfter, taken } = sectorRefusals({});
`,
    'src/rules/rules.yaml': `# Periods and limits of ${en}, each with its source and the day it began.
{}
`,
    'src/matter/matter.ts': `import { Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';

@RecordType({ table: 'matter', zh: '${zh}事项', en: 'Matter of ${en}', bodies: ['body_id'] })
export class ${Name}Matter extends DomainRecord {
  @Text('编号 · number', { filter: true, order: true })
  number!: string;

  @Text('名称 · name', { order: true })
  name!: string;

  @Reference(() => GovernmentBody, '承办机构 · body that deals with it', { filter: true })
  bodyId!: string;

  @Day('发生日期 · day it arose', { filter: true, order: true })
  aroseOn!: string;
}
`,
    'src/matter/register.ts': `import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { refuse } from '../refusals.js';
import { ${Name}Matter } from './matter.js';

@InputType('${Name}MatterRegisterInput', { description: '登记事项 · register a matter' })
export class MatterRegisterInput {
  @Field(() => String, { description: '编号，同一机构不得重复 · number, unique for the body' })
  number!: string;

  @Field(() => String, { description: '名称 · name' })
  name!: string;

  @Field(() => ID, { description: '承办机构 · body that deals with it' })
  body!: string;

  @Field(() => GraphQLDay, { description: '发生日期 · day it arose' })
  aroseOn!: Day;
}

export const matterRegister = action({
  name: '${name}MatterRegister',
  description: '登记事项 · register a matter',
  input: MatterRegisterInput,
  record: ${Name}Matter,
  async run({ body: bodyId, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.name, 'name');
    checkPast(work, input.aroseOn, 'aroseOn');
    const body = await checkKnown(work, 'GovernmentBody', bodyId, 'body');
    if (!body) return;
    const [other] = await work.findAll(${Name}Matter, { bodyId, number: input.number });
    if (other) refuse(work, 'DUPLICATE_NUMBER', 'number', \`\${input.number}, \${other.name}\`);
    if (work.refused) return;
    work.effectiveOn = input.aroseOn;
    return work.create(${Name}Matter, {
      ...input,
      bodyId,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
    });
  },
});
`,
    'src/matter/actions.cases.ts': `import type { ActionCases } from '@integrity-graph/kit/testing';
import { done, ids, matterInput, TOMORROW } from '../testing/world.js';

export const matterCases: ActionCases = {
  ${name}MatterRegister: {
    inOrder: async () => matterInput(),
    spoilt: {
      BLANK: () => ({ name: ' ' }),
      FUTURE_DATE: () => ({ aroseOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ body: ids.firm }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, '${name}MatterRegister', input);
        return {};
      },
    },
    faulty: { name: '', aroseOn: TOMORROW, body: 'nobody' },
    told: ['BLANK name', 'FUTURE_DATE aroseOn', 'UNKNOWN_BODY body'],
  },
};
`,
    'src/actions.csv': `action,record,precondition,refusal,opens,closes,article
${name}MatterRegister,${Name}Matter,,,,,
${name}MatterRegister,${Name}Matter,number and name are given,BLANK,,,
${name}MatterRegister,${Name}Matter,it arose today or before,FUTURE_DATE,,,
${name}MatterRegister,${Name}Matter,the body is registered,UNKNOWN_BODY,,,
${name}MatterRegister,${Name}Matter,no other matter of the body has the number,DUPLICATE_NUMBER,,,
`,
    'src/actions.test.ts': `import { testActions } from '@integrity-graph/kit/testing';
import { matterCases } from './matter/actions.cases.js';
import { ${name} } from './subgraph.js';
import { act, done, obligationsOf, open${Name} } from './testing/world.js';

testActions({
  definition: ${name},
  table: new URL('../src/actions.csv', import.meta.url),
  cases: { ...matterCases },
  trial: { open: open${Name}, act, done, obligationsOf },
});
`,
    'src/sample.ts': `import type { Sample } from '@integrity-graph/kit';

/** Loads sample data through the sector's own actions: \`await sample.act(action, input)\`; parties' sample comes first. */
export async function loadSample(_sample: Sample): Promise<void> {}
`,
    'src/testing/world.ts': `import { sectorTrial } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { ${name} } from '../subgraph.js';

/** Parties of the tests, out of the sample of \`parties\`. */
const NAMES = { body: 'body:city', firm: 'enterprise:software' };

/** The day on which tests are held, and the one after it. */
const TODAY = '2026-07-01';
export const TOMORROW = '2026-07-02';

export const {
  officer,
  ids,
  act,
  done,
  obligationsOf,
  next,
  open: open${Name},
} = sectorTrial({
  definition: ${name},
  beside: [parties],
  names: NAMES,
  today: TODAY,
});

export const matterInput = () => ({
  number: \`示〔2026〕\${next()}号\`,
  name: '示例事项',
  body: ids.body,
  aroseOn: '2026-03-02',
});
`,
  };
}
