import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteLocationRaw } from 'vue-router';
import type {} from '../route-meta.js';
import { useSession } from '../session/use-session.js';
import { audiences } from './audiences.js';

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', component: () => import('./pages/HomePage.vue'), meta: { title: 'app.title.home' } },
    { path: '/sign-in', component: () => import('./pages/SignInPage.vue'), meta: { title: 'app.title.signIn' } },
    ...audiences.flatMap((audience) => audience.routes),
    { path: '/:rest(.*)*', component: () => import('./pages/NotFoundPage.vue'), meta: { title: 'app.title.notFound' } },
  ],
});

router.beforeEach((to) => admit(to));

async function admit(to: RouteLocationNormalized): Promise<RouteLocationRaw | true> {
  const { act } = to.meta;
  if (act === undefined) return true;
  const { load, may } = useSession();
  // Without an answer the page itself says that the server is out of reach: a judge's tablet must open offline.
  const known = await load().then(
    () => true,
    () => false,
  );
  return !known || may(act, 'anywhere') ? true : { path: '/sign-in', query: { next: to.fullPath } };
}
