import type { CompetitionView, SkillView } from '@jiangsai/shared';
import { inject, provide, type InjectionKey, type Ref } from 'vue';

/** The competition whose pages are open: loaded once by the frame, kept up to date by what the pages do. */
export interface CompetitionContext {
  readonly competition: Readonly<Ref<CompetitionView>>;
  /** Loads everything again: after acts that change counts. */
  readonly reload: () => Promise<void>;
  /** Takes over what the server answered about one skill. */
  readonly take: (skill: SkillView) => void;
}

const key: InjectionKey<CompetitionContext> = Symbol('competition');

export function provideCompetition(context: CompetitionContext): void {
  provide(key, context);
}

export function useCompetition(): CompetitionContext {
  const context = inject(key);
  if (context === undefined) throw new Error('A page of a competition stands outside its frame.');
  return context;
}
