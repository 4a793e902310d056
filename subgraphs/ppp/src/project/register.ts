import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkText,
  type Day,
  GraphQLDay,
  MoneyInput,
} from '@integrity-graph/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { refuse, taken } from '../refusals.js';
import { mechanismOn } from '../rules/mechanism.js';
import { OperationMode, ReturnMechanism } from './codes.js';
import { PppProject } from './project.js';

@InputType('PppProjectRegisterInput', { description: '登记项目 · register a project' })
export class ProjectRegisterInput {
  @Field(() => String, { description: '库编号，同一实施机构不得重复 · number, unique for the implementing body' })
  number!: string;

  @Field(() => String, { description: '项目名称 · name' })
  name!: string;

  @Field(() => String, { description: '行业 · industry' })
  industry!: string;

  @Field(() => OperationMode, { description: '运作方式 · how it is built, run and handed over' })
  operationMode!: OperationMode;

  @Field(() => ReturnMechanism, { description: '回报机制 · who pays' })
  returnMechanism!: ReturnMechanism;

  @Field(() => MoneyInput, { description: '总投资 · total investment' })
  totalInvestment!: MoneyInput;

  @Min(0)
  @Max(600)
  @Field(() => Int, { description: '建设期（月） · months of construction' })
  constructionMonths!: number;

  @Min(0)
  @Max(1200)
  @Field(() => Int, { description: '运营期（月） · months of operation' })
  operationMonths!: number;

  @Field(() => ID, { description: '政府方实施机构 · body that carries it out' })
  implementingBody!: string;

  @Field(() => ID, { description: '承担支出责任的本级人民政府 · people’s government whose budget bears it' })
  government!: string;

  @Field(() => ID, { nullable: true, description: '政府出资代表 · body that holds the government’s share' })
  shareholder?: string | null;

  @Field(() => GraphQLDay, {
    description: '发起日期，合作机制由此确定 · day it was initiated, which decides its generation',
  })
  initiatedOn!: Day;
}

export const projectRegister = action({
  name: 'pppProjectRegister',
  description: '登记政府和社会资本合作项目 · register a project (国发〔2016〕76号)',
  input: ProjectRegisterInput,
  record: PppProject,
  constraints: { project_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ implementingBody, government, shareholder, ...input }, work) {
    for (const field of ['number', 'name', 'industry'] as const) checkText(work, input[field], field);
    checkPast(work, input.initiatedOn, 'initiatedOn');
    checkMoney(work, input.totalInvestment, 'totalInvestment');
    const { constructionMonths, operationMonths } = input;
    if (constructionMonths + operationMonths === 0) refuse(work, 'TERM_EMPTY', 'operationMonths', '0');
    const body = await checkKnown(work, 'GovernmentBody', implementingBody, 'implementingBody');
    const payer = await checkKnown(work, 'GovernmentBody', government, 'government');
    await checkKnown(work, 'GovernmentBody', shareholder, 'shareholder');
    if (payer && payer.facts.kind !== 'PEOPLES_GOVERNMENT') {
      refuse(work, 'NOT_A_GOVERNMENT', 'government', payer.name);
    }
    if (!body) return;
    const [same] = await work.findAll(PppProject, { implementingBodyId: body.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.name}`);
    if (work.refused) return;

    work.effectiveOn = input.initiatedOn;
    return work.create(PppProject, {
      ...input,
      origin: 'REGISTERED',
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      mechanism: mechanismOn(input.initiatedOn),
      implementingBodyId: body.id,
      governmentId: government,
      shareholderId: shareholder,
      status: 'PREPARING',
    });
  },
});
