import { Refusal } from '@jiangsai/shared';
import { unzipSync } from 'fflate';

/** What a file may unpack to. A real scheme has about 20 parts and half a megabyte. */
export const workbookLimits = {
  mebibytes: 64,
  parts: 1000,
  sheets: 20,
  rows: 20_000,
  columns: 200,
  tags: 500_000,
} as const;

/** The parts that carry cells, by their names in the file; pictures, links, macros and the like stay packed. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

const sheetPart = /^xl\/worksheets\/sheet[0-9]+\.xml$/;
const otherParts = new Set(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml']);

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];
const tagMark = 0x3c;

/**
 * Unpacks what is needed of an .xlsx file. The list of contents is looked at first, and no part may grow beyond the size
 * that stands there. Refuses `unreadable`, `old-or-locked`, and whatever is beyond a limit.
 */
export function unpackWorkbook(file: Uint8Array): WorkbookParts {
  if (startsWith(file, compoundMark)) throw new Refusal('spreadsheet/old-or-locked');
  if (!startsWith(file, zipMark)) throw new Refusal('spreadsheet/unreadable');
  const parts = unzip(file);
  if (!parts['xl/workbook.xml']) throw new Refusal('spreadsheet/unreadable');
  if (Object.keys(parts).filter((name) => sheetPart.test(name)).length > workbookLimits.sheets) {
    throw new Refusal('spreadsheet/too-many-sheets', { most: workbookLimits.sheets });
  }
  if (countTags(parts) > workbookLimits.tags) throw new Refusal('spreadsheet/too-many-cells');
  return parts;
}

function unzip(file: Uint8Array): WorkbookParts {
  let size = 0;
  let count = 0;
  try {
    return unzipSync(file, {
      filter({ name, originalSize }) {
        size += originalSize;
        count += 1;
        const { mebibytes, parts } = workbookLimits;
        if (size > mebibytes * 2 ** 20) throw new Refusal('spreadsheet/unpacks-too-large', { mebibytes });
        if (count > parts) throw new Refusal('spreadsheet/too-many-parts', { most: parts });
        return sheetPart.test(name) || otherParts.has(name);
      },
    });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('spreadsheet/unreadable');
  }
}

// Every tag becomes an object of several hundred bytes in the parser: few megabytes of tags could take the server's memory.
function countTags(parts: WorkbookParts): number {
  let tags = 0;
  for (const part of Object.values(parts)) for (const byte of part) if (byte === tagMark) tags += 1;
  return tags;
}

function startsWith(file: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => file[at] === byte);
}
