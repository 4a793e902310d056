import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from '../values/index.js';
import { DayTurn } from './day-turn.js';

const HOUR = 3_600_000;
const clock = () => new Date();

let days: string[];
let logged: string[];
let turn: DayTurn | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  days = [];
  logged = [];
});

afterEach(async () => {
  await turn?.stop();
  vi.useRealTimers();
});

/** Starts a turn that notes on which days its job ran. */
async function startAt(instant: string, job: () => Promise<unknown> = async () => {}): Promise<void> {
  vi.setSystemTime(new Date(instant));
  const logger = pino({}, { write: (line) => void logged.push(JSON.parse(line).msg) });
  turn = new DayTurn(
    clock,
    () => {
      days.push(today(clock));
      return job();
    },
    logger,
  );
  turn.start();
  await vi.advanceTimersByTimeAsync(0);
}

describe('the turn of the day', () => {
  it('comes at start, and at every midnight in Shanghai', async () => {
    await startAt('2026-06-30T15:58:00Z'); // 23:58 there
    expect(days).toEqual(['2026-06-30']);
    await vi.advanceTimersByTimeAsync(119_999);
    expect(days).toEqual(['2026-06-30']);
    await vi.advanceTimersByTimeAsync(1);
    expect(days).toEqual(['2026-06-30', '2026-07-01']);
    await vi.advanceTimersByTimeAsync(24 * HOUR - 1);
    expect(days).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(days).toEqual(['2026-06-30', '2026-07-01', '2026-07-02']);
  });

  it('comes once when the process starts at midnight', async () => {
    await startAt('2026-06-30T16:00:00Z');
    await vi.advanceTimersByTimeAsync(24 * HOUR - 1);
    expect(days).toEqual(['2026-07-01']);
  });

  it('is not missed when the job of the day before lasts beyond midnight', async () => {
    await startAt('2026-06-30T15:59:00Z', () => new Promise((resolve) => setTimeout(resolve, 2 * HOUR)));
    await vi.advanceTimersByTimeAsync(3 * HOUR);
    expect(days).toEqual(['2026-06-30', '2026-07-01']);
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(days).toEqual(['2026-06-30', '2026-07-01', '2026-07-02']);
  });

  it('comes again within a minute after a job that failed, which is logged', async () => {
    const job = () => (logged.length === 0 ? Promise.reject(new Error('no database')) : Promise.resolve());
    await startAt('2026-06-30T15:00:00Z', job);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(days).toEqual(['2026-06-30', '2026-06-30']);
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(days).toEqual(['2026-06-30', '2026-06-30', '2026-07-01']);
    expect(logged).toEqual(['the day-turn job failed; it is tried again within a minute']);
  });

  it('comes soon after a machine wakes that slept through midnight, its timers with it', async () => {
    await startAt('2026-06-30T12:00:00Z');
    vi.setSystemTime(new Date('2026-07-02T01:00:00Z'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(days).toEqual(['2026-06-30', '2026-07-02']);
  });

  it('does not come after a stop, which waits for the job that runs', async () => {
    let done = false;
    await startAt('2026-06-30T15:59:00Z', async () => {
      await new Promise((resolve) => setTimeout(resolve, HOUR));
      done = true;
    });
    const stopped = turn!.stop().then(() => done);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(await stopped).toBe(true);
    await vi.advanceTimersByTimeAsync(72 * HOUR);
    expect(days).toEqual(['2026-06-30']);
  });
});
