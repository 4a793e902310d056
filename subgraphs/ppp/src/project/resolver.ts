import { Access, DatedValue, shownValue } from '@integrity-graph/kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { rules } from '../rules/rules.js';
import { PppProject } from './project.js';

/** By which rule a project is of its generation. */
@Resolver(() => PppProject)
export class ProjectFields {
  @Access('public')
  @FieldResolver(() => DatedValue, {
    nullable: true,
    description:
      '确定合作机制的规则；导入的为空 · the rule that makes it of its generation; null when imported (国办函〔2023〕115号)',
  })
  mechanismRule(@Root() { mechanism, initiatedOn }: PppProject): DatedValue | null {
    return mechanism ? shownValue(rules.at('mechanism', initiatedOn)) : null;
  }
}
