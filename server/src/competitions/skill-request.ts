import type { Actor } from '@jiangsai/shared';

/** Who asks, with which command, about which skill. */
export interface SkillRequest {
  readonly actor: Actor;
  readonly command: string;
  readonly competition: string;
  readonly skill: string;
}
