import type { CellArea } from '@jiangsai/shared';
import type { WorkbookParts } from './unpack-workbook.js';

/**
 * The merged areas of each sheet, by the sheet's id. Read from the text, because the library would make every cell of an
 * area: one line in the file can ask for seventeen thousand million.
 */
export function mergedAreas(parts: WorkbookParts): ReadonlyMap<number, readonly CellArea[]> {
  const targets = new Map(
    tags(parts['xl/_rels/workbook.xml.rels'], 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^(\/?xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    tags(parts['xl/workbook.xml'], 'sheet').map((tag) => {
      const part = targets.get(attribute(tag, 'r:id')) ?? '';
      return [Number(attribute(tag, 'sheetId')), tags(parts[part], 'mergeCell').flatMap(areaOf)];
    }),
  );
}

function tags(part: Uint8Array | undefined, name: string): string[] {
  return part ? (new TextDecoder().decode(part).match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? []) : [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}

function areaOf(tag: string): CellArea[] {
  const [, left, top, right, bottom] =
    /^([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})$/.exec(attribute(tag, 'ref')) ?? [];
  if (!left || !top || !right || !bottom) return [];
  return [{ top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) }];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
