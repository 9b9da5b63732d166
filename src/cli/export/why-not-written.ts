import { statSync } from 'node:fs';
import { dirname } from 'node:path';

import type { DiskError } from '../disk-error.ts';

/** The sentence that says why a file could not be written, and what to do. */
export function whyNotWritten({ code }: DiskError, target: string): string {
  // Systems give different codes for a file in the place of a folder, so the disk itself is asked.
  const blocking = fileInTheWay(dirname(target));
  if (blocking !== undefined) return `\`${blocking}\` is a file: name a folder with \`--out\`.`;
  if (kindOf(target) === 'folder')
    return `\`${target}\` is a folder where the file should go: move it away, or name another folder with \`--out\`.`;
  return `\`${target}\` ${reasons[code] ?? `cannot be written (${code}): name another folder with \`--out\`.`}`;
}

const another = 'name another folder with `--out`';

const reasons: Readonly<Record<string, string>> = {
  EBUSY: 'is open in another program: close it and run the command again.',
  // Windows says so of a file that another program holds, and of one that is protected.
  EPERM: `is open in another program, or protected: close it and run the command again, or ${another}.`,
  EACCES: `cannot be written, because this user may not do so: ${another}.`,
  EROFS: `cannot be written, because nothing on its disk can be changed: ${another}.`,
  ENOSPC: `does not fit, because the disk is full: make room and run the command again, or ${another}.`,
  ENAMETOOLONG: `has too long a path: ${another}.`,
};

/** The nearest part of a path that is there, when it is a file. */
function fileInTheWay(folder: string): string | undefined {
  const kind = kindOf(folder);
  if (kind === 'file') return folder;
  const above = dirname(folder);
  return kind === 'folder' || above === folder ? undefined : fileInTheWay(above);
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
