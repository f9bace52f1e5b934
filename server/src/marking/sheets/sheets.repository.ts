import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import type { Store, Transaction } from '../../platform/database/index.js';
import { MarkEntity } from './mark.entity.js';
import { SheetEntity } from './sheet.entity.js';

@Injectable()
export class SheetsRepository {
  find(store: Store, id: string): Promise<SheetEntity | null> {
    return store.manager.findOneBy(SheetEntity, { id });
  }

  listOfJudge(store: Store, judge: string): Promise<SheetEntity[]> {
    return store.manager.findBy(SheetEntity, { judge });
  }

  listOfSkill(store: Store, skill: string): Promise<SheetEntity[]> {
    return store.manager.findBy(SheetEntity, { skill });
  }

  async insert(tx: Transaction, sheets: SheetEntity[]): Promise<void> {
    // SQLite takes a limited number of values in one statement.
    for (let start = 0; start < sheets.length; start += 100) {
      await tx.manager.insert(SheetEntity, sheets.slice(start, start + 100));
    }
  }

  async remove(tx: Transaction, ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += 500) {
      const some = In(ids.slice(start, start + 500));
      await tx.manager.delete(MarkEntity, { sheet: some });
      await tx.manager.delete(SheetEntity, { id: some });
    }
  }

  /** False when the sheet is no longer at that version. */
  async update(tx: Transaction, id: string, version: number, change: Partial<SheetEntity>): Promise<boolean> {
    const { affected } = await tx.manager.update(SheetEntity, { id, version }, { ...change, version: version + 1 });
    return affected === 1;
  }

  marksOfSheet(store: Store, sheet: string): Promise<MarkEntity[]> {
    return store.manager.findBy(MarkEntity, { sheet });
  }

  /** Marks that stand. */
  marksOfEntry(store: Store, entry: string): Promise<MarkEntity[]> {
    return store.manager.findBy(MarkEntity, { entry, value: Not(IsNull()) });
  }

  /** Marks that stand, of a whole skill. */
  marksOfSkill(store: Store, skill: string): Promise<MarkEntity[]> {
    return store.manager
      .createQueryBuilder(MarkEntity, 'mark')
      .innerJoin(SheetEntity, 'sheet', 'sheet.id = mark.sheet')
      .where('sheet.skill = :skill AND mark.value IS NOT NULL', { skill })
      .getMany();
  }

  findMark(store: Store, sheet: string, aspect: string): Promise<MarkEntity | null> {
    return store.manager.findOneBy(MarkEntity, { sheet, aspect });
  }

  /** Writes the mark that follows version `mark.version - 1`; false when that is not the present one. */
  async saveMark(tx: Transaction, mark: MarkEntity): Promise<boolean> {
    const { sheet, aspect, value, version } = mark;
    if (version === 1) {
      if (await this.findMark(tx, sheet, aspect)) return false;
      await tx.manager.insert(MarkEntity, mark);
      return true;
    }
    const { affected } = await tx.manager.update(
      MarkEntity,
      { sheet, aspect, version: version - 1 },
      { value, version },
    );
    return affected === 1;
  }
}
