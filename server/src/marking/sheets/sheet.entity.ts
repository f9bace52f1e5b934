import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { optionalWord, time, whole, word } from '../../platform/database/index.js';

/** One judge's marks for one entry and one sub-criterion. */
@Entity('mark_sheets')
@Index('uq_mark_sheets', ['skill', 'entry', 'subCriterion', 'judge'], { unique: true })
@Index('ix_mark_sheets_judge', ['judge'])
export class SheetEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_mark_sheets' }) id!: string;
  @Column(word('competition')) competition!: string;
  @Column(word('skill')) skill!: string;
  @Column(word('entry')) entry!: string;
  @Column(word('sub_criterion')) subCriterion!: string;
  /** Account of the judge. */
  @Column(word('judge')) judge!: string;
  @Column(word('state')) state!: 'open' | 'signed';
  @Column(whole('marked')) marked!: number;
  @Column(whole('of')) of!: number;
  /** Counts every change of the sheet or of one of its marks. */
  @Column(whole('version')) version!: number;
  @Column({ ...time('signed_at'), nullable: true }) signedAt!: number | null;
  @Column(optionalWord('signed_command')) signedCommand!: string | null;
  @Column({ ...whole('signed_number'), nullable: true }) signedNumber!: number | null;
  @Column(optionalWord('signed_head')) signedHead!: string | null;
}
