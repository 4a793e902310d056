import { RecordType, SectorObligation } from '@integrity-graph/kit';

/** What a body owes for the environment. */
@RecordType({
  table: 'obligation',
  zh: '环境保护义务',
  en: 'Obligation of environmental protection',
  internal: true,
  bodies: ['obligor_id', 'obligee_id'],
})
export class EnvironmentObligation extends SectorObligation {}
