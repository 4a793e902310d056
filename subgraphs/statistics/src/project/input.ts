import { checkKnown, checkPost, checkText, type DirectoryEntry, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { ProjectKind, SurveyFrequency } from './project.js';

/** What a survey project is, whether an application or one that was approved elsewhere. */
@InputType('StatisticsProjectInput')
export abstract class ProjectInput {
  @Field(() => String, { description: '名称 · name' })
  name!: string;

  @Field(() => ProjectKind, { description: '种类 · kind (统计法 13)' })
  kind!: ProjectKind;

  @Field(() => ID, { description: '制定机关 · body that makes and carries out the survey' })
  organiser!: string;

  @Field(() => ID, { description: '责任岗位，须为制定机关的岗位 · post answerable, one of the organiser’s' })
  responsiblePost!: string;

  @Field(() => SurveyFrequency, { description: '调查频率 · how often it asks' })
  frequency!: SurveyFrequency;

  @Field(() => String, { description: '调查目的、内容与对象 · purpose, content and respondents (统计法 16)' })
  content!: string;

  @Field(() => Boolean, {
    description: '报表是否须签字盖章 · whether its reports are signed and sealed (统计法实施条例 17)',
  })
  isSignatureRequired!: boolean;
}

/** Checks what both ways of recording a project have; gives the organiser. */
export async function checkProject(
  work: Work,
  { name, content, organiser, responsiblePost }: ProjectInput,
): Promise<DirectoryEntry | undefined> {
  checkText(work, name, 'name');
  checkText(work, content, 'content');
  const body = await checkKnown(work, 'GovernmentBody', organiser, 'organiser');
  await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
  return body;
}
