import { makeCitizenId, makeUscc, type Sample } from '@integrity-graph/kit';
import { governmentBodyAbolish, governmentBodyEstablish } from './body/actions.js';
import { decisionRecord } from './decision/actions.js';
import { divisionRegister } from './division/actions.js';
import { engagementBegin } from './engagement/actions.js';
import { enterpriseRegister } from './enterprise/actions.js';
import { personRegister } from './person/actions.js';
import { divisionPolicyAdopt } from './policy/actions.js';
import { postCreate } from './post/actions.js';
import { powerItemRecord } from './power-item/actions.js';
import {
  BODIES,
  CREDIT_CODE,
  DIVISIONS,
  ENGAGEMENTS,
  ENTERPRISES,
  POLICIES,
  POSTS,
  POWER_ITEMS,
  TENURES,
} from './sample.tables.js';
import { successionRecord } from './succession/actions.js';
import { tenureBegin, tenureEnd } from './tenure/actions.js';
import { vacancyRecord } from './vacancy/actions.js';

/** Loads the fictional province through the subgraph's own actions. */
export async function loadSample(sample: Sample): Promise<void> {
  const { act, id, ids } = sample;
  const name = async (key: string, made: Promise<string>) => ids.set(key, await made);

  for (const [code, kind, title] of DIVISIONS)
    await name(`division:${code}`, act(divisionRegister, { code, kind, name: title }));

  for (const [index, [key, code, kind, title, superior]] of BODIES.entries()) {
    const [authority, category] = CREDIT_CODE[kind];
    const unifiedSocialCreditCode = makeUscc(authority, category, regionOf(code), `B${1001 + index}`);
    const input = {
      name: title,
      unifiedSocialCreditCode,
      kind,
      division: id(`division:${code}`),
      superior: superior && id(`body:${superior}`),
      validFrom: '2010-01-01',
    };
    await name(`body:${key}`, act(governmentBodyEstablish, input));
  }

  for (const [key, title, documentNumber, sectors] of POLICIES)
    await name(
      `policy:${key}`,
      act(divisionPolicyAdopt, { issuer: id(`body:${key}`), title, documentNumber, sectors, validFrom: '2010-01-01' }),
    );

  for (const { post, ...row } of POSTS) {
    const body = id(`body:${post.split('.')[0]}`);
    await name(`post:${post}`, act(postCreate, { ...row, body, validFrom: '2010-01-01' }));
  }

  for (const [index, { person, name: fullName, post, start, end, kind }] of TENURES.entries()) {
    const [, code] = BODIES.find(([key]) => key === post.split('.')[0])!;
    await name(`person:${person}`, register(sample, fullName, code, index));
    const document = `青任〔${start.slice(0, 4)}〕${10 + index}号`;
    const input = {
      post: id(`post:${post}`),
      person: id(`person:${person}`),
      kind: kind ?? 'SUBSTANTIVE',
      startDate: start,
      document,
    };
    await name(`tenure:${person}`, act(tenureBegin, input));
    if (end)
      await act(tenureEnd, {
        tenure: id(`tenure:${person}`),
        endDate: end,
        endDocument: `青免〔${end.slice(0, 4)}〕${10 + index}号`,
      });
  }
  const vacancy = {
    post: id('post:transport.head'),
    startDate: '2026-04-01',
    endDate: '2026-05-05',
    reason: '原任调离，待任命',
  };
  await name('vacancy:transport', act(vacancyRecord, vacancy));

  const merger = {
    predecessor: id('body:investment'),
    successor: id('body:commerce'),
    kind: 'MERGER',
    effectiveOn: '2026-07-01',
    documentNumber: '青编〔2026〕7号',
  };
  await name('succession:investment', act(successionRecord, merger));
  await act(governmentBodyAbolish, {
    body: id('body:investment'),
    validUntil: '2026-06-30',
    documentNumber: '青编〔2026〕7号',
  });

  for (const [index, [key, code, sizeClass, title, validFrom]] of ENTERPRISES.entries()) {
    const unifiedSocialCreditCode = makeUscc('9', '1', regionOf(code), `E${2001 + index}`);
    await name(
      `enterprise:${key}`,
      act(enterpriseRegister, {
        name: title,
        unifiedSocialCreditCode,
        sizeClass,
        division: id(`division:${code}`),
        validFrom,
      }),
    );
  }

  for (const [index, [person, fullName, body, role, startDate]] of ENGAGEMENTS.entries()) {
    await name(`person:${person}`, register(sample, fullName, '990100', 100 + index));
    await name(
      `engagement:${person}`,
      act(engagementBegin, { person: id(`person:${person}`), body: id(`body:${body}`), role, startDate }),
    );
  }

  const decision = {
    body: id('body:transport'),
    title: '关于青川市环城公路二期工程建设方案的决定',
    decidedOn: '2024-04-18',
    documentNumber: '青交党纪〔2024〕9号',
    participants: [
      { person: id('person:transport.former'), position: '局长', vote: 'FOR' },
      { person: id('person:transport.deputy'), position: '副局长', vote: 'FOR' },
      { person: id('person:transport.handler'), position: '建设管理科科长', vote: 'AGAINST' },
    ],
  };
  await name('decision:ring-road', act(decisionRecord, decision));

  for (const [body, code, title, power, post, basisTitle, basisArticle] of POWER_ITEMS) {
    await act(powerItemRecord, {
      body: id(`body:${body}`),
      code,
      name: title,
      power,
      post: id(`post:${post}`),
      basisTitle,
      basisArticle,
    });
  }
}

/** Six digits for codes that need them: a zone and a place within a county take the code of the unit around them. */
const regionOf = (code: string): string => (/^\d{6}/.test(code) ? code.slice(0, 6) : `${code.slice(0, 4)}00`);

/** Registers a fictional person; the number's region does not exist, its check digit is right. */
function register({ act, id }: Sample, fullName: string, division: string, index: number): Promise<string> {
  const birth = `${1966 + (index % 20)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;
  const idNumber = makeCitizenId('990101', birth, String(100 + index).padStart(3, '0'));
  return act(personRegister, {
    name: fullName,
    idNumber,
    division: id(`division:${division}`),
    managedBy: id('body:organisation'),
  });
}
