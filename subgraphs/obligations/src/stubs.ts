import { Division, Enterprise } from '@integrity-graph/kit';
import { createUnionType, Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { SUBJECTS } from './sectors.js';

/** Entities of parties that the register extends; the fields it adds are in the folders of their names. */
function extended(name: string, description: string) {
  class Extended {
    id!: string;
  }
  ObjectType(name, { description, simpleResolvers: true })(Extended);
  Directive('@key(fields: "id")')(Extended);
  Field(() => ID, { description: '标识 · opaque id' })(Extended.prototype, 'id');
  return Extended;
}

export const PersonEntity = extended('Person', '自然人 · natural person');
export const BodyEntity = extended('GovernmentBody', '政府机构 · government body');
export const PostEntity = extended('Post', '职务 · post');
export { Division, Enterprise };

/** What an obligation rests on. No key: the subject is reached through the sector that owns it. */
@InterfaceType('ObligationSubject', {
  description: '义务所依据的记录 · the record an obligation rests on, with the details its own sector keeps',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class ObligationSubject {
  @Field(() => ID, { description: '标识 · opaque id' }) id!: string;
}

/** One stub per type that may be a subject. */
export const subjectStubs = Object.keys(SUBJECTS).map((name) => {
  class Subject extends ObligationSubject {}
  ObjectType(name, {
    implements: ObligationSubject,
    simpleResolvers: true,
    description: '义务所依据的记录 · the record an obligation rests on',
  })(Subject);
  Directive('@key(fields: "id", resolvable: false)')(Subject);
  return Subject;
});

export const Party = createUnionType({
  name: 'Party',
  description: '当事方 · a body, a firm or a person',
  types: () => [BodyEntity, Enterprise, PersonEntity] as const,
  resolveType: (value) => (value as { __typename?: string }).__typename,
});
