import { createApp } from 'vue';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/element-plus.css';
import App from './App.vue';
import { i18n } from './language/i18n.js';
import { router } from './router.js';

createApp(App).use(i18n).use(router).mount('#app');

// Two hundred slices take a while to list; the page shows in the device's own type until they are known.
void import('../ui/fonts.js');
