import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { optionalWord, time, word } from '../../platform/database/index.js';

/** Points taken off an entry's total. One that was taken back stays, and counts no more. */
@Entity('penalties')
@Index('ix_penalties_skill', ['skill', 'entry'])
export class PenaltyEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_penalties' }) id!: string;
  @Column(word('skill')) skill!: string;
  @Column(word('entry')) entry!: string;
  /** A decimal > 0. */
  @Column(word('points')) points!: string;
  @Column(word('reason', 500)) reason!: string;
  /** Account that gave it. */
  @Column(word('given_by')) givenBy!: string;
  @Column(time('given_at')) givenAt!: number;
  @Column(optionalWord('taken_back_by')) takenBackBy!: string | null;
  @Column({ ...time('taken_back_at'), nullable: true }) takenBackAt!: number | null;
  @Column(optionalWord('taken_back_reason', 500)) takenBackReason!: string | null;
}
