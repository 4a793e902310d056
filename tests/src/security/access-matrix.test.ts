import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../setup/graph.js';
import { CALLERS } from './callers.js';
import { type Matrix, readMatrix, schemaOf } from './matrix.js';
import { routesOf } from './routes.js';
import { writeMatrixFile } from './matrix-file.js';
import { foundWorlds, type SecurityWorld } from './world.js';

let graph: TestGraph;
let world: SecurityWorld;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  const t = Date.now();
  world = await foundWorlds(graph);
  console.log('world', Date.now() - t);
}, 120_000);
afterAll(() => graph?.close());

it('is', async () => {
  const t = Date.now();
  const m: Matrix = await readMatrix(graph.ask, routesOf(await schemaOf(graph)), CALLERS, world);
  console.log('matrix', Date.now() - t, m.size);
  writeMatrixFile(m);
  expect(m.size).toBeGreaterThan(10);
}, 300_000);
