import { afterAll, expect, it } from 'vitest';
import { rm } from 'node:fs/promises';

import { buildSite } from '../support/build-site.ts';

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

it('says which engine lessons need, and what to write', async () => {
  const { code, output } = await build('other-engine');
  expect(code).not.toBe(0);
  expect(output).toContain('Lessons need the remark engine, and this project uses another one.');
  expect(output).toContain('Set `markdown: { processor: unified({ smartypants: false }) }`');
});

it('names an option of course() that there is not', async () => {
  const { code, output } = await build('misspelt-option');
  expect(code).not.toBe(0);
  expect(output).toContain('The options of `course()` are not right.');
  expect(output).toContain('"rooot"');
});

async function build(name: string): Promise<Awaited<ReturnType<typeof buildSite>>> {
  const built = await buildSite(name);
  folders.push(built.folder);
  return built;
}
