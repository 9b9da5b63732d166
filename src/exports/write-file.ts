import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { ExportFile } from './export-file.ts';

/** Writes a file of an export below a folder, which is made where it is missing. */
export async function writeExport(folder: string, { path, bytes }: ExportFile): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
}
