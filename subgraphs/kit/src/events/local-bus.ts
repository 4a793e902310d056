import type { Event, EventBus, EventSource } from './event.js';

/** Waits for positions to be reached, by name. */
export class Progress {
  private readonly reached = new Map<string, number>();
  private readonly waiting = new Set<{ ready: () => boolean; resolve: (ok: boolean) => void; timer: NodeJS.Timeout }>();

  advance(key: string, position: number): void {
    if (position <= (this.reached.get(key) ?? -1)) return;
    this.reached.set(key, position);
    for (const wait of this.waiting) {
      if (!wait.ready()) continue;
      clearTimeout(wait.timer);
      this.waiting.delete(wait);
      wait.resolve(true);
    }
  }

  until(keys: () => string[], position: number, ms: number): Promise<boolean> {
    const ready = () => keys().every((key) => (this.reached.get(key) ?? 0) >= position);
    if (ready()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const wait = { ready, resolve, timer: setTimeout(() => (this.waiting.delete(wait), resolve(false)), ms) };
      this.waiting.add(wait);
    });
  }
}

/** Events within one process: followers read the source's own table and are woken on commit. */
export class LocalBus implements EventBus {
  private readonly readers = new Map<string, (after: number, limit: number) => Promise<Event[]>>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly followers = new Map<string, Set<string>>();
  private readonly progress = new Progress();

  /** Makes a subgraph's events readable. */
  provide(name: string, read: (after: number, limit: number) => Promise<Event[]>): void {
    this.readers.set(name, read);
  }

  source(name: string): EventSource {
    return {
      name,
      read: (after, limit) => {
        const read = this.readers.get(name);
        if (!read) throw new Error(`no subgraph "${name}" runs in this process`);
        return read(after, limit);
      },
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
    return this.progress.until(() => [...(this.followers.get(source) ?? [])].map((follower) => `${follower}<${source}`), position, ms);
  }

  async close(): Promise<void> {}
}
