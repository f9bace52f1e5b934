import type { EntryRuleFacts, EntryStatus, ReviewState } from '@jiangsai/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { json, optionalWord, time, whole, word } from '../../platform/database/index.js';

@Entity('entries')
@Index('uq_entries_number', ['skill', 'number'], { unique: true })
@Index('ix_entries_competition', ['competition', 'unit'])
export class EntryEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_entries' }) id!: string;
  @Column(word('competition')) competition!: string;
  @Column(word('skill')) skill!: string;
  @Column(optionalWord('unit')) unit!: string | null;
  /** Given at approval; unique in the skill. */
  @Column(optionalWord('number', 32)) number!: string | null;
  @Column(word('name', 200)) name!: string;
  @Column(word('division')) division!: string;
  @Column(optionalWord('coach', 120)) coach!: string | null;
  @Column(word('status')) status!: EntryStatus;
  @Column(word('review')) review!: ReviewState;
  @Column(optionalWord('return_reason', 500)) returnReason!: string | null;
  /** What the rules ask besides the marks; null: nothing is known. */
  @Column({ ...json('facts'), nullable: true }) facts!: EntryRuleFacts | null;
  @Column(whole('version')) version!: number;
  @Column(time('created_at')) createdAt!: number;
}
