import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { optionalWord, time, word } from '../../platform/database/index.js';

@Entity('invitations')
@Index('ix_invitations_unit', ['unit'])
export class InvitationEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_invitations' }) id!: string;
  @Column(word('competition')) competition!: string;
  @Column(word('unit')) unit!: string;
  @Column(time('created_at')) createdAt!: number;
  @Column(time('expires_at')) expiresAt!: number;
  @Column(optionalWord('used_by')) usedBy!: string | null;
}

@Entity('installation')
export class InstallationEntity {
  @PrimaryColumn({ ...word('key'), primaryKeyConstraintName: 'pk_installation' }) key!: string;
  @Column(word('value', 255)) value!: string;
}
