import type { Exercise } from '../model/exercise.js';
export interface Pack { files: [string, string | Uint8Array][]; omitted: { file: string; item: string; reason: string }[] }
export const packOf = (exercise: Exercise): Pack => ({ files: [['exercise.json', JSON.stringify(exercise)]], omitted: [] });
