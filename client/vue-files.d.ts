// vue-tsc reads the component itself; plain TypeScript, which eslint asks for types, only knows this.
declare module '*.vue' {
  import type { DefineComponent } from 'vue';
  const component: DefineComponent;
  export default component;
}
