import { Injectable } from '@nestjs/common';
import type { Store, Transaction } from '../../platform/database/index.js';
import { PanelEntity } from './panel.entity.js';

@Injectable()
export class PanelsRepository {
  async bySubCriterion(store: Store, skill: string): Promise<Map<string, readonly string[]>> {
    const panels = await store.manager.findBy(PanelEntity, { skill });
    return new Map(panels.map(({ subCriterion, judges }) => [subCriterion, judges]));
  }

  async replace(tx: Transaction, skill: string, panels: readonly Omit<PanelEntity, 'skill'>[]): Promise<void> {
    await tx.manager.delete(PanelEntity, { skill });
    if (panels.length > 0)
      await tx.manager.insert(
        PanelEntity,
        panels.map((panel) => ({ ...panel, skill })),
      );
  }
}
