import { Column, Entity, PrimaryColumn } from 'typeorm';
import { json, time, whole, word } from '../columns.js';
import type { Database } from '../database.js';
import type { Store } from '../transaction.js';

/** A row to try a database with, in a table that has a column of every kind. */
@Entity('award_lists')
export class Note {
  @PrimaryColumn(word('competition')) topic!: string;
  @PrimaryColumn(whole('version')) number!: number;
  @Column(time('published_at')) at!: number;
  @Column(json('list')) text!: unknown;
}

export async function addNote({ manager }: Store, number: number, change: Partial<Note> = {}): Promise<void> {
  // TypeORM's type for partial entities cannot follow JSON of any depth.
  await manager.insert(Note, { topic: 'spec', number, at: 0, text: {}, ...change } as object);
}

export async function numbersIn(store: Store): Promise<number[]> {
  const notes = await store.manager.find(Note, { order: { number: 'ASC' } });
  return notes.map(({ number }) => number);
}

export function forget(database: Database): Promise<void> {
  return database.transaction(async (tx) => void (await tx.manager.clear(Note)));
}
