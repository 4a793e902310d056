import { publishing } from '../publication/publication.js';
import { PppProject } from './project.js';

export const projectPublish = publishing({
  name: 'pppProjectPublish',
  description: '公开项目信息 · publish a project (政府信息公开条例 20)',
  record: PppProject,
  publisher: ({ implementingBodyId }) => implementingBodyId,
  since: ({ initiatedOn }) => initiatedOn,
});
