import { canonicalJson, toJson, type NewRules, type ResultRules, type RulesView, type Scoring } from '@jiangsai/shared';

/** The rules of a skill while they are changed; a preset may change the scheme too. */
export interface RulesDraft {
  readonly rules: ResultRules;
  readonly scoring: Scoring | null;
}

export function draftOf({ rules, scoring }: Pick<RulesView, 'rules' | 'scoring'>): RulesDraft {
  return { rules, scoring };
}

/** Whether both say the same, in whatever order their keys stand. */
export function isSame(one: unknown, other: unknown): boolean {
  return print(one) === print(other);
}

export function isChanged(draft: RulesDraft, seen: RulesDraft): boolean {
  return !isSame(draft.rules, seen.rules) || !isSame(draft.scoring, seen.scoring);
}

/** What is sent: the scheme only if the draft has another one. */
export function newRulesOf({ rules, scoring }: RulesDraft, seen: RulesDraft): NewRules {
  return scoring === null || isSame(scoring, seen.scoring) ? { rules } : { rules, scoring };
}

/** The draft on top of newer rules: the parts that the user changed stay, all others are what somebody else made of them. */
export function rebase(draft: RulesDraft, seen: RulesDraft, now: RulesDraft): RulesDraft {
  const parts = [...new Set([...Object.keys(draft.rules), ...Object.keys(now.rules)])] as (keyof ResultRules)[];
  const kept = parts.map((part) => {
    const own = !isSame(draft.rules[part], seen.rules[part]);
    return [part, (own ? draft : now).rules[part]] as const;
  });
  const rules = Object.fromEntries(kept.filter(([, value]) => value !== undefined));
  return { rules, scoring: isSame(draft.scoring, seen.scoring) ? now.scoring : draft.scoring };
}

function print(value: unknown): string {
  return canonicalJson(toJson([value]));
}
