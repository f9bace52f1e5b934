import type { Role } from '@jiangsai/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { time, word } from '../platform/database/index.js';

@Entity('accounts')
@Index('uq_accounts_login', ['login'], { unique: true })
export class AccountEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_accounts' }) id!: string;
  /** Folded: lower case, NFKC. */
  @Column(word('login')) login!: string;
  @Column(word('name', 120)) name!: string;
  @Column(word('password_hash', 255)) passwordHash!: string;
  @Column(time('created_at')) createdAt!: number;
}

/** `skill` and `unit` are '' where the grant is not narrowed: a unique key does not hold on NULL. */
@Entity('grants')
@Index('uq_grants', ['account', 'role', 'competition', 'skill', 'unit'], { unique: true })
@Index('ix_grants_skill', ['skill', 'role'])
export class GrantEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_grants' }) id!: string;
  @Column(word('account')) account!: string;
  @Column(word('role')) role!: Role;
  @Column(word('competition')) competition!: string;
  @Column(word('skill')) skill!: string;
  @Column(word('unit')) unit!: string;
}

/** `id` is the hash of the cookie: who reads the database cannot use a session. */
@Entity('sessions')
@Index('ix_sessions_account', ['account'])
export class SessionEntity {
  @PrimaryColumn({ ...word('id'), primaryKeyConstraintName: 'pk_sessions' }) id!: string;
  @Column(word('account')) account!: string;
  @Column(word('csrf_token')) csrfToken!: string;
  @Column(time('created_at')) createdAt!: number;
  @Column(time('expires_at')) expiresAt!: number;
}
