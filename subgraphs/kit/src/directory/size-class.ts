import { codelist } from '../graph/values.js';

/** Size of an enterprise, by the standard for its industry. Small and medium firms have rights of their own (国令第802号). */
export const SizeClass = { LARGE: 'LARGE', MEDIUM: 'MEDIUM', SMALL: 'SMALL', MICRO: 'MICRO' } as const;
export type SizeClass = keyof typeof SizeClass;

codelist(SizeClass, 'SizeClass', '企业规模 · size class (工信部联企业〔2011〕300号)', {
  LARGE: '大型 · large',
  MEDIUM: '中型 · medium',
  SMALL: '小型 · small',
  MICRO: '微型 · micro',
});
