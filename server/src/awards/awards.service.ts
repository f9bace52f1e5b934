import { Refusal, type Actor, type AwardList, type Done } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { CompetitionsService, SkillsService } from '../competitions/index.js';
import { LedgerService } from '../ledger/index.js';
import { requireRight } from '../platform/auth/index.js';
import { Clock } from '../platform/clock.js';
import { Database, type Store } from '../platform/database/index.js';
import { EntriesService } from '../registration/index.js';
import { StandingsService } from '../results/index.js';
import { AwardListsRepository } from './award-lists.repository.js';
import { awardRows } from './award-rows.js';

@Injectable()
export class AwardsService {
  constructor(
    private readonly database: Database,
    private readonly lists: AwardListsRepository,
    private readonly competitions: CompetitionsService,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
    private readonly standings: StandingsService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /** What would be published now: the prizes of every skill whose results are final. */
  preview(actor: Actor, competition: string): Promise<AwardList> {
    requireRight(actor, 'award-list/preview', { competition });
    return this.draw(this.database.committed, competition);
  }

  publish(actor: Actor, command: string, competition: string): Promise<Done<AwardList>> {
    requireRight(actor, 'award-list/publish', { competition });
    return this.ledger.perform<AwardList>({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'award-list/publish',
      request: {},
      effect: async (tx) => {
        const draft = await this.draw(tx, competition);
        if (draft.rows.length === 0) throw new Refusal('awards/nothing-to-publish');
        await this.ledger.assertSound(tx, competition);
        const before = await this.lists.findNewest(tx, competition);
        const publishedAt = this.clock.now();
        // The head that stood before this act: it covers every mark that the list rests on.
        const head = (await this.ledger.headIn(tx, competition)).hash;
        const list: AwardList = { ...draft, version: (before?.version ?? 0) + 1, publishedAt, head };
        await this.lists.insert(tx, list, publishedAt);
        const rows = list.rows.map(({ skill, division, place, number, prize, total }) => ({
          skill,
          division,
          place,
          number,
          prize,
          total,
        }));
        return { object: `competition/${competition}`, body: { version: list.version, rows }, answer: list };
      },
    });
  }

  async published(competition: string): Promise<AwardList> {
    const list = await this.lists.findNewest(this.database.committed, competition);
    if (!list) throw new Refusal('awards/not-published');
    return list;
  }

  async listPublished(): Promise<Pick<AwardList, 'competition' | 'name' | 'version' | 'publishedAt'>[]> {
    const lists = await this.lists.listNewest(this.database.committed);
    return lists.map(({ competition, name, version, publishedAt }) => ({ competition, name, version, publishedAt }));
  }

  private async draw(store: Store, id: string): Promise<AwardList> {
    const { name, timeZone } = await this.competitions.get(store, id);
    const rows: AwardList['rows'][number][] = [];
    for (const skill of await this.skills.list(store, id)) {
      if (skill.phase !== 'published') continue;
      rows.push(
        ...awardRows(skill, await this.standings.facts(store, skill), await this.entries.approved(store, skill.id)),
      );
    }
    return { competition: id, name, timeZone, version: 0, publishedAt: null, head: null, rows };
  }
}
