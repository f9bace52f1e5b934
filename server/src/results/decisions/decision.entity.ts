import type { Decision } from '@jiangsai/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { json, time, whole, word } from '../../platform/database/index.js';

/** What was decided about a tied group. Nothing is ever taken away: the last decision on a group holds. */
@Entity('decisions')
@Index('uq_decisions_position', ['skill', 'position'], { unique: true })
export class DecisionEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_decisions' }) id!: string;
  @Column(word('skill')) skill!: string;
  /** Counts up in the skill. */
  @Column(whole('position')) position!: number;
  @Column(json('decision')) decision!: Decision;
  /** Account that recorded it. */
  @Column(word('decided_by')) decidedBy!: string;
  @Column(time('decided_at')) decidedAt!: number;
}
