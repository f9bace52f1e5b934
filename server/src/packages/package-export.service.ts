import type { Actor, CompetitionPackage } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { CompetitionsService, SkillsService, type SkillEntity } from '../competitions/index.js';
import { requireRight } from '../platform/auth/index.js';
import { Database, type Store } from '../platform/database/index.js';
import { EntriesService, UnitsService } from '../registration/index.js';
import { DecisionsRepository, PenaltiesRepository, SkillMarks } from '../results/index.js';
import { competitionPackage, type SkillContent } from './export/competition-package.js';

@Injectable()
export class PackageExportService {
  constructor(
    private readonly database: Database,
    private readonly competitions: CompetitionsService,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
    private readonly units: UnitsService,
    private readonly marks: SkillMarks,
    private readonly penalties: PenaltiesRepository,
    private readonly decisions: DecisionsRepository,
  ) {}

  /** A skill without a scheme has nothing to count, and no place in a package. */
  async export(actor: Actor, id: string): Promise<CompetitionPackage> {
    requireRight(actor, 'package/export', { competition: id });
    const { committed } = this.database;
    const competition = await this.competitions.get(committed, id);
    const units = [...(await this.units.byId(committed, id)).values()];
    const skills: SkillContent[] = [];
    for (const skill of await this.skills.list(committed, id))
      if (skill.scheme) skills.push(await this.content(committed, skill));
    return competitionPackage(competition, units, skills);
  }

  private async content(store: Store, skill: SkillEntity): Promise<SkillContent> {
    return {
      skill,
      entries: await this.entries.approved(store, skill.id),
      marks: await this.marks.marking.marksOf(store, skill.id),
      penalties: await this.penalties.standing(store, skill.id),
      decisions: (await this.decisions.list(store, skill.id)).map(({ decision }) => decision),
    };
  }
}
