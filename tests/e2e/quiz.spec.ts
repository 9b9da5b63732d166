import { afterIt } from './quiz/afterwards.ts';
import { whereverItIs } from './quiz/places.ts';
import { whileItRuns } from './quiz/run.ts';
import { takenEveryWay } from './quiz/ways.ts';
import { test } from './support/quiz-site.ts';

// One spec, and one test after the other: the site that they share is built for each worker anew.
test.describe.configure({ mode: 'default' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

takenEveryWay();
whileItRuns();
afterIt();
whereverItIs();
