import { Client } from 'pg';
import { vi } from 'vitest';

/** A statement as it was sent. */
export interface Sent {
  text: string;
  values: unknown[];
}

/** What `run` gives, and what this process sent to PostgreSQL meanwhile; without what begins, sets up and ends a transaction. */
export async function sentDuring<T>(run: () => Promise<T>): Promise<{ result: T; sent: Sent[] }> {
  const query = vi.spyOn(Client.prototype, 'query');
  try {
    const result = await run();
    const sent = query.mock.calls.map(([given]: unknown[]): Sent => {
      const { text, values } = typeof given === 'string' ? { text: given } : (given as Partial<Sent>);
      return { text: text!, values: values ?? [] };
    });
    return { result, sent: sent.filter(({ text }) => !/^(begin|commit|rollback|set |select set_config)/i.test(text)) };
  } finally {
    query.mockRestore();
  }
}
