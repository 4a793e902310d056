import { publishing } from '../publication/publication.js';
import { PppBreach } from './breach.js';

export const breachPublish = publishing({
  name: 'pppBreachPublish',
  description: '公开政府方失信违约认定 · publish a breach by the government’s side (国发〔2016〕76号)',
  record: PppBreach,
  publisher: ({ determinedById }) => determinedById,
  since: ({ determinedOn }) => determinedOn,
});
