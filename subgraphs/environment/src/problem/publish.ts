import { publishing } from '../publication/publication.js';
import { EnvironmentProblem } from './problem.js';

export const problemPublish = publishing({
  name: 'environmentProblemPublish',
  description: '公开督察问题及其整改情况 · publish a problem of the list and how far it is rectified (环境保护法 54)',
  record: EnvironmentProblem,
  publisher: ({ responsibleBodyId }) => responsibleBodyId,
  since: ({ listedOn }) => listedOn,
});
