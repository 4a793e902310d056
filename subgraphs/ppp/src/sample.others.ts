import type { Sample } from '@integrity-graph/kit';
import { agreementSign } from './agreement/sign.js';
import { appraisalRecord } from './appraisal/record.js';
import { projectRegister } from './project/register.js';
import { assign, undertake, yuan } from './sample.acts.js';
import { terminationCompensate } from './termination/compensate.js';
import { terminationDecide } from './termination/decide.js';
import { terminationPrepare } from './termination/prepare.js';

/* The car parks, with leads, and the tram, which ended early. */

export async function parking(sample: Sample): Promise<void> {
  const { act, id, ids } = sample;
  const project = await act(projectRegister, {
    number: '青合作库〔2024〕002号',
    name: '城区公共停车设施特许经营',
    industry: '市政工程',
    operationMode: 'BOT',
    returnMechanism: 'VIABILITY_GAP',
    totalInvestment: yuan('310000000.00'),
    constructionMonths: 12,
    operationMonths: 288,
    implementingBody: id('body:housing'),
    government: id('body:city'),
    initiatedOn: '2024-03-04',
  });
  ids.set('project:parking', project);
  await assign(sample, project, '青建发〔2024〕6号', '2024-03-11', [
    ['PREPARATION', 'housing.deputy', '如实编制特许经营方案'],
    ['TENDERING', 'trading.head', '公平组织招标投标'],
    ['PROCUREMENT', 'housing.deputy', '依法选择特许经营者'],
    ['IMPLEMENTATION', 'housing.deputy', '监督服务与收费'],
  ]);
  const agreement = await act(agreementSign, {
    project,
    number: '青建特许〔2024〕1号',
    sponsor: id('enterprise:software'),
    dateSigned: '2024-11-08',
    startsOn: '2024-12-01',
    endsOn: '2049-11-30',
    signatoryPost: id('post:housing.head'),
  });
  ids.set('agreement:parking', agreement);
  await act(appraisalRecord, {
    project,
    kind: 'CONCESSION_PLAN',
    isPassed: true,
    decidedBy: id('body:city'),
    decidedOn: '2024-12-20',
    document: '青政复〔2024〕71号',
  });
  const site = { name: 'parking.site', kind: 'SITE', title: '首批十二处用地', clause: '第9条' } as const;
  await undertake(sample, agreement, { ...site, dueOn: '2025-06-30' });
}

export async function tram(sample: Sample): Promise<void> {
  const { act, id, ids } = sample;
  const project = await act(projectRegister, {
    number: '青合作库〔2020〕004号',
    name: '高新区有轨电车示范线',
    industry: '市政工程',
    operationMode: 'DBFOT',
    returnMechanism: 'GOVERNMENT_PAYS',
    totalInvestment: yuan('2400000000.00'),
    constructionMonths: 36,
    operationMonths: 264,
    implementingBody: id('body:zone'),
    government: id('body:city'),
    initiatedOn: '2020-05-11',
  });
  ids.set('project:tram', project);
  await assign(sample, project, '青高管发〔2020〕17号', '2020-05-18', [
    ['PREPARATION', 'zone.deputy', '审慎测算客流与支出'],
    ['IMPLEMENTATION', 'zone.deputy', '按约推进'],
  ]);
  const agreement = await act(agreementSign, {
    project,
    number: '青高合〔2021〕3号',
    sponsor: id('enterprise:road'),
    dateSigned: '2021-04-19',
    startsOn: '2021-05-01',
    endsOn: '2046-04-30',
    signatoryPost: id('post:zone.head'),
  });
  ids.set('agreement:tram', agreement);
  const termination = await act(terminationPrepare, {
    agreement,
    ground: 'AGREED_BY_PARTIES',
    explanation: '客流不足，双方协商终止',
    decidedBy: id('body:city'),
    procedureDocument: '青政常纪〔2025〕8号',
    compensationDecision: '青高补〔2025〕1号',
    compensation: yuan('86000000.00'),
    compensationDueOn: '2025-12-31',
    handlerPost: id('post:zone.deputy'),
    preparedOn: '2025-06-03',
  });
  ids.set('termination:tram', termination);
  await act(terminationDecide, {
    termination,
    isApproved: true,
    approverPost: id('post:zone.head'),
    decidedOn: '2025-06-27',
    remark: '权限、程序、补偿齐备',
  });
  const paid = { compensatedOn: '2026-02-11', compensationDocument: '国库付〔2026〕12号' };
  await act(terminationCompensate, { termination, ...paid });
}
