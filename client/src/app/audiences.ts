import type { RouteRecordRaw } from 'vue-router';
import * as awards from '../audiences/awards/index.js';
import * as board from '../audiences/board/index.js';
import * as judge from '../audiences/judge/index.js';
import * as organizer from '../audiences/organizer/index.js';
import * as unit from '../audiences/unit/index.js';

/** A tree of texts under an audience's own key, the same keys in both languages. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

export interface Audience {
  readonly routes: readonly RouteRecordRaw[];
  readonly messages: Readonly<Record<'zh-CN' | 'en', MessageTree>>;
}

/** Every kind of user there is. Taking a line away takes its screens away. */
export const audiences: readonly Audience[] = [board, awards, judge, organizer, unit];
