import { readonly, ref } from 'vue';

export type Theme = 'light' | 'dark';

const key = 'jiangsai.theme';
const theme = ref<Theme>(remembered());

function remembered(): Theme {
  const chosen = localStorage.getItem(key);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function toggle(): void {
  theme.value = theme.value === 'light' ? 'dark' : 'light';
  localStorage.setItem(key, theme.value);
}

/** The theme that this device chose, or its system's. A route may ask for its own (`meta.theme`): halls are dark. */
export function useTheme() {
  return { theme: readonly(theme), toggle };
}
