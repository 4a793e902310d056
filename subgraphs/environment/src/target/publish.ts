import { settleResult, settleTarget } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { EnvironmentTargetResult } from './result.js';
import { EnvironmentTarget } from './target.js';

export const targetPublish = publishing({
  name: 'environmentTargetPublish',
  description:
    '公示目标承诺；门户网站与信用网站均公示方为履行 · publish a promised target; done when it stands on the portal and on the credit site (晋政发〔2018〕10号 14)',
  record: EnvironmentTarget,
  publisher: ({ promisorId }) => promisorId,
  since: ({ promisedOn }) => promisedOn,
  settle: settleTarget,
});

export const targetResultPublish = publishing({
  name: 'environmentTargetResultPublish',
  description: '公开目标考核结果 · publish the result against a target (环境保护法 26)',
  record: EnvironmentTargetResult,
  publisher: ({ promisorId }) => promisorId,
  since: ({ determinedOn }) => determinedOn,
  settle: settleResult,
});
