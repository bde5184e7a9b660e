import type { IdentifiedEntity } from '../model/entity.js';

/** An entity of one article. */
export interface Naming extends IdentifiedEntity {
  article: string;
}

/** Sets of namings that were found to be one; union-find, so that joining stays cheap. */
export class Groups {
  private readonly parent = new Map<Naming, Naming>();

  constructor(private readonly namings: Naming[]) {
    for (const naming of namings) this.parent.set(naming, naming);
  }

  /** The one that stands for its group. */
  find(naming: Naming): Naming {
    let root = naming;
    while (this.parent.get(root) !== root) root = this.parent.get(root)!;
    for (let at = naming; at !== root; ) {
      const next = this.parent.get(at)!;
      this.parent.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: Naming, b: Naming): void {
    this.parent.set(this.find(b), this.find(a));
  }

  all(): Naming[][] {
    const groups = new Map<Naming, Naming[]>();
    for (const naming of this.namings) {
      const root = this.find(naming);
      const group = groups.get(root);
      if (group) group.push(naming);
      else groups.set(root, [naming]);
    }
    return [...groups.values()];
  }
}
