import {
  readMarkingScheme,
  Refusal,
  schemeSummary,
  type Actor,
  type Language,
  type SchemeImport,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { requireRight } from '../../platform/auth/index.js';
import { Database } from '../../platform/database/index.js';
import { problemView } from '../../platform/http/index.js';
import { SkillsService } from '../skills.service.js';
import type { SchemeForm } from './read-form.js';
import { readWorkbook } from './read-workbook.js';

@Injectable()
export class SchemeSpreadsheetService {
  constructor(
    private readonly database: Database,
    private readonly skills: SkillsService,
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
    const { scoring, warnings, problems } = readMarkingScheme(await readWorkbook(form.file), form);
    if (!scoring) throw new Refusal('spreadsheet/refused', { count: problems.length }, undefined, problems);
    if (!form.check) await this.skills.setScheme(actor, command, competition, skill, scoring);
    const told = warnings.map((warning) => problemView(warning, language));
    return { imported: !form.check, scoring, summary: schemeSummary(scoring), warnings: told };
  }
}
