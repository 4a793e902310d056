import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An entity of parties to which this sector adds what it knows of it. */
function extended(name: string, description: string) {
  class Extended {
    id!: string;
  }
  Object.defineProperty(Extended, 'name', { value: name });
  ObjectType(name, { description, simpleResolvers: true })(Extended);
  Directive('@key(fields: "id")')(Extended);
  Field(() => ID, { description: '标识 · opaque id' })(Extended.prototype, 'id');
  return Extended;
}

export const BodyEntity = extended('GovernmentBody', '政府机构 · government body');
export const PostEntity = extended('Post', '职务 · post');
