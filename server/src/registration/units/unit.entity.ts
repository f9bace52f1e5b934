import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { optionalWord, word } from '../../platform/database/index.js';

@Entity('units')
@Index('uq_units_name', ['competition', 'name'], { unique: true })
export class UnitEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_units' }) id!: string;
  @Column(word('competition')) competition!: string;
  @Column(word('name', 200)) name!: string;
  @Column(optionalWord('short_name', 80)) shortName!: string | null;
  @Column(optionalWord('delegation', 120)) delegation!: string | null;
}
