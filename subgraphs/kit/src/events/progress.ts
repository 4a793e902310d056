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
      const giveUp = () => {
        this.waiting.delete(wait);
        resolve(false);
      };
      const wait = { ready, resolve, timer: setTimeout(giveUp, ms) };
      this.waiting.add(wait);
    });
  }
}
