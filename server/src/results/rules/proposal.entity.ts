import type { ProposalState, ResultRules, ResultsDifference, Scoring } from '@jiangsai/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { json, optionalWord, time, word } from '../../platform/database/index.js';

/** A change of frozen rules that waits for a second person, or was decided. */
@Entity('rule_proposals')
@Index('ix_rule_proposals_skill', ['skill'])
export class ProposalEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_rule_proposals' }) id!: string;
  @Column(word('skill')) skill!: string;
  @Column(json('rules')) rules!: ResultRules;
  /** Null: the scheme stays. */
  @Column({ ...json('scoring'), nullable: true }) scoring!: Scoring | null;
  @Column(word('reason', 500)) reason!: string;
  /** Digest of the rules and scheme that it was made against: of others it cannot be confirmed any more. */
  @Column(word('base')) base!: string;
  @Column(word('proposed_by')) proposedBy!: string;
  @Column(time('proposed_at')) proposedAt!: number;
  @Column(word('state')) state!: Exclude<ProposalState, 'stale'>;
  @Column(optionalWord('decided_by')) decidedBy!: string | null;
  @Column({ ...time('decided_at'), nullable: true }) decidedAt!: number | null;
  @Column(optionalWord('decided_reason', 500)) decidedReason!: string | null;
  /** What it changed, once it is confirmed. */
  @Column({ ...json('difference'), nullable: true }) difference!: ResultsDifference | null;
}
