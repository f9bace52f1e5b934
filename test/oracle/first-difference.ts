/** The first place where two JSON texts differ, with both sides; null: they are the same text. */
export function firstDifference(one: string, other: string): string | null {
  if (one === other) return null;
  return differenceIn(JSON.parse(one), JSON.parse(other), '') ?? 'the order of keys';
}

function differenceIn(one: unknown, other: unknown, where: string): string | null {
  if (JSON.stringify(one) === JSON.stringify(other)) return null;
  if (!isTree(one) || !isTree(other) || String(Object.keys(one)) !== String(Object.keys(other))) {
    return `${where}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`;
  }
  const keys = Object.keys(one);
  return (
    keys.map((key) => differenceIn(one[key], other[key], `${where}/${key}`)).find((found) => found !== null) ?? null
  );
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
