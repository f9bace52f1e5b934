import { Column, Entity, PrimaryColumn } from 'typeorm';
import { json, word } from '../../platform/database/index.js';

/** Who marks a sub-criterion together; the first leads. */
@Entity('panels')
export class PanelEntity {
  @PrimaryColumn({ ...word('skill'), primaryKeyConstraintName: 'pk_panels' }) skill!: string;
  @PrimaryColumn({ ...word('sub_criterion'), primaryKeyConstraintName: 'pk_panels' }) subCriterion!: string;
  @Column(json('judges')) judges!: string[];
}
