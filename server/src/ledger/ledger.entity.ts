import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { json, optionalWord, time, whole, word } from '../platform/database/index.js';

@Entity('ledger_rows')
@Index('uq_ledger_rows_command', ['command'], { unique: true })
export class LedgerRowEntity {
  @PrimaryColumn({ ...word('chain'), primaryKeyConstraintName: 'pk_ledger_rows' }) chain!: string;
  @PrimaryColumn({ ...whole('number'), primaryKeyConstraintName: 'pk_ledger_rows' }) number!: number;
  @Column(time('at')) at!: number;
  @Column(word('actor')) actor!: string;
  @Column(optionalWord('device')) device!: string | null;
  @Column(word('command')) command!: string;
  @Column(word('act')) act!: string;
  @Column(word('object', 160)) object!: string;
  @Column(json('body')) body!: unknown;
  @Column(word('body_hash')) bodyHash!: string;
  @Column(word('previous')) previous!: string;
  @Column(word('hash')) hash!: string;
}

@Entity('ledger_heads')
export class LedgerHeadEntity {
  @PrimaryColumn({ ...word('chain'), primaryKeyConstraintName: 'pk_ledger_heads' }) chain!: string;
  @Column(whole('number')) number!: number;
  @Column(word('hash')) hash!: string;
}

/** What a command was answered, so that the same command again gets the same answer. */
@Entity('ledger_commands')
export class LedgerCommandEntity {
  @PrimaryColumn({ ...word('command'), primaryKeyConstraintName: 'pk_ledger_commands' }) command!: string;
  @Column(word('chain')) chain!: string;
  @Column(whole('number')) number!: number;
  @Column(word('fingerprint')) fingerprint!: string;
  @Column(json('answer')) answer!: unknown;
}
