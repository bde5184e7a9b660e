#!/usr/bin/env node
/** `npm start`: makes the program ready and compares the example event. */
import { fail, root, run, setUp } from './setup.mjs';

setUp();
// From the project's root, so that the printed path is short and the report lands in its reports/.
if (!run(process.execPath, ['dist/cli/main.js', 'compare', 'examples/harbor-strike'], { cwd: root }))
  fail('The example could not be compared; see the messages above.');
