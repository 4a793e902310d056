import type { EventBus, EventReader, EventSource } from './event.js';
import { Progress } from './progress.js';

/** Events within one process: followers read the source's own table and are woken on commit. */
export class LocalBus implements EventBus {
  private readonly readers = new Map<string, EventReader>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly followers = new Map<string, Set<string>>();
  private readonly progress = new Progress();

  async provide(name: string, reader: EventReader): Promise<void> {
    this.readers.set(name, reader);
  }

  source(name: string): EventSource {
    return {
      name,
      // What does not run in this process has told nothing.
      read: async (after, limit) => (await this.readers.get(name)?.read(after, limit)) ?? [],
      head: async () => (await this.readers.get(name)?.head()) ?? 0,
      onChange: (listener) => {
        const set = this.listeners.get(name) ?? new Set();
        this.listeners.set(name, set.add(listener));
        return () => set.delete(listener);
      },
    };
  }

  committed(name: string): void {
    for (const listener of this.listeners.get(name) ?? []) listener();
  }

  applied(follower: string, source: string, position: number): void {
    const set = this.followers.get(source) ?? new Set();
    this.followers.set(source, set.add(follower));
    this.progress.advance(`${follower}<${source}`, position);
  }

  awaitApplied(source: string, position: number, ms: number): Promise<boolean> {
    return this.progress.until(
      () => [...(this.followers.get(source) ?? [])].map((follower) => `${follower}<${source}`),
      position,
      ms,
    );
  }

  async close(): Promise<void> {}
}
