import type { Problem, ResultRules } from '@jiangsai/shared';
import { inject, provide, type ComputedRef, type InjectionKey } from 'vue';
import type { RulesDraft } from './draft/rules-draft.js';
import type { Phrasing } from './words/phrasing.js';

/** An entry by what its rules and people call it. */
export interface RuleEntry {
  readonly id: string;
  readonly name: string;
  readonly number: string | null;
  readonly division: string;
}

/** Rules that are being changed: what they are now, what is wrong with them, and what they may name. */
export interface RulesContext {
  readonly draft: ComputedRef<RulesDraft>;
  readonly problems: ComputedRef<readonly Problem[]>;
  readonly phrasing: ComputedRef<Phrasing>;
  readonly entries: ComputedRef<readonly RuleEntry[]>;
  /** One part of the rules, or none any more. */
  readonly change: <Part extends keyof ResultRules>(part: Part, value: ResultRules[Part]) => void;
}

const key: InjectionKey<RulesContext> = Symbol('rules');

export function provideRules(context: RulesContext): void {
  provide(key, context);
}

export function useRules(): RulesContext {
  const context = inject(key);
  if (context === undefined) throw new Error('A part of the rules stands outside of their editor.');
  return context;
}
