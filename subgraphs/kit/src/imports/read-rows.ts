import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { streamXlsxRows } from 'hucre/xlsx';
import { SetupError } from '../storage/database.js';
import type { Cell } from './columns.js';

/** A file that is imported. */
export interface ImportFile {
  path: string;
  /** The sheet of a workbook; its first one unless said. */
  sheet?: string;
  /** Told of every piece that was read. */
  onBytes?: (bytes: number) => void;
}

/** One row as it stands in the file; `line` is the number a spreadsheet shows beside it. */
export interface RawRow {
  line: number;
  cells: Cell[];
}

/** The rows of a CSV or .xlsx file, one after the other. @throws SetupError when the file is neither. */
export async function* readRows(file: ImportFile): AsyncGenerator<RawRow> {
  const begins = await beginning(file.path);
  if (begins.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) yield* workbookRows(file);
  else if (begins.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex')))
    throw new SetupError(`${file.path}: a workbook of the old form, or with a password: save it as .xlsx without one.`);
  else yield* csvRows(file);
}

async function* workbookRows({ path, sheet, onBytes }: ImportFile): AsyncGenerator<RawRow> {
  const source = Readable.toWeb(counted(path, onBytes)) as ReadableStream<Uint8Array>;
  let any = false;
  try {
    for await (const { index, values } of streamXlsxRows(source, sheet === undefined ? {} : { sheet })) {
      any = true;
      yield { line: index + 1, cells: values };
    }
  } catch (error) {
    throw new SetupError(`${path}: the workbook cannot be read: ${(error as Error).message}`);
  }
  if (!any)
    throw new SetupError(`${path}: ${sheet ? `no rows on a sheet named "${sheet}"` : 'the first sheet is empty'}.`);
}

async function* csvRows({ path, onBytes }: ImportFile): AsyncGenerator<RawRow> {
  const encoding = await encodingOf(path);
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(path, encoding),
    relax_column_count: true,
    relax_quotes: true,
    // An unclosed quote must not swallow the rest of the file unseen.
    max_record_size: 1 << 20,
  });
  const piped = pipeline(counted(path, onBytes), decoding(encoding), parser);
  // Told through the parser, which it destroys.
  piped.catch(() => {});
  let line = 0;
  try {
    for await (const cells of parser) yield { line: ++line, cells: cells as string[] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SetupError(`${path}: after row ${line}: ${error.message}. Is a quotation mark left open?`);
  }
}

function counted(path: string, onBytes: ImportFile['onBytes']): Readable {
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  if (onBytes) source.on('data', (chunk) => onBytes(chunk.length));
  return source.pause();
}

function decoding(encoding: string): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform: (chunk: Buffer, _, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
}

/** UTF-8 when all of it is; UTF-16 when it says so; else GB 18030, in which GBK and GB 2312 are contained. */
export async function encodingOf(path: string): Promise<string> {
  const begins = await beginning(path);
  if (begins[0] === 0xff && begins[1] === 0xfe) return 'utf-16le';
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }))
      strict.decode(chunk, { stream: true });
    strict.decode();
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

async function delimiterOf(path: string, encoding: string): Promise<string> {
  const [first = ''] = new TextDecoder(encoding).decode(await beginning(path)).split(/\r?\n/);
  const count = (mark: string) => first.split(mark).length;
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

async function beginning(path: string): Promise<Buffer> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new SetupError(`${path}: ${error.code === 'ENOENT' ? 'no such file' : error.message}.`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw new SetupError(`${path}: ${(error as Error).message}.`);
  } finally {
    await handle.close();
  }
}
