import type { Action } from '../actions/action.js';
import { perform } from '../actions/action.js';
import { type Context, systemContext } from './context.js';
import type { Runtime } from './runtime.js';

/** Loads a subgraph's sample data through its own actions, so that journal, events and obligations come about as in use. */
export interface Sample {
  /** Performs an action and gives the record's id. @throws when it is refused: sample data is valid. */
  act<Input extends object>(action: Action, input: Input): Promise<string>;
  /** Reads, as the subgraph itself, what an action made beside the record it gave. */
  rows: Context['rows'];
  /** Ids by name, across subgraphs: what one subgraph's sample made, the next one's may refer to. */
  ids: Map<string, string>;
  /** Id of the department that acts from now on; the subgraph itself until one is named. */
  department?: string;
  /** Whether the whole sample was loaded before. */
  finished(): Promise<boolean>;
  /** Marks the whole sample as loaded. */
  finish(): Promise<void>;
  /** The id kept under a name. @throws when no sample made it. */
  id(name: string): string;
}

export type SampleLoader = (sample: Sample) => Promise<void>;

/** A sample session for one subgraph. The same data loaded twice changes nothing: every action has a fixed key. */
export function openSample(runtime: Runtime, ids: Map<string, string>, acted: () => void = () => {}): Sample {
  let count = 0;
  const { rows } = systemContext(runtime, 'sample');
  const sample: Sample = {
    finished: async () =>
      (await rows(`select 1 from idempotency where actor = 'sample' and action = 'sample'`)).length > 0,
    finish: async () => {
      await rows(
        `insert into idempotency (actor, action, key, input_hash) values ('sample', 'sample', 'complete', '') on conflict do nothing`,
      );
    },
    rows,
    ids,
    id(name) {
      const id = ids.get(name);
      if (!id) throw new Error(`sample data: "${name}" was not made`);
      return id;
    },
    async act(action, input) {
      count += 1;
      const filled = Object.assign(new (action.input as new () => object)(), input);
      const context = systemContext(runtime, 'sample', sample.department);
      const { record, userErrors } = await perform(action, filled, `sample-${String(count).padStart(6, '0')}`, context);
      if (!record) throw new Error(`sample data: ${action.name} was refused: ${JSON.stringify(userErrors)}`);
      acted();
      return record.id;
    },
  };
  return sample;
}
