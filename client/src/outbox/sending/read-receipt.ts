import type { MarkingCommand, MarkingReceipt } from '@jiangsai/shared';

/**
 * The receipt in an answer, or null. A captive portal, a proxy's 200 or another command's answer is not a receipt, and nothing may be shown as
 * stored on its strength.
 */
export function readReceipt(answer: unknown, command: MarkingCommand): MarkingReceipt | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const { command: id, number, head, version, sheetVersion }: Partial<Record<keyof MarkingReceipt, unknown>> = answer;
  if (
    id !== command.id ||
    !isCount(number) ||
    number === 0 ||
    !isHead(head) ||
    !isCount(version) ||
    !isCount(sheetVersion)
  )
    return null;
  return { command: id, number, head, version, sheetVersion };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** A ledger row's hash: 32 bytes in hex. */
const isHead = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
