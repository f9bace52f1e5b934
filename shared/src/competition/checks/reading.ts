import type { Problem, RefusalCode, RefusalParams } from '../../refusals/index.js';

/** Where in an unknown value a shape stands, and the one list into which every shape puts what it finds wrong. */
export class Reading {
  private constructor(
    readonly where: string,
    readonly problems: Problem[],
    private readonly claimed: Set<string>,
  ) {}

  static start(): Reading {
    return new Reading('', [], new Set());
  }

  key(key: string): Reading {
    return new Reading(this.where === '' ? key : `${this.where}.${key}`, this.problems, this.claimed);
  }

  item(index: number): Reading {
    return new Reading(`${this.where}[${index}]`, this.problems, this.claimed);
  }

  /** Notes a problem; undefined, so that a shape can return it as "nothing read". */
  refuse(code: RefusalCode, params?: RefusalParams): undefined {
    this.problems.push({ code, ...(params && { params }), ...(this.where !== '' && { where: this.where }) });
  }

  /** Takes an id among its kind; a second time it is refused. */
  claim(kind: string, id: string): void {
    const name = `${kind} ${id}`;
    if (this.claimed.has(name)) this.refuse('package/duplicate-id', { id });
    this.claimed.add(name);
  }
}
