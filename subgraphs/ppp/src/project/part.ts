import { DomainRecord, GovernmentBody, Reference, SharedFields, type Work } from '@integrity-graph/kit';
import { PppProject } from './project.js';

/** Who sees its own rows among what lies under a project. */
export const IMPLEMENTING = ['implementing_body_id'] as const;

/** What every record under a project has. */
@SharedFields()
export abstract class ProjectPart extends DomainRecord {
  @Reference(() => PppProject, '项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '实施机构 · implementing body', { hidden: true })
  implementingBodyId!: string;
}

/** The fields that a record takes over from its project. */
export const partOf = ({ id, implementingBodyId, divisionId, divisionPath }: PppProject) => ({
  projectId: id,
  implementingBodyId,
  divisionId,
  divisionPath,
});

/** The project of a part, locked, so that what is kept under it is settled once at a time. */
export const projectOf = (work: Work, { projectId }: Pick<ProjectPart, 'projectId'>, field: string) =>
  work.find(PppProject, projectId, field);
