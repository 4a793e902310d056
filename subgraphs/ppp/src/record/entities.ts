import { GraphQLDay } from '@integrity-graph/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An entity of parties: one that this sector answers for too, where it adds what it knows of it. */
function extended(name: string, description: string, resolvable = true) {
  class Extended {
    id!: string;
  }
  Object.defineProperty(Extended, 'name', { value: name });
  ObjectType(name, { description, simpleResolvers: true })(Extended);
  Directive(`@key(fields: "id"${resolvable ? '' : ', resolvable: false'})`)(Extended);
  Field(() => ID, { description: '标识 · opaque id' })(Extended.prototype, 'id');
  return Extended;
}

export const BodyEntity = extended('GovernmentBody', '政府机构 · government body');
export const PostEntity = extended('Post', '职务 · post');
export const TenureEntity = extended('Tenure', '任职 · tenure', false);

/** What parties tells of an entity, for fields here that rest on it: as far as the caller may see it there. */
function told(entity: typeof PostEntity, name: string, type: () => object, description: string, nullable = false) {
  Field(type as never, { description, nullable })(entity.prototype, name);
  Directive('@external')(entity.prototype, name);
}

told(TenureEntity, 'startDate', () => GraphQLDay, '任职日期 · first day');
told(TenureEntity, 'endDate', () => GraphQLDay, '免职日期，当日仍在任 · last day in post', true);
told(PostEntity, 'tenures', () => [TenureEntity], '历次任职 · tenures by first day');
