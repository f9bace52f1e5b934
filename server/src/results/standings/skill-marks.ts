import type { EntryMark, Problem, Scoring } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import type { SkillEntity } from '../../competitions/index.js';
import type { Store, Transaction } from '../../platform/database/index.js';

/** What results need of the marking, which stands above them. */
export interface MarksSource {
  /** The marks that stand, by entry. */
  readonly marksOf: (store: Store, skill: string) => Promise<ReadonlyMap<string, readonly EntryMark[]>>;
  /** Why marks and panels could not stay as they are under another scheme; none: it may come. */
  readonly problemsWith: (store: Store, skill: SkillEntity, scoring: Scoring) => Promise<readonly Problem[]>;
  /** Lets mark sheets follow the skill's changed scheme. */
  readonly followScheme: (tx: Transaction, skill: SkillEntity) => Promise<void>;
}

/** The marks of a skill. Marking registers itself here, so that results need not know it. */
@Injectable()
export class SkillMarks {
  private source: MarksSource | undefined;

  register(source: MarksSource): void {
    this.source = source;
  }

  get marking(): MarksSource {
    if (!this.source) throw new Error('marking has not registered its marks');
    return this.source;
  }
}
