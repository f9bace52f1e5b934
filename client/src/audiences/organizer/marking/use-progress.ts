import type { MarkingProgress, SkillView } from '@jiangsai/shared';
import { onScopeDispose } from 'vue';
import { useLoad, type Loaded } from '../../../api/calls/use-load.js';
import { readProgress } from '../../../api/competitions/competitions.js';

/** How far the marking is; while it is on, renewed every five seconds as long as somebody can see the page. */
export function useProgress(skill: () => SkillView): Loaded<MarkingProgress> {
  const progress = useLoad(
    () => readProgress(skill()),
    () => skill().phase,
  );
  const timer = setInterval(() => {
    if (skill().phase === 'marking' && document.visibilityState === 'visible') void progress.reload();
  }, 5000);
  onScopeDispose(() => clearInterval(timer));
  return progress;
}
