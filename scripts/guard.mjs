// Runs before every command that needs a recent Node and says so in one sentence instead of a stack trace.
import { isNewEnough, oldestNode } from './lib/node.mjs';

if (!isNewEnough(process.version)) {
  console.error(
    `Touchpoint needs Node ${oldestNode} or newer, and this is ${process.version}: ` +
      'run "npm ci" (it brings its own Node on Linux and Windows), or install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}
