export const scaleKinds = ['none', 'ws500', 'ws700', 'pooled'] as const;
export type ScaleKind = (typeof scaleKinds)[number];

/** 标准分: how totals are put on a common scale, per division. `digits` (default 1) belongs to `pooled` alone. */
export interface Scale {
  readonly kind: ScaleKind;
  readonly digits?: number;
}
