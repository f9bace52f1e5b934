import { listSubCriteria, Refusal, type Actor, type Done, type Panel } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { schemeOf, SkillsService, type SkillEntity } from '../../competitions/index.js';
import { LedgerService } from '../../ledger/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Database, type Store } from '../../platform/database/index.js';
import { JudgesService } from './judges.service.js';
import { PanelsRepository } from './panels.repository.js';

/** Who marks which sub-criterion. */
@Injectable()
export class PanelsService {
  constructor(
    private readonly database: Database,
    private readonly panels: PanelsRepository,
    private readonly judges: JudgesService,
    private readonly skills: SkillsService,
    private readonly ledger: LedgerService,
  ) {}

  async panelsOf(actor: Actor, competition: string, skill: string): Promise<Panel[]> {
    requireRight(actor, 'judge/read', { competition, skill });
    const { committed } = this.database;
    return this.effectivePanels(committed, await this.skills.getIn(committed, competition, skill));
  }

  setPanels(
    actor: Actor,
    command: string,
    competition: string,
    id: string,
    panels: readonly Panel[],
  ): Promise<Done<{ panels: Panel[] }>> {
    requireRight(actor, 'panel/set', { competition, skill: id });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'panel/set',
      request: { id, panels },
      effect: async (tx) => {
        const skill = await this.skills.getIn(tx, competition, id);
        if (skill.phase !== 'setup') throw new Refusal('skill/phase-wrong', { phase: skill.phase });
        await this.refuseUnknown(tx, skill, panels);
        await this.panels.replace(
          tx,
          id,
          panels.map(({ subCriterion, judges }) => ({ subCriterion, judges: [...new Set(judges)] })),
        );
        return { object: `skill/${id}`, body: { panels }, answer: { panels: await this.effectivePanels(tx, skill) } };
      },
    });
  }

  /** The panel of every sub-criterion; where none is set, all judges of the skill in the order in which they were added. */
  async effectivePanels(store: Store, skill: SkillEntity): Promise<Panel[]> {
    const set = await this.panels.bySubCriterion(store, skill.id);
    const everybody = (await this.judges.judgesOf(store, skill.id)).map(({ id }) => id);
    return listSubCriteria(schemeOf(skill)).map(({ id }) => ({ subCriterion: id, judges: set.get(id) ?? everybody }));
  }

  private async refuseUnknown(store: Store, skill: SkillEntity, panels: readonly Panel[]): Promise<void> {
    const known = new Set(listSubCriteria(schemeOf(skill)).map(({ id }) => id));
    const judges = new Set((await this.judges.judgesOf(store, skill.id)).map(({ id }) => id));
    for (const { subCriterion, judges: named } of panels) {
      if (!known.has(subCriterion)) throw new Refusal('skill/sub-criterion-unknown', { subCriterion });
      if (named.some((judge) => !judges.has(judge))) throw new Refusal('skill/panel-judge-unknown', {}, subCriterion);
    }
  }
}
