/** The part of its types that is used: the package has them in a file that its `exports` do not name. */
declare module '@bramus/specificity' {
  import type { CssNode } from 'css-tree';

  export default class Specificity {
    static calculateForAST(selector: CssNode): Specificity;
    toArray(): [number, number, number];
  }
}
