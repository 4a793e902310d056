import { Code, Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { SafetyAccident } from './accident.js';
import { SafetyGrade } from './grade.js';

/** A grade as a body determined it; the graph computes its own beside it. */
@RecordType({
  table: 'grading',
  zh: '事故等级认定',
  en: 'Determination of the grade of an accident',
  bodies: ['department_id', 'determined_by_id'],
})
export class SafetyGrading extends DomainRecord {
  @Reference(() => SafetyAccident, '事故 · accident', { filter: true })
  accidentId!: string;

  @Reference(() => GovernmentBody, '监管部门 · department that supervises', { hidden: true })
  departmentId!: string;

  @Code(SafetyGrade, '事故等级 · grade (国令第493号 3)', { filter: true })
  grade!: SafetyGrade;

  @Day('认定日期 · day it was determined', { order: true })
  determinedOn!: string;

  @Reference(() => GovernmentBody, '认定机关 · body that determined it')
  determinedById!: string;

  @Text('认定文件 · document')
  document!: string;
}
