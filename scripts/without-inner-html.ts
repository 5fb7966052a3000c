import type { Plugin } from 'vite';

const ASSIGNMENT = /\.innerHTML\s*=(?!=)/g;
/** The end of Preact's condition, as minified: only `dangerouslySetInnerHTML` leads there. */
const PREACTS = /\|\|\(\w+\.innerHTML=\w+\.__html\)/;

/**
 * Cuts Preact's one write of `innerHTML` out of the build: nothing here sets HTML, and it is all that Mozilla's linter
 * objects to. The build fails when Preact has not exactly that one, or when any other is left in what is built.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.\w+$/.test(id)) return null;
      const cut = code.replace(PREACTS, '');
      if (code.match(ASSIGNMENT)?.length !== 1 || ASSIGNMENT.test(cut)) {
        this.error('Preact no longer writes innerHTML once, as this build expects.');
      }
      return { code: cut, map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.code.search(ASSIGNMENT) >= 0) {
          this.error(`${chunk.fileName} writes innerHTML.`);
        }
      }
    },
  };
}
