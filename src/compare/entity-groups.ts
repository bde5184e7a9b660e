import type { IdentifiedEntity } from '../model/entity.js';

/** An entity of one article. */
export interface Naming extends IdentifiedEntity {
  article: string;
}

/** Sets of things (namings, where nothing else is said) that were found to be one; union-find, so that joining stays cheap. */
export class Groups<T = Naming> {
  private readonly parent = new Map<T, T>();

  constructor(private readonly members: readonly T[]) {
    for (const member of members) this.parent.set(member, member);
  }

  /** The one that stands for its group. */
  find(one: T): T {
    let root = one;
    while (this.parent.get(root) !== root) root = this.parent.get(root)!;
    for (let at = one; at !== root; ) {
      const next = this.parent.get(at)!;
      this.parent.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: T, b: T): void {
    this.parent.set(this.find(b), this.find(a));
  }

  all(): T[][] {
    const groups = new Map<T, T[]>();
    for (const member of this.members) {
      const root = this.find(member);
      const group = groups.get(root);
      if (group) group.push(member);
      else groups.set(root, [member]);
    }
    return [...groups.values()];
  }
}
