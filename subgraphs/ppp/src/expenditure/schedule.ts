import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkText,
  type Day,
  GraphQLDay,
  MoneyInput,
  type Work,
} from '@integrity-graph/kit';
import { ArrayMaxSize, ArrayNotEmpty, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PppProject } from '../project/project.js';
import { checkAfter, refuse } from '../refusals.js';
import { ExpenditureType, PppExpenditure } from './expenditure.js';

@InputType('PppExpenditureRowInput', { description: '一年一类的支出责任 · responsibility of one kind in one year' })
export class ExpenditureRowInput {
  @Min(1990)
  @Max(2150)
  @Field(() => Int, { description: '年度 · year' })
  year!: number;

  @Field(() => ExpenditureType, { description: '类型 · kind' })
  type!: ExpenditureType;

  @Field(() => MoneyInput, { description: '金额，人民币 · amount, in CNY' })
  amount!: MoneyInput;
}

@InputType('PppExpenditureScheduleInput', {
  description: '登记支出责任测算 · record the reckoning of a project’s responsibility',
})
export class ExpenditureScheduleInput {
  @Field(() => ID, { description: '项目 · project' })
  project!: string;

  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @ValidateNested()
  @Field(() => [ExpenditureRowInput], {
    description: '合作期内各年各类，未列者为零 · every year and kind of the term; none is nought',
  })
  rows!: ExpenditureRowInput[];

  @Field(() => String, { description: '论证文件 · document it rests on' })
  document!: string;

  @Field(() => GraphQLDay, { description: '批准日期 · day it was approved' })
  approvedOn!: Day;
}

export const expenditureSchedule = action({
  name: 'pppExpenditureSchedule',
  description:
    '登记项目全生命周期各年支出责任，新测算取代旧测算 · record what the government answers for in each year of a project; a new reckoning takes the place of the last (财金〔2022〕119号)',
  input: ExpenditureScheduleInput,
  record: PppProject,
  async run({ project: id, rows, document, approvedOn }, work) {
    checkText(work, document, 'document');
    checkPast(work, approvedOn, 'approvedOn');
    checkRows(work, rows);
    const project = await work.find(PppProject, id, 'project');
    if (!project) return;
    checkAfter(work, project.initiatedOn, approvedOn, 'approvedOn', 'BEFORE_INITIATION');
    const known = await work.findAll(PppExpenditure, { projectId: project.id, supersededOn: null });
    const last = known
      .map((row) => row.approvedOn)
      .sort()
      .at(-1);
    if (last && approvedOn <= last) refuse(work, 'SCHEDULED_LATER', 'approvedOn', `${approvedOn}, ${last}`);
    const government = await checkKnown(work, 'GovernmentBody', project.governmentId, 'project');
    if (!project.governmentId) refuse(work, 'NO_GOVERNMENT', 'project', project.name);
    if (work.refused || !government) return;

    work.effectiveOn = approvedOn;
    for (const row of known) work.change(row, { supersededOn: approvedOn });
    for (const row of rows) {
      work.create(PppExpenditure, {
        ...row,
        document,
        approvedOn,
        projectId: project.id,
        governmentId: government.id,
        divisionId: government.divisionId!,
        divisionPath: government.divisionPath!,
      });
    }
    return project;
  },
});

function checkRows(work: Work, rows: readonly ExpenditureRowInput[]): void {
  const seen = new Set<string>();
  for (const [index, { year, type, amount }] of rows.entries()) {
    const at = `rows.${index}`;
    if (checkMoney(work, amount, `${at}.amount`) && amount.currency !== 'CNY') {
      refuse(work, 'CURRENCY_NOT_CNY', `${at}.amount.currency`, amount.currency);
    }
    const key = `${year} ${type}`;
    if (seen.has(key)) refuse(work, 'DUPLICATE_ROW', at, key);
    seen.add(key);
  }
}
