import type { Actor, Done, Language, RulesView, SkillView } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { checkedRules, SkillsService, type SkillRequest, type WantedRules } from '../../competitions/index.js';
import { LedgerService } from '../../ledger/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Database } from '../../platform/database/index.js';
import { EntriesService } from '../../registration/index.js';
import { ProposalsService } from './proposals.service.js';
import { StandingsService } from '../standings/standings.service.js';

export interface SetRules extends SkillRequest {
  readonly version: number;
  readonly wanted: WantedRules;
}

/** The rules that turn the marks of a skill into results. */
@Injectable()
export class RulesService {
  constructor(
    private readonly database: Database,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
    private readonly standings: StandingsService,
    private readonly proposals: ProposalsService,
    private readonly ledger: LedgerService,
  ) {}

  async view(actor: Actor, competition: string, id: string, language: Language): Promise<RulesView> {
    requireRight(actor, 'rules/read', { competition, skill: id });
    const { committed } = this.database;
    const skill = await this.skills.getIn(committed, competition, id);
    const { rules, scheme, phase, version } = skill;
    const proposals = await this.proposals.views(committed, skill, language);
    return { rules, scoring: scheme, frozen: phase !== 'setup', version, proposals };
  }

  /** Sets the rules while the skill is being set up; afterwards they are frozen (`skill/rules-frozen`). */
  set({ actor, command, competition, skill: id, version, wanted }: SetRules): Promise<Done<SkillView>> {
    requireRight(actor, 'rules/set', { competition });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'rules/set',
      request: { id, version, ...wanted },
      effect: async (tx) => {
        const before = await this.skills.getIn(tx, competition, id);
        const scheme = wanted.scoring ?? before.scheme;
        const known = (await this.entries.approved(tx, id)).map((entry) => entry.id);
        const rules = checkedRules(wanted.rules, scheme, known);
        const skill = await this.skills.setRules(tx, before, version, { ...wanted, rules });
        await this.standings.republish(tx, skill);
        const { scoring } = wanted;
        return {
          object: `skill/${id}`,
          body: { rules, ...(scoring && { scoring }) },
          answer: await this.skills.view(tx, skill),
        };
      },
    });
  }
}
