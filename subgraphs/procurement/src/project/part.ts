import { GovernmentBody, Reference, SharedFields, Text } from '@integrity-graph/kit';
import { PublishedRecord } from '../published.js';
import { ProcurementProject } from './project.js';

/** What is published in the course of a project; it says of itself what is bought and by whom. */
@SharedFields()
export abstract class PublishedProjectPart extends PublishedRecord {
  @Reference(() => ProcurementProject, '采购项目 · project', { filter: true })
  projectId!: string;

  @Text('采购项目名称 · name of the project', { order: true })
  name!: string;

  @Reference(() => GovernmentBody, '采购人 · buyer', { filter: true })
  buyerId!: string;
}

type Place = Pick<ProcurementProject, 'buyerId' | 'divisionId' | 'divisionPath'>;

/** The buyer and the place, which every record of a project takes over. */
export const placeOf = ({ buyerId, divisionId, divisionPath }: Place): Place => ({ buyerId, divisionId, divisionPath });

/** The same, with what a published record says of its project. */
export const announced = (project: ProcurementProject) => ({
  ...placeOf(project),
  projectId: project.id,
  name: project.name,
});
