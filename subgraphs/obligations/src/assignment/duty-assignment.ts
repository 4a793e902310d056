import {
  action,
  BaseRecord,
  Capacity,
  Code,
  Day,
  GraphQLDay,
  RecordType,
  Reference,
  Text,
  UUID,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { Obligation } from '../obligation/obligation.js';
import { PostEntity } from '../stubs.js';

@RecordType({ table: 'duty_assignment', zh: '义务分工', en: 'Assignment of an obligation to a post', scope: 'scope' })
export class DutyAssignment extends BaseRecord {
  @Text('权限范围', { hidden: true }) scope!: string;
  @Reference(() => Obligation, '义务 · obligation', { filter: true }) obligationId!: string;
  @Code(Capacity, '责任身份 · capacity') capacity!: Capacity;
  @Reference(() => PostEntity, '岗位 · post') postId!: string;
  @Day('起始日期 · first day') fromOn!: string;
  @Text('分工文件 · document dividing the duties') basis!: string;
}

@InputType('ObligationAssignInput', { description: '义务分工 · which post answers from a day on' })
export class AssignDuty {
  @Field(() => ID, { description: '义务 · obligation' }) obligation!: string;
  @Field(() => Capacity, {
    description: '责任身份；主要负责人由机构决定，不在此指定 · capacity; HEAD follows the body',
  })
  capacity!: Capacity;
  @Field(() => ID, { description: '岗位 · post' }) post!: string;
  @Field(() => GraphQLDay, { description: '起始日期 · first day' }) from!: string;
  @Field(() => String, { description: '分工文件 · document dividing the duties' }) basis!: string;
}

/** The body of a post, as parties told of it. */
async function bodyOf(work: Work, post: string): Promise<string | undefined> {
  if (!UUID.test(post)) return undefined;
  const [row] = await work.context.rows<{ body: string }>('select body_id as body from post where id = ?::uuid', [
    post,
  ]);
  return row?.body;
}

/** Whether an obligation lies with a body on a day. */
async function owes(work: Work, { id }: Obligation, body: string, on: string): Promise<boolean> {
  const rows = await work.context.rows(
    `select 1 from obligor_period where obligation_id = ?::uuid and body_id = ?::uuid
       and from_on <= ?::date and coalesce(to_on, 'infinity') >= ?::date`,
    [id, body, on, on],
  );
  return rows.length > 0;
}

export const assignDuty = action({
  name: 'obligationAssign',
  description:
    '分工调整：自某日起由某岗位承担，前一岗位至前一日止 · from a day on a post answers in a capacity; the one before it until the day before',
  input: AssignDuty,
  record: DutyAssignment,
  async run(input, work) {
    if (work.context.principal.role === 'credit-office')
      work.refuse('NOT_COMPETENT', '', 'only the sector that keeps the obligation divides the duties');
    const obligation = await work.see(Obligation, input.obligation, 'obligation');
    const body = await bodyOf(work, input.post);
    if (!body)
      work.refuse('NOT_FOUND', 'post', `post ${input.post} is not known to the register: take the id from posts(…)`);
    else if (obligation && !(await owes(work, obligation, body, input.from)))
      work.refuse(
        'OTHER_BODY',
        'post',
        `on ${input.from} the obligation lies with another body; take one of its posts`,
      );
    if (input.capacity === 'HEAD')
      work.refuse(
        'HEAD_FOLLOWS_BODY',
        'capacity',
        'the head answers by virtue of the body; change the tenure, not the assignment',
      );
    if (input.basis.trim() === '') work.refuse('REQUIRED', 'basis', 'name the document that divides the duties');
    if (obligation && input.from < obligation.incurredOn)
      work.refuse(
        'BEFORE_INCURRED',
        'from',
        `the obligation arose on ${obligation.incurredOn}; assign from that day or later`,
      );
    if (work.refused || !obligation) return;
    const { capacity, post: postId, from: fromOn, basis } = input;
    return work.create(
      DutyAssignment,
      {
        obligationId: obligation.id,
        scope: obligation.scope,
        level: Math.max(2, obligation.level),
        capacity,
        postId,
        fromOn,
        basis,
      },
      fromOn,
    );
  },
});
