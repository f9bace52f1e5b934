import { AccountEntity, GrantEntity, SessionEntity } from './accounts/index.js';
import { AwardListEntity } from './awards/index.js';
import { BoardEntity, BoardPatchEntity, BoardSnapshotEntity } from './board/index.js';
import { CompetitionEntity, SkillEntity } from './competitions/index.js';
import { LedgerCommandEntity, LedgerHeadEntity, LedgerRowEntity } from './ledger/index.js';
import { MarkEntity, PanelEntity, SheetEntity } from './marking/index.js';
import { EntryEntity, InstallationEntity, InvitationEntity, UnitEntity } from './registration/index.js';
import { DecisionEntity, PenaltyEntity, ProposalEntity, ScoreEntity } from './results/index.js';

/** Every table, for whoever opens the database. */
export const entities = [
  LedgerRowEntity,
  LedgerHeadEntity,
  LedgerCommandEntity,
  AccountEntity,
  GrantEntity,
  SessionEntity,
  InstallationEntity,
  InvitationEntity,
  CompetitionEntity,
  SkillEntity,
  UnitEntity,
  EntryEntity,
  PanelEntity,
  SheetEntity,
  MarkEntity,
  ScoreEntity,
  PenaltyEntity,
  DecisionEntity,
  ProposalEntity,
  AwardListEntity,
  BoardEntity,
  BoardPatchEntity,
  BoardSnapshotEntity,
];
