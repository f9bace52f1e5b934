import { mayDo, Refusal, type Actor, type Done, type NewUnit, type Problem, type UnitView } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../accounts/index.js';
import { LedgerService } from '../../ledger/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Database, type Store } from '../../platform/database/index.js';
import { newId } from '../../platform/ids.js';
import { EntriesRepository } from '../entries/entries.repository.js';
import type { UnitEntity } from './unit.entity.js';
import { UnitsRepository } from './units.repository.js';

@Injectable()
export class UnitsService {
  constructor(
    private readonly database: Database,
    private readonly units: UnitsRepository,
    private readonly entries: EntriesRepository,
    private readonly accounts: AccountsService,
    private readonly ledger: LedgerService,
  ) {}

  /** All units for the organizer, the own ones for a unit's manager. */
  async list(actor: Actor, competition: string): Promise<UnitView[]> {
    const { committed } = this.database;
    const [units, managed, entries] = await Promise.all([
      this.units.list(committed, competition),
      this.accounts.unitsWithManager(committed, competition),
      this.entries.list(committed, competition),
    ]);
    const visible = units.filter((unit) => maySee(actor, unit));
    if (visible.length === 0)
      requireRight(actor, 'unit/read', { competition, unit: ownUnit(actor, competition) ?? '' });
    return visible.map((unit) =>
      view(unit, managed.has(unit.id), entries.filter((entry) => entry.unit === unit.id).length),
    );
  }

  add(
    actor: Actor,
    command: string,
    competition: string,
    wanted: readonly NewUnit[],
  ): Promise<Done<{ units: UnitView[] }>> {
    requireRight(actor, 'unit/add', { competition });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'unit/add',
      request: { units: wanted },
      effect: async (tx) => {
        await this.refuseTaken(tx, competition, wanted);
        const units = wanted.map(({ name, shortName = null, delegation = null }) => ({
          id: newId('u'),
          competition,
          name: name.trim(),
          shortName,
          delegation,
        }));
        await this.units.insert(tx, units);
        return {
          object: `competition/${competition}`,
          body: { units },
          answer: { units: units.map((unit) => view(unit, false, 0)) },
        };
      },
    });
  }

  async get(store: Store, competition: string, id: string): Promise<UnitEntity> {
    const unit = await this.units.find(store, competition, id);
    if (!unit) throw new Refusal('unit/not-found');
    return unit;
  }

  async byId(store: Store, competition: string): Promise<Map<string, UnitEntity>> {
    return new Map((await this.units.list(store, competition)).map((unit) => [unit.id, unit]));
  }

  private async refuseTaken(store: Store, competition: string, wanted: readonly NewUnit[]): Promise<void> {
    const taken = new Set((await this.units.list(store, competition)).map((unit) => unit.name));
    const problems: Problem[] = [];
    wanted.forEach(({ name }, index) => {
      const trimmed = name.trim();
      if (taken.has(trimmed))
        problems.push({ code: 'unit/name-taken', params: { name: trimmed }, where: `row ${index + 1}: name` });
      taken.add(trimmed);
    });
    if (problems.length > 0) throw new Refusal('entry/rows-refused', { count: problems.length }, undefined, problems);
  }
}

/** The unit that the actor registers for in a competition, if any. */
export function ownUnit(actor: Actor, competition: string): string | undefined {
  return actor.grants.find((grant) => grant.role === 'unit-manager' && grant.competition === competition)?.unit;
}

function maySee(actor: Actor, unit: UnitEntity): boolean {
  return mayDo(actor, 'unit/read', { competition: unit.competition, unit: unit.id });
}

function view({ id, name, shortName, delegation }: UnitEntity, joined: boolean, entries: number): UnitView {
  return { id, name, shortName, delegation, joined, entries };
}
