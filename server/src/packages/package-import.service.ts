import { createHash } from 'node:crypto';
import {
  readPackage,
  Refusal,
  type Actor,
  type CompetitionPackage,
  type Language,
  type NewCompetition,
  type PackageImport,
  type Problem,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/index.js';
import { BoardService } from '../board/index.js';
import { boardOf, boardTitle, checkDates, type CompetitionEntity } from '../competitions/index.js';
import { LedgerService } from '../ledger/index.js';
import { requireRight } from '../platform/auth/index.js';
import { Clock } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { problemView } from '../platform/http/index.js';
import { idFrom } from '../platform/ids.js';
import { StandingsService } from '../results/index.js';
import type { PackageFieldsDto } from './import.dto.js';
import { PackagesRepository } from './packages.repository.js';
import { importBody } from './plan/import-body.js';
import { importPlan, type ImportPlan } from './plan/import-plan.js';
import { importProblems, knownTier } from './plan/import-problems.js';
import { importWarnings } from './plan/import-warnings.js';
import { plannedFacts } from './plan/planned-facts.js';
import { resultDifferences } from './plan/result-differences.js';

export interface PackageRequest {
  readonly actor: Actor;
  readonly command: string;
  readonly file: Uint8Array;
  readonly fields: PackageFieldsDto;
  readonly language: Language;
}

/**
 * Makes a competition of a package. A file is read and counted in one go, about a second for the five megabytes that a form
 * may bring; the others wait that long.
 */
@Injectable()
export class PackageImportService {
  constructor(
    private readonly packages: PackagesRepository,
    private readonly standings: StandingsService,
    private readonly boards: BoardService,
    private readonly accounts: AccountsService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /** A check makes nothing, but refuses as the import would. */
  async import({ actor, command, file, fields, language }: PackageRequest): Promise<PackageImport> {
    requireRight(actor, 'package/import', {});
    const read = soundPackage(file);
    const id = idFrom('c', command);
    const moment = () => this.clock.nextMoment();
    const plan = importPlan(read, { competition: id, actor: actor.account, command, moment });
    refuseDifferences(
      plan.skills.map((skill) => plannedFacts(skill, plan.units, knownTier(read.competition?.tier))),
      plan,
    );
    const told = { ...preview(read, plan), warnings: importWarnings(read).map((one) => problemView(one, language)) };
    if (fields.check === 'true') return { id: null, ...told };
    const wanted = wantedCompetition(read, fields);
    const home: CompetitionEntity = { id, ...wanted, rehearsal: 0, version: 1, createdAt: this.clock.now() };
    await this.ledger.perform({
      chain: id,
      command: { id: command, actor: actor.account },
      act: 'package/import',
      request: { file: createHash('sha256').update(file).digest('hex'), ...wanted },
      effect: async (tx) => {
        await this.write(tx, actor, home, plan);
        return { object: `competition/${id}`, body: importBody(wanted, plan), answer: { id } };
      },
    });
    return { id, ...told };
  }

  /** Refuses in the end if what was written does not give the results of the package. */
  private async write(tx: Transaction, actor: Actor, home: CompetitionEntity, plan: ImportPlan): Promise<void> {
    await this.packages.insert(tx, { competition: home, ...plan });
    await this.accounts.grant(tx, actor.account, { role: 'organizer', competition: home.id });
    const facts = [];
    for (const { skill } of plan.skills) {
      await this.boards.open(tx, boardOf(skill.id), skill.position, boardTitle(home, skill));
      if (skill.phase !== 'setup') await this.standings.rescore(tx, skill);
      facts.push(await this.standings.facts(tx, skill));
    }
    refuseDifferences(facts, plan);
  }
}

function soundPackage(file: Uint8Array): CompetitionPackage {
  const { package: read, problems } = readPackage(file);
  if (!read) throw refused(problems);
  const more = importProblems(read);
  if (more.length > 0) throw refused(more);
  return read;
}

// A file can have as many faults as it has letters; nobody mends more than these at once.
const mostTold = 200;

function refused(problems: readonly Problem[]): Refusal {
  const more = problems.length - mostTold;
  const told = problems.slice(0, mostTold);
  if (more > 0) told.push({ code: 'package/more-problems', params: { more } });
  return new Refusal('package/refused', { count: problems.length }, undefined, told);
}

function refuseDifferences(facts: readonly Parameters<typeof resultDifferences>[1][], { skills }: ImportPlan): void {
  const problems = skills.flatMap(({ expected }, at) => {
    const own = facts[at];
    return own ? resultDifferences(expected, own, `skills[${at}]`) : [];
  });
  if (problems.length > 0) throw new Refusal('package/results-differ', { count: problems.length }, undefined, problems);
}

function wantedCompetition({ competition = {} }: CompetitionPackage, fields: PackageFieldsDto): NewCompetition {
  const { timeZone, startsOn, endsOn } = fields;
  const name = competition.name ?? fields.name;
  const tier = knownTier(competition.tier) ?? fields.tier;
  if (!name || !tier || !timeZone || !startsOn || !endsOn) {
    const missing = Object.entries({ name, tier, timeZone, startsOn, endsOn }).filter(([, value]) => !value);
    const problems = missing.map(([field]): Problem => ({
      code: 'request/field-missing',
      params: { field },
      where: field,
    }));
    throw new Refusal('request/invalid', {}, undefined, problems);
  }
  const wanted = { name, tier, timeZone, startsOn, endsOn };
  checkDates(wanted);
  return wanted;
}

function preview({ competition = {} }: CompetitionPackage, { units, skills }: ImportPlan) {
  return {
    name: competition.name ?? null,
    tier: knownTier(competition.tier),
    units: units.length,
    skills: skills.map(({ skill, entries, marks, penalties, decisions }) => ({
      name: skill.name,
      phase: skill.phase,
      entries: entries.length,
      marks: marks.length,
      penalties: penalties.length,
      decisions: decisions.length,
    })),
  };
}
