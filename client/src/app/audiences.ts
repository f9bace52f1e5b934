import type { RouteRecordRaw } from 'vue-router';
import * as board from '../audiences/board/index.js';

/** A tree of texts under an audience's own key, the same keys in both languages. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

export interface Audience {
  readonly routes: readonly RouteRecordRaw[];
  readonly messages: Readonly<Record<'zh-CN' | 'en', MessageTree>>;
}

/** Every kind of user there is. Taking a line away takes its screens away. */
export const audiences: readonly Audience[] = [board];
