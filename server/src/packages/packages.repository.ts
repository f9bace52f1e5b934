import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { CompetitionEntity, SkillEntity } from '../competitions/index.js';
import { MarkEntity, SheetEntity } from '../marking/index.js';
import type { Transaction } from '../platform/database/index.js';
import { EntryEntity, UnitEntity } from '../registration/index.js';
import { DecisionEntity, PenaltyEntity } from '../results/index.js';

/** The rows of a whole competition. */
export interface CompetitionRows {
  readonly competition: CompetitionEntity;
  readonly units: readonly UnitEntity[];
  readonly skills: readonly {
    readonly skill: SkillEntity;
    readonly entries: readonly EntryEntity[];
    readonly sheets: readonly SheetEntity[];
    readonly marks: readonly MarkEntity[];
    readonly penalties: readonly PenaltyEntity[];
    readonly decisions: readonly DecisionEntity[];
  }[];
}

/** Writes a competition that never was before, so nothing of it can be in the way. */
@Injectable()
export class PackagesRepository {
  async insert(tx: Transaction, { competition, units, skills }: CompetitionRows): Promise<void> {
    await tx.manager.insert(CompetitionEntity, competition);
    await insertAll(tx, UnitEntity, units);
    for (const { skill, entries, sheets, marks, penalties, decisions } of skills) {
      await tx.manager.insert(SkillEntity, skill);
      await insertAll(tx, EntryEntity, entries);
      await insertAll(tx, SheetEntity, sheets);
      await insertAll(tx, MarkEntity, marks);
      await insertAll(tx, PenaltyEntity, penalties);
      await insertAll(tx, DecisionEntity, decisions);
    }
  }
}

async function insertAll<Row extends ObjectLiteral>(
  tx: Transaction,
  table: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  // SQLite takes a limited number of values in one statement.
  for (let start = 0; start < rows.length; start += 100) await tx.manager.insert(table, rows.slice(start, start + 100));
}
