import { Day, Flag, Json, Post, RecordType, Reference, Text } from '@integrity-graph/kit';
import { Field, ObjectType } from 'type-graphql';
import { ContractPart, PARTIES } from '../contract/part.js';

/** One technical, service or safety standard that was inspected (实施条例 45). */
@ObjectType('ProcurementAcceptanceItem', {
  description: '验收项目 · one item of an acceptance (实施条例 45)',
  simpleResolvers: true,
})
export class AcceptanceItem {
  @Field(() => String, { description: '验收内容与标准 · what was inspected, by which standard' })
  name!: string;

  @Field(() => Boolean, { description: '是否达到标准 · whether the standard is met' })
  isMet!: boolean;

  @Field(() => String, { nullable: true, description: '说明 · remark' })
  remark?: string | null;
}

@RecordType({ table: 'acceptance', zh: '履约验收', en: 'Acceptance under a procurement contract', bodies: PARTIES })
export class ProcurementAcceptance extends ContractPart {
  @Day('验收日期 · day of acceptance (政府采购法 41)', { filter: true, order: true })
  acceptedOn!: string;

  @Flag('是否合格 · whether every item met its standard', { filter: true })
  isMet!: boolean;

  @Json<AcceptanceItem[]>('验收项目 · items')
  items!: AcceptanceItem[];

  @Reference(
    () => Post,
    '签字岗位，无人签字或系导入的为空 · post that signed; null when nobody did, or when imported',
    {
      nullable: true,
      level: 'L2',
    },
  )
  signedById?: string | null;

  @Text('服务对象意见 · opinion of those served, for a public service (实施条例 45)', { nullable: true, level: 'L2' })
  userOpinion?: string | null;

  @Day('公告日期 · date published, for a public service (实施条例 45)', { nullable: true })
  datePublished?: string | null;
}
