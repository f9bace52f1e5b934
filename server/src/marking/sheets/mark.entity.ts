import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { optionalWord, whole, word } from '../../platform/database/index.js';

/** What stands now; how it came to stand there is in the ledger. */
@Entity('marks')
@Index('ix_marks_entry', ['entry'])
export class MarkEntity {
  @PrimaryColumn({ ...word('sheet'), primaryKeyConstraintName: 'pk_marks' }) sheet!: string;
  @PrimaryColumn({ ...word('aspect'), primaryKeyConstraintName: 'pk_marks' }) aspect!: string;
  @Column(word('entry')) entry!: string;
  @Column(word('judge')) judge!: string;
  /** Null: taken back. */
  @Column(optionalWord('value')) value!: string | null;
  @Column(whole('version')) version!: number;
}
