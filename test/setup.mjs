/** Tests that start the program run what the sources say now. */
export { build as setup } from '../scripts/setup.mjs';
