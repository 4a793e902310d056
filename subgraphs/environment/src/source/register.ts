import { action, checkKnown, checkText } from '@integrity-graph/kit';
import { ArrayNotEmpty } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { refuse, taken } from '../refusals.js';
import { PollutionOutlet } from './outlet.js';
import { PollutionSource } from './source.js';

@InputType('EnvironmentOutletInput', { description: '排放口 · outlet of a source of pollution' })
export class OutletInput {
  @Field(() => String, { description: '排放口编号，同一污染源不得重复 · number, unique for the source' })
  number!: string;

  @Field(() => String, { description: '排放口名称 · name' })
  name!: string;
}

@InputType('EnvironmentSourceRegisterInput', {
  description: '登记污染源 · register a source of pollution (环境保护法 42、45)',
})
export class SourceRegisterInput {
  @Field(() => String, { description: '污染源名称 · name' })
  name!: string;

  @Field(() => ID, { description: '排污单位 · enterprise that runs it' })
  operator!: string;

  @Field(() => String, { description: '排污许可证编号，不得重复 · permit number, unique' })
  permitNumber!: string;

  @ArrayNotEmpty()
  @Field(() => [OutletInput], { description: '排放口，至少一个 · outlets, at least one' })
  outlets!: OutletInput[];
}

export const sourceRegister = action({
  name: 'environmentSourceRegister',
  description: '登记污染源及其排放口 · register a source of pollution and its outlets (环境保护法 42、45)',
  input: SourceRegisterInput,
  record: PollutionSource,
  constraints: { pollution_source_permit_number_unique: taken('DUPLICATE_NUMBER', 'permitNumber') },
  async run({ operator, outlets, ...input }, work) {
    checkText(work, input.name, 'name');
    checkText(work, input.permitNumber, 'permitNumber');
    for (const [index, { number, name }] of outlets.entries()) {
      checkText(work, number, `outlets.${index}.number`);
      checkText(work, name, `outlets.${index}.name`);
      if (outlets.findIndex((outlet) => outlet.number === number) < index) {
        refuse(work, 'DUPLICATE_NUMBER', `outlets.${index}.number`, number);
      }
    }
    const enterprise = await checkKnown(work, 'Enterprise', operator, 'operator');
    const [same] = await work.findAll(PollutionSource, { permitNumber: input.permitNumber });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'permitNumber', `${input.permitNumber}, ${same.name}`);
    if (work.refused || !enterprise) return;

    const place = {
      divisionId: enterprise.divisionId!,
      divisionPath: enterprise.divisionPath!,
      operatorId: enterprise.id,
    };
    const source = work.create(PollutionSource, { ...place, ...input });
    for (const { number, name } of outlets) {
      work.create(PollutionOutlet, { ...place, sourceId: source.id, number, name });
    }
    return source;
  },
});
