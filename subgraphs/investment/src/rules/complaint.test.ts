import { computeDue, within } from '@integrity-graph/kit';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.js';

describe('REQ-40 the periods of a foreign investor’s complaint (外商投资企业投诉工作办法 15、19)', () => {
  const due = (name: string, from: string) => computeDue(rules.deadline(name, from)!, from).on;

  it('run in working days: 7 to accept it, and 60 from then to handle it', () => {
    // 19 June 2026 is the dragon boat festival.
    expect(due('complaint_acceptance', '2026-06-15')).toBe('2026-06-25');
    expect(due('complaint_handling', '2026-06-18')).toBe('2026-09-11');
  });

  it.each(['complaint_acceptance', 'complaint_handling'])('%s puts a day on nobody until it is verified', (name) => {
    expect(within(rules, name, '2026-06-15')).toBeUndefined();
    expect(rules.deadline(name, '2020-09-30')).toBeUndefined();
  });
});
