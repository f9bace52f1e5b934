import {
  localText,
  Refusal,
  schemeSummary,
  type Actor,
  type Language,
  type ProblemView,
  type SchemeImport,
  type Scoring,
  type WritingOptions,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { requireRight } from '../../platform/auth/index.js';
import { Database } from '../../platform/database/index.js';
import { problemView } from '../../platform/http/index.js';
import { schemeOf, SkillsService } from '../skills.service.js';
import type { SchemeForm } from './read-form.js';
import { SchemeThread } from './workbook/scheme-thread.js';

@Injectable()
export class SchemeSpreadsheetService {
  constructor(
    private readonly database: Database,
    private readonly skills: SkillsService,
    private readonly thread: SchemeThread,
  ) {}

  /** Imports a whole scheme or nothing; refuses with every fault and its cell. */
  async import(
    actor: Actor,
    command: string,
    competition: string,
    skill: string,
    form: SchemeForm,
    language: Language,
  ): Promise<SchemeImport> {
    requireRight(actor, 'scheme/import', { competition });
    await this.skills.getIn(this.database.committed, competition, skill);
    const { file, measurement, judgesPerJudgement } = form;
    const options = { measurement, judgesPerJudgement };
    const { scoring, warnings, problems } = await this.thread.run('read', { file, options });
    if (!scoring) throw new Refusal('spreadsheet/refused', { count: problems.length }, undefined, problems);
    if (!form.check) await this.skills.setScheme(actor, command, competition, skill, scoring);
    const told = warnings.map((warning) => problemView(warning, language));
    return { imported: !form.check, scoring, summary: schemeSummary(scoring), warnings: told };
  }

  /** The scheme as a workbook of the official form. */
  async export(actor: Actor, competition: string, skill: string, language: Language): Promise<Uint8Array> {
    return this.thread.run('write', await this.toWrite(actor, competition, skill, language));
  }

  /** What that workbook will not say. */
  async losses(actor: Actor, competition: string, skill: string, language: Language): Promise<ProblemView[]> {
    const losses = await this.thread.run('losses', await this.toWrite(actor, competition, skill, language));
    return losses.map((loss) => problemView(loss, language));
  }

  private async toWrite(
    actor: Actor,
    competition: string,
    id: string,
    language: Language,
  ): Promise<{ scoring: Scoring; options: WritingOptions }> {
    requireRight(actor, 'scheme/read', { competition, skill: id });
    const skill = await this.skills.getIn(this.database.committed, competition, id);
    return { scoring: schemeOf(skill), options: { title: localText(skill.name, language), language } };
  }
}
