import { action, checkKnown, checkPast, checkPost, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { partOf } from '../project/part.js';
import { PppProject } from '../project/project.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { PppAgreement } from './agreement.js';

@InputType('PppAgreementSignInput', { description: '签订项目协议 · sign a project agreement' })
export class AgreementSignInput {
  @Field(() => ID, { description: '项目，一个项目一份协议 · project; it has one agreement' })
  project!: string;

  @Field(() => String, { description: '协议编号，同一实施机构不得重复 · number, unique for the implementing body' })
  number!: string;

  @Field(() => ID, { description: '社会资本方 · private partner' })
  sponsor!: string;

  @Field(() => ID, { nullable: true, description: '项目公司 · project company' })
  company?: string | null;

  @Field(() => GraphQLDay, { description: '签订日期 · date signed' })
  dateSigned!: Day;

  @Field(() => GraphQLDay, { description: '合作期起始日 · first day of the term' })
  startsOn!: Day;

  @Field(() => GraphQLDay, { description: '合作期截止日 · last day of the term' })
  endsOn!: Day;

  @Field(() => ID, { description: '签署岗位，须为实施机构的岗位 · post that signed, one of the implementing body’s' })
  signatoryPost!: string;
}

/** What was signed is recorded even where an appraisal was lacking: that raises a flag, and cannot be undone by a refusal. */
export const agreementSign = action({
  name: 'pppAgreementSign',
  description: '签订项目协议 · sign the agreement of a project',
  input: AgreementSignInput,
  record: PppAgreement,
  constraints: {
    agreement_number: taken('DUPLICATE_NUMBER', 'number'),
    agreement_once: taken('PROJECT_SIGNED', 'project'),
  },
  async run({ project: id, sponsor, company, signatoryPost, ...input }, work) {
    checkText(work, input.number, 'number');
    checkPast(work, input.dateSigned, 'dateSigned');
    checkAfter(work, input.startsOn, input.endsOn, 'endsOn', 'PERIOD_REVERSED');
    await checkKnown(work, 'Enterprise', sponsor, 'sponsor');
    await checkKnown(work, 'Enterprise', company, 'company');
    const project = await work.find(PppProject, id, 'project');
    await checkPost(work, project?.implementingBodyId, signatoryPost, 'signatoryPost');
    if (!project) return;
    const { implementingBodyId } = project;
    checkAfter(work, project.initiatedOn, input.dateSigned, 'dateSigned', 'BEFORE_INITIATION');
    const [signed] = await work.findAll(PppAgreement, { projectId: project.id });
    if (signed) refuse(work, 'PROJECT_SIGNED', 'project', `${signed.number}, ${signed.dateSigned}`);
    const [same] = await work.findAll(PppAgreement, { implementingBodyId, number: input.number });
    if (same && same !== signed) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.dateSigned}`);
    if (work.refused) return;

    work.effectiveOn = input.dateSigned;
    const agreement = work.create(PppAgreement, {
      ...partOf(project),
      ...input,
      sponsorId: sponsor,
      companyId: company,
      signatoryPostId: signatoryPost,
    });
    work.change(project, { status: 'SIGNED' });
    return agreement;
  },
});
