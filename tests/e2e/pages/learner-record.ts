import { expect, type Locator, type Page } from '@playwright/test';
import { isObject } from '../../../src/course/record/guards.ts';

/** Where the course keeps what it knows of a learner. */
export const recordKey = 'course:touchpoint';

/** What is stored of the learner now, or undefined. */
export async function storedRecord(page: Page): Promise<unknown> {
  const text = await page.evaluate((key) => localStorage.getItem(key), recordKey);
  return text === null ? undefined : JSON.parse(text);
}

/** What is stored of a question, or undefined. */
export async function storedItem(page: Page, id: string): Promise<unknown> {
  const record = await storedRecord(page);
  return isObject(record) && isObject(record.items) ? record.items[id] : undefined;
}

/** The stored place of the learner. */
export async function storedPosition(page: Page): Promise<unknown> {
  const record = await storedRecord(page);
  if (!isObject(record)) return undefined;
  const { position } = record;
  return position;
}

/** Puts a text where the record is kept, once, before the first page of the course is opened. */
export async function storeText(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (sessionStorage.getItem(key) !== null) return;
      sessionStorage.setItem(key, 'done');
      localStorage.setItem(key, value);
    },
    [recordKey, text] as const,
  );
}

/** The stored text as it is. */
export function storedText(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), recordKey);
}

/** Makes the stored answer one to another question, as if the author had edited it: its fingerprint is changed. */
export async function forgetFingerprint(page: Page, question: Locator): Promise<void> {
  const fingerprint = (await question.getAttribute('data-fingerprint')) ?? '';
  const before = (await storedText(page)) ?? '';
  expect(before, 'the answer is stored with its fingerprint').toContain(`"${fingerprint}"`);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    recordKey,
    before.replaceAll(`"${fingerprint}"`, '"edited"'),
  ] as const);
}
