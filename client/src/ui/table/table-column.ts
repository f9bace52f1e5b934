/** A column of a table: `key` names its slot (`cell-<key>`), `label` stands above it and, on narrow screens, before each value. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Names the row: the head of its card on narrow screens. Without one, the first column does. */
  readonly lead?: boolean;
  /** Short words that must not break: the room goes to the other columns. */
  readonly oneLine?: boolean;
  /** Figures stand at the end of their column. */
  readonly align?: 'start' | 'end';
}
