import { publishing } from '../publication/publication.js';
import { BiddingArchive } from './archive.js';

export const archivePublish = publishing({
  name: 'biddingArchivePublish',
  description:
    '公开诚信档案，其中仅已公开的内容可见 · publish an archive; of what it holds the public sees what is published itself (晋政发〔2018〕10号 10)',
  record: BiddingArchive,
  publisher: ({ keeperId }) => keeperId,
  since: ({ openedOn }) => openedOn,
});
