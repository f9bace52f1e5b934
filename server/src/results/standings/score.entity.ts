import type { EntryScore } from '@jiangsai/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { json, word } from '../../platform/database/index.js';

/** Derived: the score that an entry's marks make. */
@Entity('scores')
@Index('ix_scores_skill', ['skill'])
export class ScoreEntity {
  @PrimaryColumn({ ...word('entry'), primaryKeyConstraintName: 'pk_scores' }) entry!: string;
  @Column(word('skill')) skill!: string;
  @Column(json('score')) score!: EntryScore;
}
