import type { PublishedRow } from '@jiangsai/shared';

const plain: PublishedRow = {
  entry: 'e1',
  number: '001',
  name: '沈若溪',
  unit: '第一机床厂',
  delegation: null,
  division: 'all',
  place: 1,
  previousPlace: null,
  tied: false,
  total: '86.50',
  components: {},
  decidedBy: null,
  scaled: null,
  prize: null,
  certainty: null,
  status: null,
};

/** A row of which only what matters is said. */
export function rowOf(parts: Partial<PublishedRow>): PublishedRow {
  return { ...plain, ...parts };
}
