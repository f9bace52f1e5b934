import type { JudgeView, ListedSubCriterion, Panel } from '@jiangsai/shared';

/** Who marks a sub-criterion. The first judge leads. */
export interface PanelLine {
  readonly sheet: ListedSubCriterion;
  readonly judges: readonly JudgeView[];
}

/** Every sub-criterion with its panel; where none was set, all judges in the order of the list. */
export function panelLines(
  sheets: readonly ListedSubCriterion[],
  panels: readonly Panel[],
  judges: readonly JudgeView[],
): PanelLine[] {
  const known = new Map(judges.map((judge) => [judge.account, judge]));
  return sheets.map((sheet) => {
    const panel = panels.find(({ subCriterion }) => subCriterion === sheet.id);
    const set = panel?.judges.flatMap((account) => known.get(account) ?? []);
    return { sheet, judges: set ?? judges };
  });
}

/**
 * The panels with those of `to` replaced. A panel of everybody is left out: it stays everybody when a judge is added later.
 */
export function withPanel(
  lines: readonly PanelLine[],
  to: ReadonlySet<string>,
  panel: readonly string[],
  judges: readonly JudgeView[],
): Panel[] {
  const everybody = judges.map(({ account }) => account).join();
  return lines
    .map(({ sheet, judges: present }) => ({
      subCriterion: sheet.id,
      judges: to.has(sheet.id) ? panel : present.map(({ account }) => account),
    }))
    .filter((line) => line.judges.join() !== everybody);
}
