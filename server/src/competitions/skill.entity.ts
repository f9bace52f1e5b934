import type { BoardPolicy, LocalText, ResultRules, Scoring, SkillPhase } from '@jiangsai/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { json, optionalWord, whole, word } from '../platform/database/index.js';

@Entity('skills')
@Index('ix_skills_competition', ['competition'])
export class SkillEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_skills' }) id!: string;
  @Column(word('competition')) competition!: string;
  @Column(whole('position')) position!: number;
  @Column(json('name')) name!: LocalText;
  @Column({ ...whole('quota_per_unit'), nullable: true }) quotaPerUnit!: number | null;
  @Column(json('rules')) rules!: ResultRules;
  @Column(word('phase')) phase!: SkillPhase;
  @Column(word('policy')) policy!: BoardPolicy;
  @Column({ ...json('scheme'), nullable: true }) scheme!: Scoring | null;
  /** Orders what stays tied, where the rules say `draw`: nobody sees it before it is drawn, its hash is in the ledger. */
  @Column(optionalWord('draw_seed')) drawSeed!: string | null;
  @Column(whole('version')) version!: number;
}
