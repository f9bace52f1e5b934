import {
  knownId,
  localText,
  named,
  needed,
  notNegative,
  object,
  optional,
  text,
  type Shape,
} from '../../../competition/checks/shapes/index.js';
import type { PackageMark, PackagePenalty } from '../package-mark.js';

const entry = needed(knownId('entry', 'package/unknown-entry'));

/** Stands after the entries and aspects that it names. */
export const markShape: Shape<PackageMark> = named(
  'mark',
  object<PackageMark>({
    entry,
    aspect: needed(knownId('aspect', 'package/unknown-aspect')),
    judge: optional(text),
    value: needed(text),
  }),
);

export const penaltyShape: Shape<PackagePenalty> = object<PackagePenalty>({
  entry,
  points: needed(notNegative),
  reason: optional(localText),
});
