import type { AwardList } from '@jiangsai/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { json, time, whole, word } from '../platform/database/index.js';

/** A published award list, word for word; a later one is a new version beside it. */
@Entity('award_lists')
export class AwardListEntity {
  @PrimaryColumn({ ...word('competition'), primaryKeyConstraintName: 'pk_award_lists' }) competition!: string;
  @PrimaryColumn({ ...whole('version'), primaryKeyConstraintName: 'pk_award_lists' }) version!: number;
  @Column(time('published_at')) publishedAt!: number;
  @Column(json('list')) list!: AwardList;
}
