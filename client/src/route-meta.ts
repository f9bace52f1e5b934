import type { Act } from '@jiangsai/shared';

/** What a route may say about itself in `meta`. */
declare module 'vue-router' {
  interface RouteMeta {
    /** Message key of the page's name, for the window's title. */
    title?: string;
    /** Whoever may not do this anywhere is sent to sign in. */
    act?: Act;
    /** A page that fills the window: no header of ours. */
    bare?: boolean;
    theme?: 'light' | 'dark';
  }
}
