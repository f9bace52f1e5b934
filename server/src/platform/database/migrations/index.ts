import { AccountTables1795300000002 } from './account-tables.js';
import { BoardTables1795300000005 } from './board-tables.js';
import { CompetitionTables1795300000003 } from './competition-tables.js';
import { DatabaseCollation1795300000000 } from './database-collation.js';
import { EntryFacts1795300000008 } from './entry-facts.js';
import { LedgerTables1795300000001 } from './ledger-tables.js';
import { MarkingTables1795300000004 } from './marking-tables.js';
import { RegistrationTables1795300000006 } from './registration-tables.js';
import { ResultTables1795300000009 } from './result-tables.js';
import { SkillRules1795300000007 } from './skill-rules.js';

/** One set for both databases, in order. A migration that has been released is never edited. */
export const migrations = [
  DatabaseCollation1795300000000,
  LedgerTables1795300000001,
  AccountTables1795300000002,
  CompetitionTables1795300000003,
  MarkingTables1795300000004,
  BoardTables1795300000005,
  RegistrationTables1795300000006,
  SkillRules1795300000007,
  EntryFacts1795300000008,
  ResultTables1795300000009,
];
