import type { Sample } from '@integrity-graph/kit';
import { loadAccidents } from './sample.accidents.js';
import { loadPromises } from './sample.promises.js';

/** Loads the sample through the sector's own actions; parties' sample comes first. */
export async function loadSample(sample: Sample): Promise<void> {
  sample.department = sample.id('body:emergency');
  await loadAccidents(sample);
  await loadPromises(sample);
}
