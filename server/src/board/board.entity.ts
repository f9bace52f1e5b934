import type { BoardPatch, BoardState, BoardTitle, PublishedRow } from '@jiangsai/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { json, time, whole, word } from '../platform/database/index.js';

/** Where a published board stands. Its rows are the newest snapshot and the patches after it. */
@Entity('boards')
@Index('ix_boards_competition', ['competition'])
export class BoardEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_boards' }) id!: string;
  @Column(word('competition')) competition!: string;
  @Column(whole('position')) position!: number;
  @Column(json('title')) title!: BoardTitle;
  @Column(whole('version')) version!: number;
  @Column(word('state')) state!: BoardState;
  @Column(word('hash')) hash!: string;
  @Column(time('at')) at!: number;
}

/** The step to `version` from the one before it. */
@Entity('board_patches')
export class BoardPatchEntity {
  @PrimaryColumn({ ...word('board'), primaryKeyConstraintName: 'pk_board_patches' }) board!: string;
  @PrimaryColumn({ ...whole('version'), primaryKeyConstraintName: 'pk_board_patches' }) version!: number;
  @Column(json('patch')) patch!: BoardPatch;
}

@Entity('board_snapshots')
export class BoardSnapshotEntity {
  @PrimaryColumn({ ...word('board'), primaryKeyConstraintName: 'pk_board_snapshots' }) board!: string;
  @PrimaryColumn({ ...whole('version'), primaryKeyConstraintName: 'pk_board_snapshots' }) version!: number;
  @Column(json('rows')) rows!: PublishedRow[];
}
