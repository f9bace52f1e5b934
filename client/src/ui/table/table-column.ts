/** A column of a table: `key` names its slot (`cell-<key>`), `label` stands above it and, on narrow screens, before each value. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Figures stand at the end of their column. */
  readonly align?: 'start' | 'end';
}
