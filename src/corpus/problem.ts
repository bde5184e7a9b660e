/** What stands in the way, in one line: what, where, what to do. */
export class CorpusProblem extends Error {}
