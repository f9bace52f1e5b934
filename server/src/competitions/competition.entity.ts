import type { LocalText, Tier } from '@jiangsai/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { json, time, whole, word } from '../platform/database/index.js';

@Entity('competitions')
export class CompetitionEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_competitions' }) id!: string;
  @Column(json('name')) name!: LocalText;
  @Column(word('tier')) tier!: Tier;
  @Column(word('time_zone')) timeZone!: string;
  @Column(word('starts_on', 10)) startsOn!: string;
  @Column(word('ends_on', 10)) endsOn!: string;
  /** 1: made-up people and marks, said so on every board. */
  @Column(whole('rehearsal')) rehearsal!: number;
  @Column(whole('version')) version!: number;
  @Column(time('created_at')) createdAt!: number;
}
