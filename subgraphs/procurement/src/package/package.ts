import { DomainRecord, GovernmentBody, Money, RecordType, Reference, Text, type Work } from '@integrity-graph/kit';
import { ProcurementProject } from '../project/project.js';
import { ProcurementTender } from '../tender/tender.js';

/** A part of a project that is bid for and awarded by itself, public with the tender that calls for it. */
@RecordType({ table: 'package', zh: '采购包', en: 'Package of a procurement project', bodies: ['buyer_id'] })
export class ProcurementPackage extends DomainRecord {
  @Reference(() => ProcurementProject, '采购项目 · project')
  projectId!: string;

  @Reference(() => ProcurementTender, '采购公告与采购文件；导入的为空 · tender; null when imported', { nullable: true })
  tenderId?: string | null;

  @Reference(() => GovernmentBody, '采购人 · buyer', { hidden: true })
  buyerId!: string;

  @Text('包号 · number of the package (OCDS lots id)')
  number!: string;

  @Text('包名称 · name')
  name!: string;

  @Money('预算金额 · budget (实施条例 30)')
  budget!: Money;

  @Money('最高限价，不高于预算 · ceiling price, not above the budget', { nullable: true })
  ceilingPrice?: Money | null;
}

/** The budget of what is bought: of the package, where it is one, else of the project. */
export async function budgetOf(
  work: Work,
  { budget }: Pick<ProcurementProject, 'budget'>,
  packageId: string | null | undefined,
): Promise<Money> {
  const [bought] = packageId ? await work.findAll(ProcurementPackage, { id: packageId }) : [];
  return bought?.budget ?? budget;
}
