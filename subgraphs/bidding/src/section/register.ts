import { action, MoneyInput } from '@integrity-graph/kit';
import { Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { checkMoney, checkText, checkTotal } from '../checks.js';
import { placeOf } from '../notice.js';
import { BiddingProject } from '../project/project.js';
import { refuse, taken } from '../refusals.js';
import { BiddingSection } from './section.js';

@InputType('BiddingSectionRegisterInput', { description: '划分标段 · register a section (招标投标法 19)' })
export class SectionRegisterInput {
  @Field(() => ID, { description: '招标项目 · project' })
  project!: string;

  @Field(() => String, { description: '标段编号，同一项目不得重复 · number, unique in the project' })
  number!: string;

  @Field(() => String, { description: '标段名称 · name' })
  name!: string;

  @Field(() => MoneyInput, { description: '标段估算价 · estimate' })
  estimate!: MoneyInput;

  @Matches(/^\d{2,12}$/, { message: 'a code of 2 to 12 digits, such as 450301; the first two are the class' })
  @Field(() => String, { description: '分类编码，2 至 12 位数字 · code of what is tendered for, 2 to 12 digits' })
  itemCode!: string;
}

export const sectionRegister = action({
  name: 'biddingSectionRegister',
  description:
    '划分标段；各标段合计不超过项目估算价 · register a section; all together stay within the estimate (招标投标法 19)',
  input: SectionRegisterInput,
  record: BiddingSection,
  constraints: { section_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ project: projectId, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.name, 'name');
    const isSum = checkMoney(work, input.estimate, 'estimate');
    // Locked: of two sections at once the second sees the first.
    const project = await work.find(BiddingProject, projectId, 'project');
    if (!project) return;
    const others = await work.findAll(BiddingSection, { projectId: project.id });
    const same = others.find(({ number }) => number === input.number);
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.name}`);
    if (isSum) {
      const all = [...others.map(({ estimate }) => estimate), input.estimate];
      checkTotal(work, all, project.estimate, 'estimate', 'SECTIONS_ABOVE_ESTIMATE');
    }
    if (work.refused) return;
    return work.create(BiddingSection, { ...placeOf(project), projectId: project.id, ...input });
  },
});
